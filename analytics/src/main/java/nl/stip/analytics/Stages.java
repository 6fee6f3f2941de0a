package nl.stip.analytics;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.stip.analytics.cohort.CohortFacts;
import nl.stip.analytics.diffusion.DiffusionFacts;
import nl.stip.analytics.engine.Nearest;
import nl.stip.analytics.fact.FactStore;
import nl.stip.analytics.fact.Facts;
import nl.stip.analytics.fact.PersonDay;
import nl.stip.analytics.fact.StatedDays;
import nl.stip.analytics.fact.StrategyDays;
import nl.stip.analytics.fact.Timetable;
import nl.stip.analytics.fact.Weeks;
import nl.stip.analytics.group.Groups;
import nl.stip.analytics.group.Rollup;
import nl.stip.analytics.inequality.InequalityFacts;
import nl.stip.analytics.log.Batch;
import nl.stip.analytics.log.Batches;
import nl.stip.analytics.log.Covered;
import nl.stip.analytics.log.EventLog;
import nl.stip.analytics.log.LogEvent;
import nl.stip.analytics.log.People;
import nl.stip.analytics.metric.Catalogue;
import nl.stip.analytics.network.Network;
import nl.stip.analytics.network.NetworkFacts;
import nl.stip.analytics.network.TurnoverFacts;
import nl.stip.analytics.response.Answers;
import nl.stip.analytics.response.ChannelFacts;
import nl.stip.analytics.response.ResponseFacts;
import nl.stip.analytics.response.VolumeFacts;
import nl.stip.analytics.spark.Small;
import nl.stip.analytics.spark.Tables;
import nl.stip.analytics.suppression.Publication;
import nl.stip.analytics.suppression.Suppression;
import nl.stip.analytics.survey.SurveyFacts;
import nl.stip.analytics.survival.SurvivalFacts;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Progress;
import nl.stip.workspace.Settings;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.register.SurveyFile;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The steps of the analysis, each shown while it runs, over the tables of one run. */
final class Stages {

  private static final DateTimeFormatter RUN =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

  private final Workspace workspace;
  private final Settings settings;
  private final Catalogue catalogue;
  private final Instant started;
  private final FactStore store;
  private Tables tables;
  private Weeks weeks;
  private Timetable timetable;
  private Facts facts;

  Stages(Workspace workspace, Settings settings, Catalogue catalogue, Instant started) {
    this.workspace = workspace;
    this.settings = settings;
    this.catalogue = catalogue;
    this.started = started;
    this.store = new FactStore(workspace.facts());
  }

  /** What people did, per day and per period. */
  void facts(SparkSession spark) {
    List<Batch> batches = Batches.list(workspace);
    tables = Tables.apart(spark, store.begin(RUN.format(started)));
    shown(
        "facts",
        () -> {
          EventLog.define(tables, batches);
          together(() -> EventLog.merge(tables), () -> People.define(tables, workspace, settings));
          Map<String, Tables.View> ofWeeks = new LinkedHashMap<>();
          ofWeeks.put("person_day", PersonDay.view(settings));
          ofWeeks.put("arc", Network.arcs(settings));
          ofWeeks.put("talk", Answers.talk(settings));
          Covered covered =
              new Covered(
                  batches.stream().flatMap(b -> b.coverage().stream()).toList(),
                  settings.missing());
          together(
              () -> weeks = Weeks.of(tables, store, settings, counted(ofWeeks)),
              () -> timetable = Facts.timetable(tables, covered, settings));
          LogEvent.define(tables, settings);
          weeks.make(tables, ofWeeks);
          StatedDays.unite(tables);
          StrategyDays.unite(tables, settings);
          Network.unite(tables, settings);
          Network.define(tables, settings);
          Answers.define(tables);
          facts = Facts.define(tables, timetable, settings.zone());
          return facts;
        });
  }

  private String counted(Map<String, Tables.View> facts) {
    return String.join("\n", facts.toString(), LogEvent.words(settings), Nearest.words());
  }

  /** Who is tied to whom, and what that network is like. */
  void network() {
    shown(
        "network",
        () -> {
          NetworkFacts network =
              Network.measure(
                  tables.get("arc"), Network.observed(tables), facts.memberPeriod(), settings);
          tables.keep("person_network", network.personNetwork());
          // by now all is measured, and what is left is short
          int cores = Runtime.getRuntime().availableProcessors();
          tables.keep(
              Map.of(
                  "group_network", network.groupNetwork().coalesce(cores),
                  "pair_network", network.pairNetwork().coalesce(cores),
                  "dimension_network", network.dimensionNetwork().coalesce(1),
                  "tie", network.tie().coalesce(cores)));
          network.close();
          TurnoverFacts.define(
              tables, facts.memberPeriod(), List.copyOf(settings.dimensions().keySet()));
          return network.tie();
        });
  }

  /**
   * What metrics read of every person and period, counted into cohorts and combinations of groups.
   */
  void metrics() {
    shown(
        "metrics",
        () -> {
          facts.people(tables, catalogue.words());
          together(
              () -> {
                List<String> dimensions = List.copyOf(settings.dimensions().keySet());
                CohortFacts.define(tables, dimensions, settings.k());
                InequalityFacts.define(tables, dimensions);
                SurvivalFacts.define(tables, dimensions, settings.k());
                DiffusionFacts.define(tables, dimensions, settings.seed());
              },
              () -> {
                List<String> dimensions = List.copyOf(settings.dimensions().keySet());
                ResponseFacts.define(tables, timetable, dimensions, settings.zone());
                ChannelFacts.define(tables);
                VolumeFacts.define(tables, dimensions);
              },
              () -> {
                SurveyFacts.define(tables, SurveyFile.load(workspace), settings);
                Groups.count(tables, catalogue);
              });
          return tables;
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
        new Publication(
            workspace,
            settings,
            catalogue.metrics(),
            catalogue.byStart(),
            catalogue.sums(),
            periods,
            lineage(),
            started);
    return shown("suppression and mart", () -> Suppression.publish(rollup, publication));
  }

  private Map<String, String> lineage() {
    Map<String, String> lineage = new TreeMap<>();
    for (String fact : List.of("person_day", "tie", "person_period")) {
      lineage.put("facts." + fact, Long.toString(tables.get(fact).count()));
    }
    return lineage;
  }

  /** Makes this run's facts the current ones, and removes what it did not use. */
  void keepFacts() {
    store.serve(tables.folder());
    weeks.prune();
  }

  // none needs another: while one is planned, another is computed
  private static void together(Runnable... steps) {
    Stream.of(steps).parallel().forEach(Runnable::run);
  }

  private static <T> T shown(String step, Supplier<T> work) {
    try (Progress progress = Progress.start(step, 0)) {
      progress.at(0, 0);
      return work.get();
    }
  }
}
