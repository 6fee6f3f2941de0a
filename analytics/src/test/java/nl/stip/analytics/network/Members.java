package nl.stip.analytics.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import nl.stip.analytics.ChosenSettings;
import nl.stip.time.Period;
import nl.stip.workspace.Settings;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** Periods, members and settings of tests. */
final class Members {

  private static final StructType MEMBER =
      StructType.fromDDL(
          "person bigint, tool string, period string, kind string, enabled boolean, leader"
              + " boolean, groups array<string>");

  /** Everybody reports to a leader. */
  static final String DEPTH = "if(leader, 0, 1) as depth";

  private final List<Row> rows = new ArrayList<>();

  static Dataset<Row> periods(SparkSession spark, Period... periods) {
    return spark
        .createDataFrame(
            Arrays.stream(periods)
                .map(
                    p ->
                        RowFactory.create(
                            p.id(), p.kind().term(), p.first().toString(), p.last().toString()))
                .toList(),
            StructType.fromDDL("id string, kind string, first_day string, last_day string"))
        .selectExpr(
            "id",
            "kind",
            "cast(first_day as date) as first_day",
            "cast(last_day as date) as last_day",
            "true as complete");
  }

  /** Somebody enabled for tools, and so for all of them. */
  Members add(Period period, long person, boolean leader, List<String> tools, String... groups) {
    List<String> axis = new ArrayList<>(tools);
    axis.add("all");
    for (String tool : axis) {
      rows.add(
          RowFactory.create(person, tool, period.id(), period.kind().term(), true, leader, groups));
    }
    return this;
  }

  /** People of one group each, without leaders. */
  Members addAll(Period period, LongStream people, List<String> tools) {
    people.forEach(p -> add(period, p, false, tools));
    return this;
  }

  /** Somebody who was not enabled on half of the days. */
  Members notEnabled(Period period, long person, String tool) {
    rows.add(
        RowFactory.create(
            person, tool, period.id(), period.kind().term(), false, false, new String[0]));
    return this;
  }

  List<Row> rows() {
    return rows;
  }

  Dataset<Row> table(SparkSession spark) {
    return table(spark, rows);
  }

  static Dataset<Row> table(SparkSession spark, List<Row> rows) {
    return spark.createDataFrame(rows, MEMBER).selectExpr("*", DEPTH);
  }

  static Settings settings(Settings.Ties ties, String... dimensions) {
    return ChosenSettings.defaults().ties(ties).dimensions(List.of(dimensions)).settings();
  }

  /** Who addresses whom in a log with a column {@code to_person}: the people of its addressees. */
  static Dataset<Row> arcs(Dataset<Row> log, Settings settings) {
    SparkSession session = log.sparkSession();
    log.drop("to_person").createOrReplaceTempView("log_event");
    log.selectExpr(
            "`to`",
            "explode(to_person) as person",
            "date'0001-01-01' as valid_from",
            "date'9999-12-31' as valid_to")
        .distinct()
        .createOrReplaceTempView("addressed");
    return session.sql(Arcs.sql(settings));
  }

  /** Measures the network of such a log. */
  static NetworkFacts measure(
      Dataset<Row> log, Dataset<Row> period, Dataset<Row> member, Settings settings) {
    return Network.measure(arcs(log, settings), period, member, settings);
  }
}
