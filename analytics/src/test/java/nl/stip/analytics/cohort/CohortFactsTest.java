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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Each case is a tool of its own, with people who have no other: all are counted at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CohortFactsTest {

  private static final LocalDate JAN1 = LocalDate.of(2026, 1, 1);
  private static final LocalDate JAN5 = LocalDate.of(2026, 1, 5);
  private static final LocalDate FEB2 = LocalDate.of(2026, 2, 2);
  private static final LocalDate MAR31 = LocalDate.of(2026, 3, 31);
  private static final List<String> DIMENSIONS = List.of("dep", "site", "device");
  private static final int K = 10;

  private final Tables tables = SparkExtension.tables();
  private long people;
  private StoreFixture store;

  @BeforeAll
  void everyCase(@TempDir Path root) {
    store = new StoreFixture(root);
    of("followed").start(12, JAN5, "A", 12, 9, 6);
    of("small").start(12, JAN5, "A", 12, 9, 6).start(3, FEB2, "A", 0, 3, 1);
    of("groups")
        .start(12, JAN5, "A", 12, 9, 6)
        .start(10, JAN5, "B", 10, 4, 3)
        .start(14, FEB2, "A", 0, 11, 10);
    of("rest")
        .start(20, JAN5, "A", 20, 10, 10)
        .start(5, JAN5, "B", 5, 5, 5)
        .start(20, FEB2, "A", 0, 20, 15)
        .start(7, FEB2, "B", 0, 7, 3);
    of("few")
        .start(20, JAN5, "A", 20, 10, 10)
        .start(15, JAN5, "C", 15, 10, 10)
        .start(4, JAN5, "B", 4, 4, 4);
    of("mover").start(11, JAN5, "A", 11, 9, 6).start(10, JAN5, "B", 10, 4, 3).mover();
    FactRun.define(tables, store.write());
    CohortFacts.define(tables, DIMENSIONS, K);
  }

  /** Twelve start in January; nine of them take part in February and six in March. */
  @Test
  void aCohortIsFollowedMonthByMonth() {
    assertThat(cohorts("followed", null))
        .containsExactly("2026-01 0 12 12", "2026-01 1 12 9", "2026-01 2 12 6");
  }

  /** Three more in February are too few, so that all are one quarter, two months long for both. */
  @Test
  void aSmallCohortJoinsItsQuarterAndEndsWithItsYoungest() {
    assertThat(cohorts("small", null)).containsExactly("2026-Q1 0 15 15", "2026-Q1 1 15 10");
  }

  /** Both begin in January, and only A goes on in February. */
  @Test
  void eachGroupHasItsOwnCohorts() {
    assertThat(cohorts("groups", null))
        .containsExactly(
            "2026-01 0 22 22",
            "2026-01 1 22 13",
            "2026-01 2 22 9",
            "2026-02 0 14 11",
            "2026-02 1 14 10");
    assertThat(cohorts("groups", "A"))
        .containsExactly(
            "2026-01 0 12 12",
            "2026-01 1 12 9",
            "2026-01 2 12 6",
            "2026-02 0 14 11",
            "2026-02 1 14 10");
    assertThat(cohorts("groups", "B"))
        .containsExactly("2026-01 0 10 10", "2026-01 1 10 4", "2026-01 2 10 3");
  }

  /** B has five in January and seven in February: a quarter of twelve. A has enough in each. */
  @Test
  void aGroupWidensWithTheRestThatWouldFollow() {
    assertThat(cohorts("rest", null)).contains("2026-01 0 25 25", "2026-02 0 27 27");
    assertThat(cohorts("rest", "B")).containsExactly("2026-Q1 0 12 12", "2026-Q1 1 12 8");
    assertThat(cohorts("rest", "A"))
        .as("by itself A has months; with those of the whole they would tell of five people in B")
        .containsExactly("2026-Q1 0 40 40", "2026-Q1 1 40 25");
  }

  /** Four never are enough, and what is left of the whole without A would be those four. */
  @Test
  void aGroupOfTooFewSaysSoAndNothingMore() {
    assertThat(cohorts("few", null)).contains("2026-01 0 39 39");
    assertThat(cohorts("few", "A")).contains("2026-01 0 20 20");
    assertThat(cohorts("few", "B")).containsExactly("2026 0 suppressed");
    assertThat(cohorts("few", "C"))
        .as("the smaller of the others goes along")
        .containsExactly("2026 0 suppressed");
  }

  /** Whoever moves in February is counted with those they started with. */
  @Test
  void aMoverStaysInTheGroupOfTheStart() {
    assertThat(cohorts("mover", "A"))
        .containsExactly("2026-01 0 12 11", "2026-01 1 12 9", "2026-01 2 12 7");
    assertThat(cohorts("mover", "B"))
        .containsExactly("2026-01 0 10 10", "2026-01 1 10 4", "2026-01 2 10 3");
  }

  private Case of(String tool) {
    store.covers(tool, JAN1, MAR31, true);
    return new Case(tool);
  }

  /** Who starts with a tool. */
  private final class Case {

    private final String tool;

    private Case(String tool) {
      this.tool = tool;
    }

    private Case start(int count, LocalDate since, String department, int... engaged) {
      for (int i = 0; i < count; i++) {
        long person = ++people;
        store
            .identity(person, tool, person)
            .person(person, since, null, List.of(tool), Map.of("dep", department));
        for (int month = 0; month < engaged.length; month++) {
          if (i < engaged[month]) {
            store.post(tool, person, JAN1.plusMonths(month).plusDays(20));
          }
        }
      }
      return this;
    }

    private void mover() {
      long person = ++people;
      LocalDate moved = LocalDate.of(2026, 2, 9);
      store.identity(person, tool, person);
      store.person(person, JAN5, moved.minusDays(1), List.of(tool), Map.of("dep", "A"));
      store.person(person, moved, null, List.of(tool), Map.of("dep", "B"));
      store.post(tool, person, MAR31);
    }
  }

  private List<String> cohorts(String tool, String department) {
    String group =
        department == null ? "dim1 is null" : "dim1 = 'dep' and val1 = '" + department + "'";
    return tables
        .get("cohort")
        .where("tool = '" + tool + "' and period = '2026-03' and " + group)
        .selectExpr("concat_ws(' ', series, x, n, engaged, missing)")
        .orderBy("series", "x")
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }
}
