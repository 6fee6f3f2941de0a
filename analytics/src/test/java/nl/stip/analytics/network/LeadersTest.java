package nl.stip.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Settings;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** How far people are from the leaders, person 1 of five. */
class LeadersTest {

  private static final Period OCTOBER =
      Period.containing(PeriodKind.MONTH, LocalDate.of(2026, 10, 1));
  private static final List<String> SLACK = List.of("slack");

  private final EventRows log = new EventRows().on("2026-10-20");

  /** Per person the person and a column, {@code -} where it is null. */
  private List<String> people(boolean led, String column) {
    SparkSession spark = SparkExtension.session();
    Members members = new Members().add(OCTOBER, 1, led, SLACK);
    members.addAll(OCTOBER, LongStream.rangeClosed(2, 5), SLACK);
    try (NetworkFacts facts =
        Members.measure(
            log.log(spark),
            Members.periods(spark, OCTOBER),
            members.table(spark),
            Members.settings(Settings.Ties.defaults()))) {
      return facts
          .personNetwork()
          .where("tool = 'slack'")
          .orderBy("person")
          .selectExpr("person", "coalesce(cast(%s as string), '-')".formatted(column))
          .collectAsList()
          .stream()
          .map(row -> row.mkString(" "))
          .toList();
    }
  }

  @Test
  void stepsToLeadersLeaveLeadersOut() {
    for (long i = 1; i < 4; i++) {
      log.direct(i, i + 1).direct(i + 1, i);
    }
    assertThat(people(true, "distance")).containsExactly("1 -", "2 1", "3 2", "4 3", "5 -");
    assertThat(people(true, "reachable"))
        .containsExactly("1 -", "2 true", "3 true", "4 true", "5 false");
  }

  /**
   * Hearing goes one way: who only writes to the board does not hear it, whoever passes on does.
   */
  @Test
  void whatLeadersSayTravelsInTheDirectionOfMessages() {
    log.direct(1, 2).direct(2, 3).direct(4, 1).direct(5, 3);
    assertThat(people(true, "heard")).containsExactly("1 -", "2 1", "3 2", "4 -", "5 -");
  }

  @Test
  void withoutLeadersThereIsNoDistance() {
    log.direct(1, 2).direct(2, 1);
    assertThat(people(false, "reachable")).allMatch(person -> person.endsWith(" -"));
  }
}
