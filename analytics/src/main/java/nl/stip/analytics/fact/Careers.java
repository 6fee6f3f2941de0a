package nl.stip.analytics.fact;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.analytics.spark.Tables;
import nl.stip.time.PeriodKind;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Everybody's {@link Career}, and who is therefore among a period's people. */
final class Careers {

  private Careers() {}

  /**
   * Defines {@code career} (person, history, traces, devices, licences, licensed), what is known, a
   * row per person; and what follows: {@code enrolment} (person, tool, first_day, last_day,
   * start_known, start_atom): disjoint spans, for each tool and {@code all}, and where the person
   * belonged in the month of the first, null where that is not observed; {@code atom} (atom,
   * groups): every combination of groups that occurs, by number, so that rows of people carry a
   * number; and {@code member_period} (person, tool, period, kind, enabled, left, leader, atom,
   * enabled_days, enabled_workdays, tenure_weeks, start_known), see {@link Member}: a row where a
   * person is enabled on at least one day.
   */
  static void define(Tables tables, Timetable timetable, ZoneId zone) {
    String before = "date_from_unix_date(%d)".formatted(timetable.observedFrom() - 1);
    tables.define("trace", TRACE.formatted(zone.getId(), before));
    tables.keep("career", CAREER.formatted(timetable.deviceAt() < 0 ? "false" : "true"));
    tables.define(
        "enrolment", each(tables, row -> enrolment(of(row, timetable), row, timetable), ENROLMENT));
    tables.keep("atom", each(tables, row -> atoms(of(row, timetable), timetable), ATOM).distinct());
    tables.define(
        "member_period", each(tables, row -> members(of(row, timetable), row, timetable), MEMBER));
  }

  /** Reads a row of {@code career}. */
  static Career of(Row row, Timetable timetable) {
    List<Row> history = row.getList(1);
    List<Row> traces = row.isNullAt(2) ? List.of() : row.getList(2);
    List<Row> devices = row.isNullAt(3) ? List.of() : row.getList(3);
    return new Career(
        history.stream().map(Careers::entry).toList(),
        register(row),
        traces.stream()
            .map(
                t ->
                    new Career.Trace(
                        t.getString(0), t.isNullAt(1) ? null : t.getInt(1), t.getInt(2)))
            .toList(),
        new MainDevice(
            devices.stream().map(d -> new MainDevice.Used(d.getInt(0), d.getList(1))).toList()),
        timetable);
  }

  private static Career.Register register(Row row) {
    List<Row> own = row.isNullAt(4) ? List.of() : row.getList(4);
    return new Career.Register(
        own.stream()
            .map(l -> new Career.Licence(l.getString(0), l.getInt(1), l.getInt(2)))
            .toList(),
        Set.copyOf(row.<String>getList(5)));
  }

  private static Career.Entry entry(Row row) {
    return new Career.Entry(
        new Membership.Entry(row.getInt(0), row.getInt(1), row.getBoolean(2), row.getList(5)),
        row.getString(3),
        row.isNullAt(4) ? null : Set.copyOf(row.<String>getList(4)));
  }

  // few rows become many, on every core
  private static Dataset<Row> each(
      Tables tables, FlatMapFunction<Row, Row> rows, StructType schema) {
    int cores = tables.session().sparkContext().defaultParallelism();
    return tables.get("career").repartition(cores).flatMap(rows, Encoders.row(schema));
  }

  private static Iterator<Row> enrolment(Career career, Row row, Timetable timetable) {
    return career.enrolments().entrySet().stream()
        .flatMap(
            of -> {
              int start = of.getValue().start().first();
              Long atom = startAtom(career, start, timetable.of(of.getKey()), timetable.calendar());
              return of.getValue().spans().stream()
                  .map(
                      span ->
                          RowFactory.create(
                              row.getLong(0),
                              of.getKey(),
                              span.first(),
                              span.last(),
                              span.startKnown(),
                              atom));
            })
        .iterator();
  }

