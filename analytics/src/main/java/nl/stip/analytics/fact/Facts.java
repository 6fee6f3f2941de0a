package nl.stip.analytics.fact;

import java.util.Set;
import nl.stip.analytics.log.Covered;
import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Settings;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The tables others build on, by name in {@link Tables}.
 *
 * @param logEvent every column of an event, and person, reply_person long, to_person array of long,
 *     day date
 * @param period id, kind, first_day, last_day, complete
 * @param memberPeriod person, tool (each and {@code all}), period, kind, enabled, leader, groups
 *     array of string in the order of the settings' dimensions
 */
public record Facts(Dataset<Row> logEvent, Dataset<Row> period, Dataset<Row> memberPeriod) {

  /** Takes them from the tables that {@link #define} made. */
  public static Facts of(Tables tables) {
    Dataset<Row> members =
        tables.session().sql("select m.*, a.groups from member_period m join atom a using (atom)");
    return new Facts(tables.get("log_event"), tables.get("period"), members);
  }

  /**
   * Defines who belongs to which period's population; {@code person_day} and the log must be there.
   */
  public static Facts define(Tables tables, Covered covered, Settings settings) {
    Periods.define(tables, covered);
    Calendar.define(tables, covered, settings);
    Enrolment.define(tables, covered);
    MemberPeriod.define(tables);
    return of(tables);
  }

  /**
   * Defines what metrics of people read; {@link #define} was called and {@code person_network} is
   * there.
   *
   * @param read columns that metrics read, among other words
   */
  public static void ofPeople(Tables tables, Set<String> read) {
    PersonPeriod.define(tables, read);
  }

  /** Defines what metrics of cohorts read, from {@code person_period}. */
  public static void ofCohorts(Tables tables, Settings settings) {
    Cohort.define(tables, settings.k());
  }
}
