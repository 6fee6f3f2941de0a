package nl.stip.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.testing.Shared;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Settings;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Research data sets, measured by others with networkx, come out of the fact tables with the same
 * figures under {@code ties: {window: all, reciprocal: false, broadcast_limit: none}}; a small
 * synthetic twin, counted by hand, always runs.
 */
class NetworkTruthTest {

  private static final Settings SETTINGS =
      Members.settings(new Settings.Ties(0, false, 0, Settings.Ties.SIGNALS));

  /** What is known of a network; loops are arcs to oneself and part of arcs and weight. */
  private record Truth(
      long nodes,
      long arcs,
      long loops,
      long weight,
      long pairs,
      long isolates,
      long components,
      long largest,
      double reciprocity,
      double clustering,
      double transitivity,
      double pathLength) {}

  private static SparkSession spark;

  @BeforeAll
  static void start() {
    spark = SparkExtension.session();
  }

  /** 1 and 2 write to each other, 2 to 3, 3 to 1, 4 to 5 and to itself; 6 to nobody. */
  @Test
  void sixPeopleCountedByHand() {
    EventRows log =
        new EventRows()
            .in("mail")
            .on("1999-01-01")
            .mail(1, 2)
            .on("2025-12-31")
            .mail(1, 2)
            .on("2026-10-05")
            .mail(1, 2)
            .mail(2, 1, 3)
            .mail(3, 1)
            .mail(4, 4, 5);
    check(
        log.log(spark),
        spark.range(1, 7).toDF("person"),
        LocalDate.of(2026, 10, 31),
        new Truth(6, 6, 1, 8, 4, 1, 3, 3, 2 / 5.0, 3 / 6.0, 1, 1));
  }

  @Test
  void emailManufacturing() {
    Dataset<Row> rows =
        spark
            .read()
            .option("header", true)
            .option("sep", ";")
            .csv(Shared.data("email-manufacturing/communication.csv").toString())
            .selectExpr(
                "cast(Sender as bigint) as person",
                "array(cast(Recipient as bigint)) as `to`",
                "to_date(EventDate) as day");
    check(mail(rows), everybody(rows), LocalDate.of(2010, 9, 30), truth("email-manufacturing"));
  }

  @Test
  void collegeMessages() {
    Dataset<Row> rows =
        spark
            .read()
            .option("sep", " ")
            .csv(Shared.data("collegemsg/CollegeMsg.txt").toString())
            .selectExpr(
                "cast(_c0 as bigint) as person",
                "array(cast(_c1 as bigint)) as `to`",
                "to_date(timestamp_seconds(cast(_c2 as bigint))) as day");
    check(mail(rows), everybody(rows), LocalDate.of(2004, 10, 31), truth("collegemsg"));
  }

  /** The short join: a message goes to all its recipients at once. */
  @Test
  void enron() {
    Path folder = Shared.data("enron-perry-wolfe");
    Dataset<Row> to =
        tsv(folder.resolve("recipients.tsv"))
            .selectExpr("_c0 as message", "cast(_c2 as bigint) as recipient")
            .groupBy("message")
            .agg(functions.expr("collect_list(recipient) as `to`"));
    Dataset<Row> rows =
        tsv(folder.resolve("messages.tsv"))
            .selectExpr(
                "_c0 as message",
                "cast(_c4 as bigint) as person",
                "to_date(timestamp_seconds(cast(_c2 as bigint))) as day")
            .join(to, "message");
    Dataset<Row> employees =
        tsv(folder.resolve("employees.tsv")).selectExpr("cast(_c0 as bigint) as person");
    check(mail(rows), employees, LocalDate.of(2002, 6, 30), truth("enron-perry-wolfe"));
  }

  private static Dataset<Row> tsv(Path file) {
    return spark.read().option("sep", "\t").option("quote", "").csv(file.toString());
  }

