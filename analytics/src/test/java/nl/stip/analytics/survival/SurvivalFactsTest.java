package nl.stip.analytics.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Forty people of two departments, all followed for 30 weeks. */
class SurvivalFactsTest {

  /** Of department a 12 of 20 have a habit at week 10, of b 8 of 20. */
  private static final String ADOPTION =
      """
      select id as person, 'slack' as tool, '2026-10' as period, int(id % 2) as atom,
        30 as weeks_observed,
        case when id % 2 = 0 and id < 24 or id % 2 = 1 and id < 16 then 10 end as weeks_to_habit
      from range(40)
      """;

  private static final String ATOMS =
      "select int(id) as atom, array(if(id = 0, 'a', 'b')) as groups from range(2)";

  /** Half of everybody has just got so far; that too few of b have is no lack of data. */
  @Test
  void whereHalfHasNotGotSoFarThatIsTheReasonThereIsNoMedian() {
    Tables tables = SparkExtension.tables();
    tables.define("adoption", ADOPTION);
    tables.define("atom", ATOMS);
    SurvivalFacts.define(tables, List.of("dep"), 10);
    List<Row> medians =
        tables
            .get("survival_median")
            .orderBy("val1")
            .select("val1", "n", "weeks", "missing")
            .collectAsList();
    assertThat(medians.stream().map(Row::toString))
        .containsExactly("[null,40,10.0,null]", "[a,20,10.0,null]", "[b,20,null,not_reached]");
  }
}
