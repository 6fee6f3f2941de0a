package nl.stip.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class TurnoverFactsTest {

  private static final Period MAY = Period.containing(PeriodKind.MONTH, LocalDate.of(2026, 5, 31));
  private static final Period JUNE = MAY.next();
  private static final List<String> SLACK = List.of("slack");

  /**
   * In both months 1 to 4; 5 leaves and 6 joins. Ties in May 1-2, 2-3, 3-5; in June 1-2, 1-3, 3-4,
   * 4-6. Among 1 to 4: one kept, one ended, two begun, of which 1-3 crosses from A to B. Of the
   * three ties of June among people of both months, also counted over all of June, 1-3 and 4-6
   * cross: two of four.
   */
  @Test
  void aMonthIsComparedWithTheOneBefore(Tables tables) {
    Members members = new Members();
    String[] groups = {"A", "A", "B", "B", "B", "A"};
    for (Period month : List.of(MAY, JUNE)) {
      for (int person = 1; person <= 6; person++) {
        if (person != (month.equals(MAY) ? 6 : 5)) {
          members.add(month, person, false, SLACK, groups[person - 1]);
        }
      }
    }
    int[][] pairs = {{5, 1, 2}, {5, 2, 3}, {5, 3, 5}, {6, 1, 2}, {6, 1, 3}, {6, 3, 4}, {6, 4, 6}};
    tables.keep(
        "tie",
        tables
            .session()
            .createDataFrame(
                List.of(pairs).stream()
                    .map(
                        pair ->
                            RowFactory.create(
                                "slack", "2026-0" + pair[0], (long) pair[1], (long) pair[2]))
                    .toList(),
                StructType.fromDDL("tool string, period string, a bigint, b bigint")));
    tables.keep(
        "tool_period",
        """
        select 'slack' as tool, id as period, 'month' as kind, date(first) as first_day,
          date(previous) as previous_first, true as covered
        from values ('2026-05', '2026-05-01', '2026-04-01'), ('2026-06', '2026-06-01', '2026-05-01')
          as t(id, first, previous)
        """);
    TurnoverFacts.define(tables, members.table(tables.session()), List.of("club"));
    assertThat(tables.get("tie_turnover").collectAsList())
        .singleElement()
        .hasToString("[slack,2026-06,null,null,null,null,4,0.25,0.6666666666666666]");
    assertThat(tables.get("new_tie").collectAsList())
        .singleElement()
        .hasToString("[slack,2026-06,club,*,*,4,4,2,2,0.5,0.5,1.0]");
  }
}