  private static Long startAtom(
      Career career, int start, List<ToolPeriod> periods, Calendar calendar) {
    return periods.stream()
        .filter(p -> p.kind().equals(PeriodKind.MONTH.term()))
        .filter(p -> p.first() <= start && start <= p.end())
        .findFirst()
        .flatMap(month -> career.member(month, calendar))
        .map(member -> member.place().atom())
        .orElse(null);
  }

  private static Iterator<Row> atoms(Career career, Timetable timetable) {
    Map<Long, List<String>> atoms = new HashMap<>();
    career.enrolments().keySet().stream()
        .flatMap(tool -> timetable.of(tool).stream())
        .flatMap(period -> career.member(period, timetable.calendar()).stream())
        .forEach(member -> atoms.put(member.place().atom(), member.place().groups()));
    career.enrolments().keySet().stream()
        .flatMap(tool -> Adoption.place(career, tool, timetable.of(tool)).stream())
        .forEach(place -> atoms.put(place.atom(), place.groups()));
    return atoms.entrySet().stream()
        .map(atom -> RowFactory.create(atom.getKey(), atom.getValue().toArray()))
        .iterator();
  }

  private static Iterator<Row> members(Career career, Row row, Timetable timetable) {
    return career.enrolments().keySet().stream()
        .flatMap(tool -> timetable.of(tool).stream())
        .flatMap(
            period ->
                career.member(period, timetable.calendar()).stream()
                    .map(
                        member ->
                            RowFactory.create(
                                row.getLong(0),
                                period.tool(),
                                period.period(),
                                period.kind(),
                                member.enabled(),
                                member.left(),
                                member.place().leader(),
                                member.place().atom(),
                                member.enabledDays(),
                                member.enabledWorkdays(),
                                member.tenureWeeks(),
                                member.startKnown())))
        .iterator();
  }

  private static final StructType ENROLMENT =
      StructType.fromDDL(
          "person bigint, tool string, first_day int, last_day int, start_known boolean,"
              + " start_atom bigint");

  private static final StructType ATOM = StructType.fromDDL("atom bigint, groups array<string>");

  private static final StructType MEMBER =
      StructType.fromDDL(
          "person bigint, tool string, period string, kind string, enabled boolean, left boolean,"
              + " leader boolean, atom bigint, enabled_days int, enabled_workdays int,"
              + " tenure_weeks int, start_known boolean");

  // an account that was switched off counts until its last act
  private static final String TRACE =
      """
      select i.person, a.tool,
        min(least(d.first_act, to_date(from_utc_timestamp(a.created, '%s')))) as first_day,
        case when bool_and(a.deactivated) then coalesce(max(d.last_act), %s)
          else date'9999-12-31' end as last_day
      from (
        select account, tool, created, deactivated from account where tool <> 'survey'
        union all
        select e.account, e.tool, cast(null as timestamp), false
        from (
          select account, tool from stored_event
          union select account, tool from stored_summary) e
        left anti join account using (account)
      ) a
      join identity i on i.account = a.account
      left join (
        select person, tool, min(day) as first_act, max(day) as last_act
        from person_day group by person, tool
      ) d on d.person = i.person and d.tool = a.tool
      group by i.person, a.tool
      """;

  private static final String CAREER =
      """
      select person, history, traces, devices, licences, licensed
      from (
        select person, collect_list(struct(unix_date(valid_from) as since, unix_date(valid_to) as until,
          leader, coalesce(country, '') as country,
          if(licences_known, coalesce(licences, array()), null) as licences, groups)) as history
        from person_history group by person)
      left join (
        select person, collect_list(struct(tool, unix_date(first_day) as since,
          unix_date(last_day) as until)) as traces
        from trace group by person) using (person)
      left join (
        select person,
          collect_list(struct(unix_date(day) as day, array(desktop, mobile, web) as acts)) as devices
        from person_day where %s and desktop + mobile + web > 0
        group by person) using (person)
      left join (
        select person, collect_list(struct(tool, unix_date(valid_from) as since,
          unix_date(valid_to) as until)) as licences
        from licence group by person) using (person)
      cross join (select collect_set(tool) as licensed from licence)
      """;
}
