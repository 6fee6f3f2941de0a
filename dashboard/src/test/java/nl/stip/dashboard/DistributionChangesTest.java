package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.PlantedMart.Planting;
import nl.stip.dashboard.PlantedMart.Value;
import nl.stip.dashboard.finding.Change;
import nl.stip.dashboard.finding.Changes;
import nl.stip.dashboard.finding.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A distribution changes where a part of it does. */
class DistributionChangesTest {

  private static final double SIGMA = 0.01;
  private static final double HALF = 1.959963984540054 * SIGMA;

  @TempDir Path folder;

  /** Of September and October nothing is left but these shares of segments, and one that stayed. */
  private static Planting segments(Map<String, List<Double>> shares) {
    return mart -> {
      PlantedMart.forget(mart);
      List<String> months = List.of("2026-09", "2026-10");
      for (String month : months) {
        new Value("open_share", 0, month, 1000, 0.3, HALF).in(mart);
      }
      try (PreparedStatement insert =
          mart.prepareStatement(
              "insert into bin values"
                  + " ('usage_segments', 'all', 0, ?, ?, 1000, ?, ?, ?, null, null)")) {
        for (Map.Entry<String, List<Double>> bin : shares.entrySet()) {
          for (int at = 0; at < months.size(); at++) {
            double share = bin.getValue().get(at);
            insert.setString(1, months.get(at));
            insert.setString(2, bin.getKey());
            insert.setDouble(3, share);
            insert.setDouble(4, share - HALF);
            insert.setDouble(5, share + HALF);
            insert.execute();
          }
        }
      }
    };
  }

  private static Planting and(Planting one, Planting other) {
    return mart -> {
      one.in(mart);
      other.in(mart);
    };
  }

  /** Two months of a share that rises by so many standard errors of the difference. */
  private static Planting engaged(double errors) {
    return mart -> {
      new Value("engaged_share", 0, "2026-09", 1000, 0.5, HALF).in(mart);
      new Value("engaged_share", 0, "2026-10", 1000, 0.5 + errors * Math.hypot(SIGMA, SIGMA), HALF)
          .in(mart);
    };
  }

  private static final Map<String, List<Double>> DEEPER =
      Map.of(
          "power", List.of(0.32, 0.47),
          "habitual", List.of(0.46, 0.34),
          "low", List.of(0.14, 0.13));

  @Test
  void thePartThatChangedMostIsTold() throws Exception {
    List<Change> changes = PlantedMart.told(folder, segments(DEEPER), "nl", Changes::of);

    assertThat(changes)
        .extracting(c -> c.metric().id(), c -> c.measure().bin().id(), c -> c.now().value())
        .containsExactly(tuple("usage_segments", "power", 0.47));
  }

  /** Nobody knows whether more of a part is better: it is in the list, and is no answer. */
  @Test
  void itIsNeverTheAnswer() throws Exception {
    assertThat(answer(segments(DEEPER)))
        .isEqualTo(
            "Geen duidelijke verandering in de kerncijfers. " + open("30\u00a0% in oktober 2026."));
  }

  private String open(String said) throws Exception {
    return PlantedMart.told(
                folder,
                mart -> {},
                "nl",
                scope -> List.of(scope.name(scope.catalogue().metric("open_share").orElseThrow())))
            .get(0)
        + ": "
        + said;
  }

  /** The part is at more than 10 standard errors, the share of which more is better at 6. */
  @Test
  void aFigureOfWhichMoreIsBetterIsToldFirst() throws Exception {
    assertThat(answer(and(segments(DEEPER), engaged(6)))).contains("Doet mee").contains("58");
  }

  /** Nor is any figure of which more is neither better nor worse. */
  @Test
  void aFigureWithoutDirectionIsNoAnswerEither() throws Exception {
    Planting neither =
        mart ->
            mart.createStatement()
                .execute("update metric set direction = 'none' where id = 'engaged_share'");
    assertThat(answer(and(neither, and(segments(DEEPER), engaged(6)))))
        .startsWith("Geen duidelijke verandering in de kerncijfers.")
        .doesNotContain("58");
  }

  private String answer(Planting planting) throws Exception {
    return PlantedMart.told(
            folder,
            planting,
            "nl",
            scope -> List.of(Verdict.ofAll(List.of("open_share"), scope).whole()))
        .get(0);
  }

  /** At 2.3 standard errors, 2 % by chance, which for one of five parts or more is nothing. */
  @Test
  void oneOfManyPartsMayChangeByChance() throws Exception {
    double more = 2.3 * Math.hypot(SIGMA, SIGMA);
    Planting chance = segments(Map.of("power", List.of(0.3, 0.3 + more)));

    assertThat(PlantedMart.told(folder, chance, "nl", Changes::of)).isEmpty();
    assertThat(PlantedMart.told(folder, and(segments(Map.of()), engaged(2.3)), "nl", Changes::of))
        .hasSize(1);
  }
}
