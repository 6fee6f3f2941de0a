package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.stip.dashboard.PlantedMart.Planting;
import nl.stip.dashboard.PlantedMart.Value;
import nl.stip.dashboard.finding.Change;
import nl.stip.dashboard.finding.Changes;
import nl.stip.dashboard.finding.Verdict;
import nl.stip.dashboard.page.Changed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What changed beyond doubt, and which of it is told first. */
class ChangesTest {

  @TempDir Path folder;

  /** One of many metrics at 2 σ is chance; so is none of them when all lie at 5 σ. */
  @Test
  void manyLooksRaiseTheBar() throws Exception {
    List<Change> alone = PlantedMart.told(folder, changed(2.2, 0), "nl", Changes::of);
    List<Change> among = PlantedMart.told(folder, changed(2.2, 9), "nl", Changes::of);
    List<Change> sure = PlantedMart.told(folder, changed(5, 9), "nl", Changes::of);

    assertThat(alone).hasSize(1);
    assertThat(among).isEmpty();
    assertThat(sure).hasSize(1);
  }

  /** Both values and both intervals stand in the list: who reads it can judge for himself. */
  @Test
  void theListTellsBothIntervals() throws Exception {
    List<Changed> rows =
        PlantedMart.told(
            folder,
            changed(5, 9),
            "nl",
            scope -> Changes.of(scope).stream().map(c -> Changed.of(c, scope)).toList());

    // 50 % and five times 1.4 points more, each with 1.96 points on both sides
    assertThat(rows)
        .extracting(Changed::values, Changed::intervals)
        .containsExactly(tuple("50\u00a0% → 57\u00a0%", "48–52\u00a0% → 55–59\u00a0%"));
  }

  /** One metric that changed by some standard errors, and others that did not change. */
  private static Planting changed(double errors, int others) {
    return mart -> {
      PlantedMart.forget(mart);
      List<String> metrics =
          Stream.of(
                  "engaged_share",
                  "reached_share",
                  "stickiness",
                  "open_share",
                  "answer_rate",
                  "isolates",
                  "reciprocity",
                  "clustering",
                  "path_length",
                  "ties_per_person")
              .limit(1L + others)
              .toList();
      double half = 1.959963984540054 * 0.01;
      double change = errors * Math.hypot(0.01, 0.01);
      for (String metric : metrics) {
        for (String month : List.of("2026-09", "2026-10")) {
          boolean moved = metric.equals("engaged_share") && month.equals("2026-10");
          double value = moved ? 0.5 + change : 0.5;
          new Value(metric, 0, month, 500, value, half).in(mart);
        }
      }
    };
  }

  /** A page about one metric begins with what became of it, be that little. */
  @Test
  void ofOneMetricItIsToldThatNothingChangedToo() throws Exception {
    assertThat(alone(0.25, 0.5, 0.02)).startsWith("Doet mee: van 25\u00a0% in september 2026 naar");
    assertThat(alone(0.49, 0.5, 0.02))
        .isEqualTo(
            "Doet mee: 50\u00a0% in oktober 2026. Dat verschilt niet duidelijk van 49\u00a0% in"
                + " september 2026.");
    assertThat(alone(0.25, 0.5, null))
        .isEqualTo("Doet mee: 50\u00a0% in oktober 2026, tegen 25\u00a0% in september 2026.");
    assertThat(alone(null, 0.5, null))
        .as("nothing to compare with")
        .isEqualTo("Doet mee: 50\u00a0% in oktober 2026.");
  }

  private String alone(Double then, double now, Double half) throws Exception {
    Planting planting =
        mart -> {
          PlantedMart.forget(mart);
          double known = half == null ? 0 : half;
          if (then != null) {
            new Value("engaged_share", 0, "2026-09", 500, then, known).in(mart);
          }
          new Value("engaged_share", 0, "2026-10", 500, now, known).in(mart);
          if (half == null) {
            mart.createStatement().execute("update value set low = null, high = null");
          }
        };
    return PlantedMart.told(
            folder,
            planting,
            "nl",
            scope ->
                List.of(
                    Verdict.alone(scope.catalogue().metric("engaged_share").orElseThrow(), scope)
                        .whole()))
        .get(0);
  }

  @Test
  void whereNoKeyFigureChangedTheSurestChangeOfAllIsTold() throws Exception {
    List<Verdict> verdicts =
        PlantedMart.told(
            folder,
            mart -> {},
            "nl",
            scope ->
                List.of(
                    Verdict.of(List.of("open_share"), scope),
                    Verdict.ofAll(List.of("open_share"), scope),
                    Verdict.ofAll(List.of("engaged_share"), scope)));

    assertThat(verdicts)
        .extracting(Verdict::whole)
        .containsExactly(
            "Geen duidelijke verandering in de kerncijfers.",
            "Doet mee: van 22\u00a0% in september 2026 naar 31\u00a0% in oktober 2026. Dat is"
                + " vooruitgang. In oktober 2025 was het 19\u00a0%. De"
                + " kerncijfers zelf veranderden niet duidelijk.",
            "Doet mee: van 22\u00a0% in september 2026 naar 31\u00a0% in oktober 2026. Dat is"
                + " vooruitgang. In oktober 2025 was het 19\u00a0%.");
    assertThat(verdicts)
        .as("where it leads; nothing needs to be done about progress")
        .extracting(Verdict::metric, Verdict::act)
        .containsExactly(tuple("", ""), tuple("engaged_share", ""), tuple("engaged_share", ""));
  }

