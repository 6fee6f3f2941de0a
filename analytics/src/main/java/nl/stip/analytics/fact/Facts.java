package nl.stip.analytics.fact;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stip.analytics.log.Covered;
import nl.stip.analytics.spark.Small;
import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Settings;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The tables others build on, by name in {@link Tables}, and what they have in common.
 *
 * @param memberPeriod person, tool (each and {@code all}), period, kind, enabled, leader, depth int
 *     (steps below the leaders in the chart, null where not known), groups array of string in the
 *     order of the settings' dimensions
 * @param timetable the periods of every tool, and workdays
 */
public record Facts(Dataset<Row> memberPeriod, Timetable timetable) {

  /** Defines {@code period, tool_period, published}; {@code person_history} must be there. */
  public static Timetable timetable(Tables tables, Covered covered, Settings settings) {
    return new Timetable(
        (int) covered.first().toEpochDay(),
        Set.copyOf(covered.tools()),
        Periods.define(tables, covered),
        new Calendar(countries(tables), covered, settings.closed()),
        List.copyOf(settings.dimensions().keySet()).indexOf(Settings.DEVICE));
  }

  /**
   * Defines who belongs to which period's population; {@code person_day} and the log must be there.
   */
  public static Facts define(Tables tables, Timetable timetable, ZoneId zone) {
    Careers.define(tables, timetable, zone);
    ReportingLine.define(tables);
    Dataset<Row> members = tables.session().sql(MEMBERS);
    return new Facts(members, timetable);
  }

  private static Set<String> countries(Tables tables) {
    Dataset<Row> countries =
        tables.session().sql("select distinct coalesce(country, '') from person_history");
    return Small.rows(countries).stream().map(row -> row.getString(0)).collect(Collectors.toSet());
  }

  /**
   * Defines what metrics of people read; {@code person_network} is there.
   *
   * @param read columns that metrics read, among other words
   */
  public void people(Tables tables, Set<String> read) {
    PersonPeriod.define(tables, timetable, read);
  }

  private static final String MEMBERS =
      """
      select m.*, a.groups, l.depth
      from member_period m
      join atom a using (atom)
      left join reporting_line l on l.person = m.person and l.period = m.period
      """;
}
