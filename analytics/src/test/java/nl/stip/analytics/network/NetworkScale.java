package nl.stip.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.stip.analytics.spark.Session;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Settings;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eighteen months of 1,200 people and two tools, 1.5 million events. Prints how long it took; no
 * part of the suite, run it by name ({@code -Dtest=NetworkScale}), alone on the machine.
 */
class NetworkScale {

  private static final LocalDate FIRST = LocalDate.of(2025, 4, 1);
  private static final int DAYS = 548;

  @Test
  void eighteenMonths(@TempDir(cleanup = CleanupMode.NEVER) Path folder) {
    SparkSession spark = Session.start(folder);
    String log = folder.resolve("log").toString();
    events(spark, 1_500_000).write().parquet(log);
    Period[] periods = periods();
    Dataset<Row> members =
        spark
            .range(1200)
            .crossJoin(Members.periods(spark, periods).selectExpr("id as period", "kind"))
            .selectExpr(
                "id as person",
                "explode(array('slack', 'teams', 'all')) as tool",
                "period",
                "kind",
                "true as enabled",
                "id < 12 as leader",
                "cast(log2(id + 1) as int) as depth",
                "array(concat('d', cast(id % 9 as string)), concat('s', cast(id % 6 as string)),"
                    + " concat('c', cast(id % 3 as string)), concat('f', cast(id % 30 as string)))"
                    + " as groups");
    long start = System.nanoTime();
    try (NetworkFacts facts =
        Members.measure(
            spark.read().parquet(log),
            Members.periods(spark, periods),
            members,
            Members.settings(
                Settings.Ties.defaults(), "department", "site", "country", "function"))) {
      long graphs = facts.kept().count();
      double seconds = (System.nanoTime() - start) / 1e9;
      System.out.printf("%d graphs, %.1f s%n", graphs, seconds);
      facts.groupNetwork().where("dim1 is null").selectExpr("avg(n)", "avg(ends)").show();
      assertThat(graphs).isEqualTo(3L * periods.length);
    }
  }

  /** Half of what a person does goes to twenty regular contacts, half to anybody. */
  private static Dataset<Row> events(SparkSession spark, long count) {
    return spark
        .range(count)
        .selectExpr(
            "id",
            "cast(rand(1) * 1200 as bigint) as person",
            "cast(rand(2) * 20 as int) as near",
            "cast(rand(3) * 1200 as bigint) as far",
            "date_add(date'" + FIRST + "', cast(rand(4) * " + DAYS + " as int)) as day",
            "rand(5) as what")
        .selectExpr("*", "if(what < 0.9, (person + (near - 10) * 9 + 1200) % 1200, far) as other")
        .selectExpr(
            "if(id % 3 = 0, 'teams', 'slack') as tool",
            "if(what < 0.2, 'Like', 'Create') as type",
            "'Note' as object_type",
            "'channel' as context_kind",
            "if(what > 0.7, 'direct', 'public') as audience",
            "person as account",
            "if(what < 0.5, other, null) as in_reply_to_account",
            "if(what > 0.5, array(other, far), cast(array() as array<bigint>)) as `to`",
            "false as automated",
            "person",
            "if(what < 0.5, other, null) as reply_person",
            "if(what > 0.5, array(other, far), cast(array() as array<bigint>)) as to_person",
            "day");
  }

  private static Period[] periods() {
    List<Period> periods = new ArrayList<>();
    for (PeriodKind kind : List.of(PeriodKind.DAYS28, PeriodKind.MONTH, PeriodKind.QUARTER)) {
      LocalDate end = FIRST.plusDays(DAYS);
      for (Period p = Period.containing(kind, FIRST); p.last().isBefore(end); p = p.next()) {
        periods.add(p);
      }
    }
    return periods.toArray(Period[]::new);
  }
}
