package nl.stip.analytics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.stip.analytics.fact.Facts;
import nl.stip.analytics.fact.PersonDay;
import nl.stip.analytics.group.Groups;
import nl.stip.analytics.group.Rollup;
import nl.stip.analytics.log.Batch;
import nl.stip.analytics.log.Batches;
import nl.stip.analytics.log.Covered;
import nl.stip.analytics.log.EventLog;
import nl.stip.analytics.log.LogEvent;
import nl.stip.analytics.log.People;
import nl.stip.analytics.metric.Catalogue;
import nl.stip.analytics.network.Network;
import nl.stip.analytics.network.NetworkFacts;
import nl.stip.analytics.spark.Small;
import nl.stip.analytics.spark.Tables;
import nl.stip.analytics.suppression.Publication;
import nl.stip.analytics.suppression.Suppression;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Progress;
import nl.stip.workspace.Settings;
import nl.stip.workspace.Workspace;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The steps of the analysis, each shown while it runs, over the tables of one run. */
final class Stages {

  private final Workspace workspace;
  private final Settings settings;
  private final Catalogue catalogue;
  private final Instant started;
  private final Path aside;
  private Tables tables;

  Stages(Workspace workspace, Settings settings, Catalogue catalogue, Instant started) {
    this.workspace = workspace;
    this.settings = settings;
    this.catalogue = catalogue;
    this.started = started;
    this.aside = workspace.facts().resolveSibling("facts.new");
  }

  /** What people did, per day and per period. */
  Facts facts(SparkSession spark) {
    List<Batch> batches = Batches.list(workspace);
    delete(aside);
    tables = new Tables(spark, aside);
    return shown(
        "facts",
        () -> {
          EventLog.define(tables, batches);
          People.define(tables, workspace, settings);
          LogEvent.define(tables, settings);
          tables.keep("person_day", PersonDay.sql(settings));
          Covered covered =
              new Covered(batches.stream().flatMap(b -> b.coverage().stream()).toList());
          return Facts.define(tables, covered, settings);
        });
  }

  /** Who is tied to whom, and what that network is like. */
  void network() {
    Facts facts = Facts.of(tables);
    shown(
        "network",
        () -> {
          // written down first: every window reads the arcs again
          try (NetworkFacts plan =
              Network.measure(facts.logEvent(), facts.period(), facts.memberPeriod(), settings)) {
            tables.keep("arc", plan.arc());
          }
          NetworkFacts network =
              Network.measureArcs(
                  tables.get("arc"), facts.period(), facts.memberPeriod(), settings);
          tables.keep("person_network", network.personNetwork());
          tables.keep("group_network", network.groupNetwork());
          tables.keep("pair_network", network.pairNetwork());
          tables.keep("dimension_network", network.dimensionNetwork());
          tables.keep("tie", network.tie());
          network.close();
          return network.tie();
        });
  }

  /** One row per person and period with all that metrics of people read. */
  void metrics() {
    shown(
        "metrics",
        () -> {
          tables.define("published", PUBLISHED);
          return tables.keep("person_metric", PERSON_METRIC);
        });
  }

  /** From people to groups. */
  Rollup groups() {
    return shown("groups", () -> Groups.of(tables, catalogue, settings));
  }

  /** Withholds what is about too few people, and writes and switches the mart. */
  Path publish(Rollup rollup) {
    Map<Period, Boolean> periods = new TreeMap<>(Comparator.comparing(Period::id));
    for (Row row : Small.rows(tables.get("period"))) {
      PeriodKind kind =
          Stream.of(PeriodKind.values())
              .filter(k -> k.term().equals(row.getString(1)))
              .findFirst()
              .orElseThrow();
      periods.put(
          new Period(kind, row.getDate(2).toLocalDate(), row.getDate(3).toLocalDate()),
          row.getBoolean(4));
    }
    Publication publication =
        new Publication(workspace, settings, catalogue.metrics(), periods, lineage(), started);
    return shown("suppression and mart", () -> Suppression.publish(rollup, publication));
  }

  private Map<String, String> lineage() {
    Map<String, String> lineage = new TreeMap<>();
    for (String fact : List.of("person_day", "tie", "person_metric")) {
      lineage.put("facts." + fact, Long.toString(tables.get(fact).count()));
    }
    return lineage;
  }

  /** Puts this run's facts in the place of the last run's. */
  void keepFacts() {
    delete(workspace.facts());
    try {
      Files.move(aside, workspace.facts());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T shown(String step, Supplier<T> work) {
    try (Progress progress = Progress.start(step, 0)) {
      progress.at(0, 0);
      return work.get();
    }
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // a period that a tool observes in part is published only while it runs for all of them
  private static final String PUBLISHED =
      """
      select t.tool, t.period as period
      from tool_period t join period p on p.id = t.period
      where t.covered or not p.complete
      """;

  private static final String PERSON_METRIC =
      """
      select p.*, n.tied, n.degree, n.clustering, n.in_largest, n.distance, n.reachable
      from person_period p
      join published o on o.tool = p.tool and o.period = p.period
      left join person_network n
        on n.person = p.person and n.tool = p.tool and n.period = p.period
      """;
}
