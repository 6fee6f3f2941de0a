package nl.stip.analytics.fact;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import nl.stip.analytics.ChosenSettings;
import nl.stip.analytics.engine.Nearest;
import nl.stip.analytics.log.Batch;
import nl.stip.analytics.log.Batches;
import nl.stip.analytics.log.Covered;
import nl.stip.analytics.log.EventLog;
import nl.stip.analytics.log.LogEvent;
import nl.stip.analytics.log.People;
import nl.stip.analytics.network.Network;
import nl.stip.analytics.response.Answers;
import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Settings;
import nl.stip.workspace.Workspace;

/** All facts of a small store with the dimensions dep and site, without a network. */
public final class FactRun {

  private FactRun() {}

  /** Defines them, days in UTC. */
  public static Timetable define(Tables tables, Workspace workspace) {
    Facts facts = members(tables, workspace);
    tables.define(
        "person_network",
        "select 0L as person, '' as tool, '' as period, false as tied, 0 as degree,"
            + " 0e0 as clustering, false as in_largest, 0 as distance, false as reachable, 0 as heard,"
            + " 0e0 as effective_size, 0e0 as burt_constraint, 0 as coreness, 0 as depth,"
            + " 0e0 as upward, 0e0 as downward, '' as broker where false");
    facts.people(tables, Set.of(PersonPeriod.SCHEMA.fieldNames()));
    return facts.timetable();
  }

  /** Defines what was said and who belongs to which period only, days in UTC. */
  public static Facts members(Tables tables, Workspace workspace) {
    return members(tables, workspace, ZoneOffset.UTC);
  }

  /** The same, days in a zone. */
  static Facts members(Tables tables, Workspace workspace, ZoneId zone) {
    Settings settings = settings(zone);
    List<Batch> batches = said(tables, workspace, settings);
    Covered covered =
        new Covered(
            batches.stream().flatMap(b -> b.coverage().stream()).toList(), settings.missing());
    Timetable timetable = Facts.timetable(tables, covered, settings);
    return Facts.define(tables, timetable, settings.zone());
  }

  /** Defines what was said and answered only, days in UTC. */
  public static void said(Tables tables, Workspace workspace) {
    said(tables, workspace, settings(ZoneOffset.UTC));
  }

  private static List<Batch> said(Tables tables, Workspace workspace, Settings settings) {
    List<Batch> batches = Batches.list(workspace);
    EventLog.define(tables, batches);
    EventLog.merge(tables);
    People.define(tables, workspace, settings);
    Nearest.define(tables, "fresh_event", "select * from event", "event");
    LogEvent.define(tables, settings);
    Nearest.keep(tables, "person_day", PersonDay.view(settings));
    StatedDays.unite(tables);
    StrategyDays.unite(tables, settings);
    Nearest.keep(tables, "arc", Network.arcs(settings));
    Nearest.keep(tables, "talk", Answers.talk(settings));
    Network.define(tables, settings);
    Answers.define(tables);
    return batches;
  }

  /** Settings with these dimensions, days in UTC. */
  public static Settings settings() {
    return settings(ZoneOffset.UTC);
  }

  private static Settings settings(ZoneId zone) {
    return ChosenSettings.defaults()
        .zone(zone)
        .dimensions(List.of("dep", "site", Settings.DEVICE))
        .settings();
  }
}
