package nl.stip.analytics.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.analytics.log.Covered;
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

  /**
   * Columns that the roll-up, cohorts, inequality, survival and diffusion read, whatever the
   * metrics do.
   */
  private static final Set<String> KEYS =
      Set.of(
          "person",
          "tool",
          "period",
          "kind",
          "atom",
          "tenure_weeks",
          "first_engaged",
          "reached",
          "engaged",
          "tied",
          "actions",
          "weeks_observed",
          "weeks_to_habit");

  /** Kind of a row that looks over all periods. */
  private static final String ADOPTION = "adoption";

  /**
   * Defines {@code person_period}, and {@code adoption} (person, tool, period, atom,
   * weeks_observed, weeks_to_habit), see {@link Adoption}: the same pass gives both.
   *
   * @param read columns to write besides the keys; other words are no harm
   */
  static void define(Tables tables, Timetable timetable, Set<String> read) {
    Dataset<Row> known =
        tables
            .session()
            .sql(
                KNOWN.formatted(
                    Acts.each(c -> Acts.COUNTS.contains(c) ? c : "0L as " + c),
                    Acts.each(c -> Acts.COUNTS.contains(c) ? "0L as " + c : c)));
    FlatMapGroupsFunction<Long, Row, Row> rows = (person, of) -> rows(person, of, timetable);
    tables.keep(
        "person_course",
        known
            .groupBy("person")
            .as(Encoders.LONG(), known.encoder())
            .flatMapGroups(rows, Encoders.row(SCHEMA))
            .selectExpr(
                Stream.of(SCHEMA.fieldNames())
                    .filter(column -> KEYS.contains(column) || read.contains(column))
                    .toArray(String[]::new)));
    tables.define(
        "person_period",
        tables
            .get("person_course")
            .where("kind <> '" + ADOPTION + "'")
            .drop("weeks_observed", "weeks_to_habit"));
    tables.define(
        "adoption",
        tables
            .get("person_course")
            .where("kind = '" + ADOPTION + "'")
            .select("person", "tool", "period", "atom", "weeks_observed", "weeks_to_habit"));
  }

  private static Iterator<Row> rows(long person, Iterator<Row> known, Timetable timetable) {
    Known of = new Known(timetable);
    known.forEachRemaining(of::take);
    if (of.career == null) {
      return Collections.emptyIterator();
    }
    List<Row> rows = new ArrayList<>();
    Map<String, Breadth> breadths = new HashMap<>();
    // all tools together come last, as they count the others
    List<String> tools = new ArrayList<>(of.career.enrolments().keySet());
    if (tools.remove(Covered.ALL)) {
      tools.add(Covered.ALL);
    }
    for (String tool : tools) {
      Course course = new Course(of.acts(tool), timetable.of(tool));
      Adoption.of(of.career, tool, timetable.of(tool), course.weeks())
          .ifPresent(adoption -> rows.add(row(person, tool, adoption)));
      for (ToolPeriod period : timetable.of(tool)) {
        Optional<Member> member =
            period.published()
                ? of.career.member(period, timetable.calendar()).filter(Member::enabled)
                : Optional.empty();
        Row network = of.networks.getOrDefault(tool, Map.of()).get(period.period());
        Breadth breadth = breadths.computeIfAbsent(period.period(), p -> new Breadth());
        member.ifPresent(m -> rows.add(row(person, m, period, course, network, breadth)));
      }
    }
    return rows.iterator();
  }

  /** In how many tools a person is enabled and engaged in a period. */
  private static final class Breadth {

    private int enabled;
    private int engaged;

    void add(boolean active) {
      enabled++;
      engaged += active ? 1 : 0;
    }
  }

  /** What is known of one person. */
  private static final class Known {

    private final Timetable timetable;
    private final List<Row> days = new ArrayList<>();
    private final Map<String, Map<String, Row>> networks = new HashMap<>();
    private Career career;

    Known(Timetable timetable) {
      this.timetable = timetable;
    }

    void take(Row row) {
      if (!row.isNullAt(CAREER)) {
        career = Careers.of(row.getStruct(CAREER), timetable);
      } else if (!row.isNullAt(NETWORK)) {
        Row network = row.getStruct(NETWORK);
        networks
            .computeIfAbsent(row.getString(TOOL), t -> new HashMap<>())
            .put(network.getString(0), network);
      } else {
        days.add(row);
      }
    }

    /** What was done in a tool on days that are observed. */
    List<DayTotals.Act> acts(String tool) {
      return days.stream()
          .filter(day -> tool.equals(Covered.ALL) || tool.equals(day.getString(TOOL)))
          .map(day -> day.getStruct(ACTS))
          .filter(day -> timetable.calendar().knows(day.getInt(0)))
          .map(this::act)
          .toList();
    }

    private DayTotals.Act act(Row row) {
      long[] counts = new long[Acts.ALL.size() - Acts.DAYS.size()];
      for (int i = 0; i < counts.length; i++) {
        counts[i] = row.getLong(3 + i);
      }
      boolean workday = timetable.calendar().workday(career.country(), row.getInt(0));
      if (!workday) {
        Acts.late(counts);
      }
      return new DayTotals.Act(
          row.getInt(0), workday, row.getBoolean(1), row.getBoolean(2), counts);
    }
  }

  private static Row row(long person, String tool, Adoption adoption) {
    Object[] row = new Object[SCHEMA.size()];
    row[SCHEMA.fieldIndex("person")] = person;
    row[SCHEMA.fieldIndex("tool")] = tool;
    row[SCHEMA.fieldIndex("period")] = adoption.period();
    row[SCHEMA.fieldIndex("kind")] = ADOPTION;
    row[SCHEMA.fieldIndex("atom")] = adoption.place().atom();
    row[SCHEMA.fieldIndex("weeks_observed")] = adoption.weeks();
    row[SCHEMA.fieldIndex("weeks_to_habit")] = adoption.weeksToHabit();
    return RowFactory.create(row);
  }

  private static Row row(
      long person, Member member, ToolPeriod period, Course course, Row network, Breadth breadth) {
    Object[] row = new Object[SCHEMA.size()];
    int next = 0;
    row[next++] = person;
    row[next++] = period.tool();
    row[next++] = period.period();
    row[next++] = period.kind();
    row[next++] = member.left();
    row[next++] = member.place().leader();
    row[next++] = member.place().atom();
    row[next++] = member.enabledDays();
    row[next++] = member.enabledWorkdays();
    row[next++] = member.tenureWeeks();
    row[next++] = member.tenureWeeksBefore();
    row[next++] = member.startKnown();
    row[next++] = course.firstEngaged(period);
    row[next++] = course.lastEngaged(period);
    row[next++] = course.trailingActions(period.anchorWeek());
    row[next++] = course.trailingActions(period.weekBefore());
    row[next++] = course.weeks().engaged(period.anchorWeek());
    row[next++] = course.weeks().engaged(period.weekBefore());
    row[next++] = course.weeks().reached(period.anchorWeek());
    row[next++] = course.weeks().habitual(period.anchorWeek());
    row[next++] = course.lifecycle(period);
    long[] acts = course.acts(period);
    boolean engaged = acts[Acts.ENGAGED_DAYS] > 0;
    boolean all = period.tool().equals(Covered.ALL);
    row[next++] = all ? breadth.enabled : null;
    row[next++] = all ? breadth.engaged : null;
    if (!all) {
      breadth.add(engaged);
    }
    row[next++] = engaged;
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
              + " left boolean, leader boolean, atom bigint, enabled_days int, enabled_workdays int,"
              + " tenure_weeks int, tenure_weeks_before int, start_known boolean,"
              + " first_engaged int, last_engaged int,"
              + " actions_12 bigint, actions_12_before bigint, weeks_engaged bigint, weeks_before bigint,"
              + " weeks_reached bigint,"
              + " habitual_26 boolean, lifecycle string, tools_enabled int, tools_engaged int,"
              + " engaged boolean, reached boolean, "
              + Acts.ALL.stream().map(c -> c + " bigint").collect(Collectors.joining(", "))
              + ", tied boolean, degree int, clustering double, in_largest boolean, distance int,"
              + " reachable boolean, heard int, effective_size double, burt_constraint double, coreness int,"
              + " depth int, upward double, downward double, broker string,"
              + " weeks_observed int, weeks_to_habit int");

  // a person's rows meet in one place, each with one of three things in it: days, networks, the
  // career
  private static final String KNOWN =
      """
      select person, tool, struct(unix_date(day) as day, true as reached, engaged, %s) as acts,
        null as network, null as career
      from person_day
      union all
      select person, tool, struct(unix_date(day) as day, false as reached, false as engaged, %s),
        null, null
      from person_response
      union all
      select person, tool, null,
        struct(period, tied, degree, clustering, in_largest, distance, reachable, heard, effective_size,
          burt_constraint, coreness, depth, upward, downward, broker), null
      from person_network
      union all
      select person, null, null, null, struct(person, history, traces, devices, licences, licensed)
      from career
      """;

  /** Places in a row of the above. */
  private static final int TOOL = 1;

  private static final int ACTS = 2;
  private static final int NETWORK = 3;
  private static final int CAREER = 4;
}
