package nl.stip.analytics.network;

import java.util.List;
import java.util.Set;
import nl.stip.analytics.engine.Nearest;
import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Settings;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import scala.Tuple2;

/**
 * Measures the network of every tool, and of all together, in every window. Nothing that grows with
 * events comes to the driver: arcs are added up per segment of days, gathered per tool and window,
 * and built into a graph and measured inside a task.
 */
public final class Network {

  /** Graphs differ in size; several tasks per core let the cores end together. */
  private static final int TASKS_PER_CORE = 8;

  private static final String CONTACTING =
      "select distinct tool from arc where signal <> '%s' or %s";

  private Network() {}

  /**
   * Who addressed whom, as {@link NetworkFacts#arc()}: a query over {@code log_event} (the columns
   * of {@code event.tsv}, person, reply_person, day) and {@code addressed} (to, person, valid_from,
   * valid_to).
   */
  public static Tables.View arcs(Settings settings) {
    return new Tables.View(Arcs.sql(settings), List.of("log_event", "addressed"));
  }

  /**
   * Adds ties that sources state to the table {@code arc}, if the settings count them; {@code
   * stated_tie} and {@code identity} must be there.
   */
  public static void unite(Tables tables, Settings settings) {
    if (settings.ties().signals().contains(Settings.Ties.STATED)) {
      Dataset<Row> arcs = tables.get("arc").unionByName(tables.session().sql(Arcs.STATED_TIES));
      tables.define("arc", arcs);
    }
  }

  /**
   * Keeps {@code contacting} (tool): where it is recorded who addresses whom. A log that only says
   * who liked whose message does not: it would tell of people who talk all day that nobody knows
   * anybody. Where the settings count likes alone, it does.
   */
  public static void define(Tables tables, Settings settings) {
    String alone = Boolean.toString(settings.ties().signals().equals(Set.of(Arcs.REACTION)));
    Nearest.keep(tables, "contacting", CONTACTING.formatted(Arcs.REACTION, alone), "arc");
  }

  /**
   * The periods as far as any tool observes them: id, kind, first_day, last_day. Of a running
   * period the window of ties ends today, not on a day to come, of which nothing is known.
   */
  public static Dataset<Row> observed(Tables tables) {
    return tables
        .session()
        .sql(
            """
            select p.id, p.kind, p.first_day, least(p.last_day, t.until) as last_day
            from period p
            join (select period, max(counted_to) as until from tool_period group by period) t
              on t.period = p.id
            """);
  }

  /**
   * Plans the measuring; Spark does it once, when the first of the results is read.
   *
   * @param arc as {@link NetworkFacts#arc()}
   * @param period id, kind, first_day, last_day
   * @param memberPeriod person, tool ({@code all} and each), period, kind, enabled, leader, depth
   *     below the leaders, groups in the order of the dimensions of the settings
   */
  public static NetworkFacts measure(
      Dataset<Row> arc, Dataset<Row> period, Dataset<Row> memberPeriod, Settings settings) {
    Windows windows = new Windows(period, settings.ties().windowDays());
    Dataset<Row> graphs = graphs(arc, windows, memberPeriod);
    Measures measures =
        new Measures(
            List.copyOf(settings.dimensions().keySet()),
            settings.ties().reciprocal(),
            settings.seed());
    FlatMapGroupsFunction<Tuple2<String, String>, Row, Row> measure =
        (key, rows) -> measures.of(key._1, key._2, rows);
    Dataset<Row> measured =
        graphs
            .groupBy("tool", "period")
            .as(Encoders.tuple(Encoders.STRING(), Encoders.STRING()), graphs.encoder())
            .flatMapGroups(measure, Encoders.row(NetworkSchema.GRAPH))
            .persist(StorageLevel.MEMORY_AND_DISK());
    return new NetworkFacts(
        arc,
        part(measured, "tie"),
        part(measured, "person"),
        part(measured, "grp"),
        part(measured, "pair"),
        part(measured, "dimension"),
        measured);
  }

  private static Dataset<Row> part(Dataset<Row> measured, String part) {
    return measured.selectExpr("tool", "period", "inline(" + part + ")");
  }

  /**
   * What is known of every tool that has arcs, and of every window, as {@link WindowGraph#of} reads
   * it: a row per combination of groups, and one per segment. No row holds a whole graph.
   */
  private static Dataset<Row> graphs(Dataset<Row> arc, Windows windows, Dataset<Row> member) {
    Dataset<Row> segment = windows.segments(arc).alias("s");
    Dataset<Row> arcs =
        arc.alias("a")
            .join(
                functions.broadcast(segment),
                functions.expr("a.day between s.first_day and s.last_day"))
            .groupBy("tool", "segment", "source", "target")
            .agg(functions.expr("sum(weight) as weight"))
            .groupBy("tool", "segment")
            .agg(functions.expr("collect_list(struct(source, target, weight)) as arcs"))
            .selectExpr("explode(array(tool, 'all')) as tool", "segment", "arcs")
            .join(functions.broadcast(windows.parts(arc)), "segment")
            .selectExpr(
                "tool", "period", "null as kind", "null as groups", "null as people", "arcs");
    Dataset<Row> tools = arc.selectExpr("explode(array(tool, 'all')) as tool").distinct();
    int tasks = TASKS_PER_CORE * arc.sparkSession().sparkContext().defaultParallelism();
    Dataset<Row> members =
        member
            .join(functions.broadcast(windows.parts(arc).select("period").distinct()), "period")
            .join(functions.broadcast(tools), "tool")
            .where("enabled")
            .groupBy("tool", "period", "kind", "groups")
            .agg(functions.expr("collect_list(struct(person, leader, depth)) as people"))
            .selectExpr("tool", "period", "kind", "groups", "people", "null as arcs");
    return members
        .unionByName(arcs)
        .repartition(tasks, functions.col("tool"), functions.col("period"));
  }
}
