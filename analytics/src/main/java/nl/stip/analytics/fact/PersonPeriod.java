package nl.stip.analytics.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.analytics.log.Covered;
import nl.stip.analytics.spark.Small;
import nl.stip.analytics.spark.Tables;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * One row per person, tool and published period in whose population the person is: what was done,
 * what trails the period, where the person stands in the growth of use and in the network.
 *
 * <p>All that is known of a person comes together once, and one pass in memory gives the rows of
 * all periods, see {@link Course}: joining it period by period took three times as long.
 */
final class PersonPeriod {

  private PersonPeriod() {}

  /** Columns that the roll-up and the cohorts read, whatever the metrics do. */
  private static final Set<String> KEYS =
      Set.of(
          "person", "tool", "period", "kind", "atom", "tenure_weeks", "reached", "engaged", "tied");

  /**
   * Defines {@code person_period}.
   *
   * @param read columns to write besides the keys; other words are no harm
   */
  static void define(Tables tables, Set<String> read) {
    Map<String, Map<String, ToolPeriod>> periods = new HashMap<>();
    for (Row row : Small.rows(tables.session().sql(PERIODS))) {
      ToolPeriod period =
          new ToolPeriod(
              row.getString(0),
              row.getString(1),
              row.getString(2),
              row.getInt(3),
              row.getInt(4),
              row.getInt(5),
              row.isNullAt(6) ? null : row.getInt(6));
      periods.computeIfAbsent(period.tool(), t -> new HashMap<>()).put(period.period(), period);
    }
    Dataset<Row> known = tables.session().sql(KNOWN.formatted(Acts.each(c -> "d." + c)));
    FlatMapGroupsFunction<Long, Row, Row> rows = (person, of) -> rows(person, of, periods);
    tables.keep(
        "person_period",
        known
            .groupBy("person")
            .as(Encoders.LONG(), known.encoder())
            .flatMapGroups(rows, Encoders.row(SCHEMA))
            .selectExpr(
                Stream.of(SCHEMA.fieldNames())
                    .filter(column -> KEYS.contains(column) || read.contains(column))
                    .toArray(String[]::new)));
  }

  private static Iterator<Row> rows(
      long person, Iterator<Row> known, Map<String, Map<String, ToolPeriod>> periods) {
    Known of = new Known();
    known.forEachRemaining(of::take);
    List<Row> rows = new ArrayList<>();
    of.members.forEach(
        (tool, members) -> {
          Course course = new Course(of.acts(tool), periods.get(tool).values());
          for (Row member : members) {
            ToolPeriod period = periods.get(tool).get(member.getString(0));
            Row network = of.networks.getOrDefault(tool, Map.of()).get(period.period());
            rows.add(row(person, member, period, course, network));
          }
        });
    return rows.iterator();
  }

  /** What is known of one person. */
  private static final class Known {

    private final Map<String, List<DayTotals.Act>> acts = new HashMap<>();
    private final Map<String, List<Row>> members = new HashMap<>();
    private final Map<String, Map<String, Row>> networks = new HashMap<>();

    void take(Row row) {
      String tool = row.getString(1);
      if (!row.isNullAt(2)) {
        acts.computeIfAbsent(tool, t -> new ArrayList<>()).add(act(row.getStruct(2)));
      } else if (!row.isNullAt(3)) {
        members.computeIfAbsent(tool, t -> new ArrayList<>()).add(row.getStruct(3));
      } else {
        Row network = row.getStruct(4);
        networks.computeIfAbsent(tool, t -> new HashMap<>()).put(network.getString(0), network);
      }
    }

    private static DayTotals.Act act(Row row) {
      long[] counts = new long[Acts.COUNTS.size()];
      for (int i = 0; i < counts.length; i++) {
        counts[i] = row.getLong(3 + i);
      }
      return new DayTotals.Act(row.getInt(0), row.getBoolean(1), row.getBoolean(2), counts);
    }

    List<DayTotals.Act> acts(String tool) {
      return tool.equals(Covered.ALL)
          ? acts.values().stream().flatMap(List::stream).toList()
          : acts.getOrDefault(tool, List.of());
    }
  }

  private static Row row(long person, Row member, ToolPeriod period, Course course, Row network) {
    Object[] row = new Object[SCHEMA.size()];
    int next = 0;
    row[next++] = person;
    row[next++] = period.tool();
    row[next++] = period.period();
    row[next++] = period.kind();
    for (int i = 1; i < member.size(); i++) {
      row[next++] = member.get(i);
    }
    row[next++] = course.firstEngaged(period);
    row[next++] = course.lastEngaged(period);
    row[next++] = course.trailingActions(period);
    row[next++] = course.weeks().engaged(period.anchorWeek());
    row[next++] = course.weeks().reached(period.anchorWeek());
    row[next++] = course.weeks().habitual(period.anchorWeek());
    row[next++] = course.lifecycle(period);
    long[] acts = course.acts(period);
    row[next++] = acts[Acts.ENGAGED_DAYS] > 0;
    row[next++] = acts[Acts.REACHED_DAYS] > 0;
    for (long count : acts) {
      row[next++] = count;
    }
    for (int i = 1; network != null && i < network.size(); i++) {
      row[next++] = network.get(i);
    }
    return RowFactory.create(row);
  }

  /** All columns there are. */
  static final StructType SCHEMA =
      StructType.fromDDL(
          "person bigint, tool string, period string, kind string,"
              + " left boolean, leader boolean, atom int, enabled_days int, enabled_workdays int,"
              + " tenure_weeks int, start_known boolean,"
              + " first_engaged int, last_engaged int,"
              + " actions_12 bigint, weeks_engaged bigint, weeks_reached bigint,"
              + " habitual_26 boolean, lifecycle string, engaged boolean, reached boolean, "
              + Acts.ALL.stream().map(c -> c + " bigint").collect(Collectors.joining(", "))
              + ", tied boolean, degree int, clustering double, in_largest boolean, distance int,"
              + " reachable boolean");

  private static final String PERIODS =
      """
      select tool, period, kind, unix_date(first_day), unix_date(counted_to), anchor_week,
        if(previous_covered, unix_date(previous_first), null)
      from tool_period
      """;

  // a person's rows meet in one place, each with one of three things in it
  private static final String KNOWN =
      """
      select d.person, d.tool,
        struct(unix_date(d.day) as day, c.workday, d.engaged, %s) as act,
        null as member, null as network
      from person_day d
      join employment e on e.person = d.person
      join calendar c on c.country = e.country and c.day = d.day
      union all
      select m.person, m.tool, null,
        struct(m.period, m.left, m.leader, m.atom, m.enabled_days, m.enabled_workdays,
          m.tenure_weeks, m.start_known),
        null
      from member_period m join published o on o.tool = m.tool and o.period = m.period
      where m.enabled
      union all
      select person, tool, null, null,
        struct(period, tied, degree, clustering, in_largest, distance, reachable)
      from person_network
      """;
}