  private static Dataset<Row> everybody(Dataset<Row> rows) {
    return rows.select("person").union(rows.selectExpr("explode(`to`) as person")).distinct();
  }

  private static Dataset<Row> mail(Dataset<Row> rows) {
    return rows.selectExpr(
        "'mail' as tool",
        "'Create' as type",
        "'Note' as object_type",
        "'mailbox' as context_kind",
        "'direct' as audience",
        "person as account",
        "cast(null as bigint) as in_reply_to_account",
        "`to`",
        "false as automated",
        "person",
        "cast(null as bigint) as reply_person",
        "array_distinct(`to`) as to_person",
        "day");
  }

  private static Truth truth(String name) {
    Row t =
        spark
            .read()
            .option("multiLine", true)
            .json(Shared.data("GROUND_TRUTH_networks.json").toString())
            .where("name = '" + name + "'")
            .head();
    return new Truth(
        whole(t, "nodes"),
        whole(t, "directed_edges"),
        whole(t, "self_loops"),
        whole(t, "total_weight"),
        whole(t, "undirected_simple_edges"),
        whole(t, "isolates"),
        whole(t, "wcc_count"),
        whole(t, "largest_wcc"),
        t.getDouble(t.fieldIndex("reciprocity_no_loops")),
        t.getDouble(t.fieldIndex("avg_local_clustering_undirected")),
        t.getDouble(t.fieldIndex("transitivity_undirected")),
        t.getDouble(t.fieldIndex("avg_path_length_lwcc_undirected")));
  }

  private static long whole(Row row, String column) {
    return row.getLong(row.fieldIndex(column));
  }

  private static void check(Dataset<Row> log, Dataset<Row> people, LocalDate last, Truth truth) {
    Period period = Period.containing(PeriodKind.MONTH, last);
    Dataset<Row> members =
        people.selectExpr(
            "person",
            "'mail' as tool",
            "'" + period.id() + "' as period",
            "'month' as kind",
            "true as enabled",
            "false as leader",
            "cast(null as int) as depth",
            "cast(array() as array<string>) as groups");
    try (NetworkFacts facts =
        Members.measure(log, Members.periods(spark, period), members, SETTINGS)) {
      Row arcs =
          facts
              .arc()
              .selectExpr(
                  "count(distinct source, target)",
                  "count(distinct case when source = target then source end)",
                  "sum(events)")
              .head();
      assertThat(arcs.getLong(0)).as("arcs").isEqualTo(truth.arcs);
      assertThat(arcs.getLong(1)).as("arcs to oneself").isEqualTo(truth.loops);
      assertThat(arcs.getLong(2)).as("weight").isEqualTo(truth.weight);
      Row graph = facts.groupNetwork().where("dim1 is null").head();
      assertThat(whole(graph, "people")).as("nodes").isEqualTo(truth.nodes);
      assertThat(whole(graph, "arcs")).isEqualTo(truth.arcs - truth.loops);
      assertThat(whole(graph, "ends")).as("ends of ties").isEqualTo(2 * truth.pairs);
      assertThat(whole(graph, "people") - whole(graph, "n")).isEqualTo(truth.isolates);
      assertThat(whole(graph, "components")).isEqualTo(truth.components);
      assertThat(whole(graph, "largest_people")).isEqualTo(truth.largest);
      assertThat(real(graph, "reciprocity")).isCloseTo(truth.reciprocity, within(1e-12));
      assertThat(real(graph, "transitivity")).isCloseTo(truth.transitivity, within(1e-12));
      assertThat(real(graph, "path_length")).isCloseTo(truth.pathLength, within(1e-12));
      double clustering = facts.personNetwork().selectExpr("avg(clustering)").head().getDouble(0);
      assertThat(clustering).isCloseTo(truth.clustering, within(1e-12));
      assertThat(facts.tie().count()).isEqualTo(truth.pairs);
    }
  }

  private static double real(Row row, String column) {
    return row.getDouble(row.fieldIndex(column));
  }
}