  /** A page that asks whether the talk is open says how open it is, changed or not. */
  @Test
  void whereNothingChangedItIsToldHowThingsStand() throws Exception {
    assertThat(
            PlantedMart.told(
                folder,
                mart -> {
                  mart.createStatement().execute("delete from value where metric = 'open_share'");
                  new Value("open_share", 0, "2026-09", 500, 0.33, 0.02).in(mart);
                  new Value("open_share", 0, "2026-10", 500, 0.34, 0.02).in(mart);
                },
                "nl",
                scope -> List.of(Verdict.ofPage(List.of("enabled", "open_share"), scope))))
        .extracting(Verdict::sentence, Verdict::context)
        .containsExactly(
            tuple(
                "In het openbaar: 34\u00a0% in oktober 2026.",
                "Geen duidelijke verandering in de kerncijfers."));
  }

  /**
   * What went the same way between the same months a year before may be the season, and is no
   * progress; what went further than that is told as such.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.21 | 0.30 | plain | Doet mee: van 22 % in september 2026 naar 31 % in oktober 2026."
            + " Een jaar eerder was dat in dezelfde tijd ook zo, van 21 % naar 30 %:"
            + " het kan het seizoen zijn.",
        "0.21 | 0.28 | plain | Doet mee: van 22 % in september 2026 naar 31 % in oktober 2026."
            + " Een jaar eerder was dat in dezelfde tijd ook zo, van 21 % naar 28 %:"
            + " het kan het seizoen zijn.",
        "0.21 | 0.25 | good  | Doet mee: van 22 % in september 2026 naar 31 % in oktober 2026."
            + " Dat is vooruitgang. Een jaar eerder was dat in dezelfde tijd ook zo, maar minder:"
            + " van 21 % naar 25 %.",
        "0.21 | 0.22 | good  | Doet mee: van 22 % in september 2026 naar 31 % in oktober 2026."
            + " Dat is vooruitgang. In oktober 2025 was het 22 %.",
        "0.30 | 0.21 | good  | Doet mee: van 22 % in september 2026 naar 31 % in oktober 2026."
            + " Dat is vooruitgang. In oktober 2025 was het 21 %.",
      })
  void aChangeThatComesBackEveryYearIsTheSeason(
      double september, double october, String tone, String sentence) throws Exception {
    List<Verdict> verdicts =
        PlantedMart.told(
            folder,
            mart -> {
              mart.createStatement()
                  .execute(
                      "delete from value where metric = 'engaged_share' and grp = 0 and tool = 'all'"
                          + " and period in ('2025-09', '2025-10', '2026-09', '2026-10')");
              new Value("engaged_share", 0, "2025-09", 1200, september, 0.02).in(mart);
              new Value("engaged_share", 0, "2025-10", 1200, october, 0.02).in(mart);
              new Value("engaged_share", 0, "2026-09", 1200, 0.22, 0.02).in(mart);
              new Value("engaged_share", 0, "2026-10", 1200, 0.31, 0.02).in(mart);
            },
            "nl",
            scope -> List.of(Verdict.of(List.of("engaged_share"), scope)));
    assertThat(verdicts)
        .extracting(Verdict::whole, Verdict::tone)
        .containsExactly(tuple(sentence, tone));
  }

  /**
   * 31 % in August, 22 % in September and 30 % in October: up by more than noise, and back where it
   * was. A smaller change that lasts is told before it; after 25 % in August it is progress.
   */
  @Test
  void whatOnlySwingsBackIsNoProgress() throws Exception {
    assertThat(verdict(0.31, List.of("engaged_share")))
        .satisfies(
            verdict -> {
              assertThat(verdict.tone()).isEqualTo("plain");
              assertThat(verdict.whole())
                  .endsWith("In augustus 2026 was het 31\u00a0%: het gaat op en neer.");
            });
    assertThat(verdict(0.31, List.of("engaged_share", "open_share")).metric())
        .isEqualTo("open_share");
    assertThat(verdict(0.33, List.of("engaged_share")).tone())
        .as("more than noise away from August, and still less than it was then")
        .isEqualTo("plain");
    assertThat(verdict(0.25, List.of("engaged_share", "open_share")))
        .satisfies(
            verdict -> {
              assertThat(verdict.tone()).isEqualTo("good");
              assertThat(verdict.metric()).isEqualTo("engaged_share");
            });
  }

  private Verdict verdict(double august, List<String> metrics) throws Exception {
    return PlantedMart.told(
            folder,
            mart -> {
              mart.createStatement()
                  .execute(
                      "delete from value where metric in ('engaged_share', 'open_share')"
                          + " and grp = 0 and tool = 'all'");
              new Value("engaged_share", 0, "2026-08", 1200, august, 0.02).in(mart);
              new Value("engaged_share", 0, "2026-09", 1200, 0.22, 0.02).in(mart);
              new Value("engaged_share", 0, "2026-10", 1200, 0.30, 0.02).in(mart);
              new Value("open_share", 0, "2026-08", 1200, 0.40, 0.02).in(mart);
              new Value("open_share", 0, "2026-09", 1200, 0.40, 0.02).in(mart);
              new Value("open_share", 0, "2026-10", 1200, 0.45, 0.02).in(mart);
            },
            "nl",
            scope -> List.of(Verdict.of(metrics, scope)))
        .get(0);
  }
}
