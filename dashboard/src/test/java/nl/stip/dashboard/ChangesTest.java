package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import nl.stip.dashboard.PlantedMart.Planting;
import nl.stip.dashboard.PlantedMart.Value;
import nl.stip.dashboard.finding.Change;
import nl.stip.dashboard.finding.Changes;
import nl.stip.dashboard.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  /** One metric that changed by some standard errors, and others that did not change. */
  private static Planting changed(double errors, int others) {
    return mart -> {
      mart.createStatement()
          .execute("delete from value where grp = 0 and period in ('2026-09', '2026-10')");
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
        .extracting(Verdict::sentence)
        .containsExactly(
            "Geen duidelijke verandering.",
            "Geen duidelijke verandering in de kerncijfers. Doet mee: van 22\u00a0% in"
                + " september 2026 naar 31\u00a0% in oktober 2026. Dat is vooruitgang.",
            "Doet mee: van 22\u00a0% in september 2026 naar 31\u00a0% in oktober 2026. Dat is"
                + " vooruitgang.");
  }

  /** What is withheld is known, and about too few people: that is another thing than nothing. */
  @Test
  void whatIsWithheldIsSaidToBe() throws Exception {
    String withheld =
        "update value set value = null, low = null, high = null, bound = null, missing = 'suppressed'"
            + " where metric = 'engaged_share' and grp = 0 and period = '2026-10'";
    List<Verdict> verdicts =
        PlantedMart.told(
            folder,
            mart -> {
              try (Statement statement = mart.createStatement()) {
                statement.execute(withheld);
              }
            },
            "nl",
            scope -> List.of(Verdict.of(List.of("engaged_share"), scope)));
    assertThat(verdicts.get(0).sentence())
        .endsWith("in oktober 2026 zijn verborgen: ze zouden over te weinig mensen gaan.");
  }
}
