package nl.stip.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SparkExtension.class)
class WindowsTest {

  /** A quarter that has just begun ends in months: a window there would be empty of ties. */
  @Test
  void theWindowOfARunningPeriodEndsOnTheLastDayObserved(Tables tables) {
    tables.define(
        "period",
        "select * from values ('2026-Q4', 'quarter', date'2026-10-01', date'2026-12-31', false),"
            + " ('2026-09', 'month', date'2026-09-01', date'2026-09-30', true)"
            + " as p(id, kind, first_day, last_day, complete)");
    tables.define(
        "tool_period",
        "select * from values ('slack', '2026-Q4', date'2026-10-31'),"
            + " ('teams', '2026-Q4', date'2026-10-20'), ('slack', '2026-09', date'2026-09-30')"
            + " as t(tool, period, counted_to)");
    assertThat(Network.observed(tables).collectAsList())
        .extracting(row -> row.getAs("id") + " " + row.getAs("last_day"))
        .containsExactlyInAnyOrder("2026-Q4 2026-10-31", "2026-09 2026-09-30");
    Windows windows = new Windows(Network.observed(tables), 28);
    assertThat(windows.segments(tables.get("period")).collectAsList())
        .extracting((Row row) -> row.getAs("first_day") + " " + row.getAs("last_day"))
        .containsExactly("2026-09-03 2026-09-30", "2026-10-01 2026-10-03", "2026-10-04 2026-10-31");
  }
}
