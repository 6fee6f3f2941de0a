package nl.stip.analytics.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.stip.analytics.fact.FactRun;
import nl.stip.analytics.log.StoreFixture;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class CohortFactsTest {

  private static final LocalDate JAN1 = LocalDate.of(2026, 1, 1);
  private static final LocalDate JAN5 = LocalDate.of(2026, 1, 5);
  private static final LocalDate FEB2 = LocalDate.of(2026, 2, 2);
  private static final LocalDate MAR31 = LocalDate.of(2026, 3, 31);
  private static final List<String> DIMENSIONS = List.of("dep", "site", "device");
  private static final int K = 10;

  @TempDir Path root;

  private StoreFixture store;

  @BeforeEach
  void observed() {
    store = new StoreFixture(root).covers("slack", JAN1, MAR31, true);
  }

  /** Twelve start in January; nine of them take part in February and six in March. */
  @Test
  void aCohortIsFollowedMonthByMonth(Tables tables) {
    start(0, 12, JAN5, "A", 12, 9, 6);
    keep(tables);
    assertThat(cohorts(tables, null))
        .containsExactly("2026-01 0 12 12", "2026-01 1 12 9", "2026-01 2 12 6");
  }

  /** Three more in February are too few, so that all are one quarter, two months long for both. */
  @Test
  void aSmallCohortJoinsItsQuarterAndEndsWithItsYoungest(Tables tables) {
    start(0, 12, JAN5, "A", 12, 9, 6);
    start(12, 3, FEB2, "A", 0, 3, 1);
    keep(tables);
    assertThat(cohorts(tables, null)).containsExactly("2026-Q1 0 15 15", "2026-Q1 1 15 10");
  }

  /** Both begin in January, and only A goes on in February. */
  @Test
  void eachGroupHasItsOwnCohorts(Tables tables) {
    start(0, 12, JAN5, "A", 12, 9, 6);
    start(20, 10, JAN5, "B", 10, 4, 3);
    start(40, 14, FEB2, "A", 0, 11, 10);
    keep(tables);
    assertThat(cohorts(tables, null))
        .containsExactly(
            "2026-01 0 22 22",
            "2026-01 1 22 13",
            "2026-01 2 22 9",
            "2026-02 0 14 11",
            "2026-02 1 14 10");
    assertThat(cohorts(tables, "A"))
        .containsExactly(
            "2026-01 0 12 12",
            "2026-01 1 12 9",
            "2026-01 2 12 6",
            "2026-02 0 14 11",
            "2026-02 1 14 10");
    assertThat(cohorts(tables, "B"))
        .containsExactly("2026-01 0 10 10", "2026-01 1 10 4", "2026-01 2 10 3");
  }

  /** B has five in January and seven in February: a quarter of twelve. A has enough in each. */
  @Test
  void aGroupWidensWithTheRestThatWouldFollow(Tables tables) {
    start(0, 20, JAN5, "A", 20, 10, 10);
    start(20, 5, JAN5, "B", 5, 5, 5);
    start(40, 20, FEB2, "A", 0, 20, 15);
    start(60, 7, FEB2, "B", 0, 7, 3);
    keep(tables);
    assertThat(cohorts(tables, null)).contains("2026-01 0 25 25", "2026-02 0 27 27");
    assertThat(cohorts(tables, "B")).containsExactly("2026-Q1 0 12 12", "2026-Q1 1 12 8");
    assertThat(cohorts(tables, "A"))
        .as("by itself A has months; with those of the whole they would tell of five people in B")
        .containsExactly("2026-Q1 0 40 40", "2026-Q1 1 40 25");
  }

  /** Four never are enough, and what is left of the whole without A would be those four. */
  @Test
  void aGroupOfTooFewSaysSoAndNothingMore(Tables tables) {
    start(0, 20, JAN5, "A", 20, 10, 10);
    start(20, 15, JAN5, "C", 15, 10, 10);
    start(40, 4, JAN5, "B", 4, 4, 4);
    keep(tables);
    assertThat(cohorts(tables, null)).contains("2026-01 0 39 39");
    assertThat(cohorts(tables, "A")).contains("2026-01 0 20 20");
    assertThat(cohorts(tables, "B")).containsExactly("2026 0 suppressed");
    assertThat(cohorts(tables, "C"))
        .as("the smaller of the others goes along")
        .containsExactly("2026 0 suppressed");
  }

  /** Whoever moves in February is counted with those they started with. */
  @Test
  void aMoverStaysInTheGroupOfTheStart(Tables tables) {
    start(0, 11, JAN5, "A", 11, 9, 6);
    start(20, 10, JAN5, "B", 10, 4, 3);
    store.identity(90, "slack", 90);
    LocalDate moved = LocalDate.of(2026, 2, 9);
    store.person(90, JAN5, moved.minusDays(1), List.of("slack"), Map.of("dep", "A"));
    store.person(90, moved, null, List.of("slack"), Map.of("dep", "B"));
    store.post("slack", 90, MAR31);
    keep(tables);
    assertThat(cohorts(tables, "A"))
        .containsExactly("2026-01 0 12 11", "2026-01 1 12 9", "2026-01 2 12 7");
    assertThat(cohorts(tables, "B"))
        .containsExactly("2026-01 0 10 10", "2026-01 1 10 4", "2026-01 2 10 3");
  }

  private void start(long first, int count, LocalDate since, String department, int... engaged) {
    for (long person = first; person < first + count; person++) {
      store
          .identity(person, "slack", person)
          .person(person, since, null, List.of("slack"), Map.of("dep", department));
      for (int month = 0; month < engaged.length; month++) {
        if (person - first < engaged[month]) {
          store.post("slack", person, JAN1.plusMonths(month).plusDays(20));
        }
      }
    }
  }

  private void keep(Tables tables) {
    FactRun.define(tables, store.write());
    CohortFacts.define(tables, DIMENSIONS, K);
  }

  private static List<String> cohorts(Tables tables, String department) {
    String group =
        department == null ? "dim1 is null" : "dim1 = 'dep' and val1 = '" + department + "'";
    return tables
        .get("cohort")
        .where("tool = 'slack' and period = '2026-03' and " + group)
        .selectExpr("concat_ws(' ', series, x, n, engaged, missing)")
        .orderBy("series", "x")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }
}
