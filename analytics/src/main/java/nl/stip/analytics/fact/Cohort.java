package nl.stip.analytics.fact;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.stip.analytics.spark.Small;
import nl.stip.analytics.spark.Tables;
import nl.stip.analytics.statistics.Wilson;
import nl.stip.time.PeriodKind;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Who is still engaged how many months after they were enabled. A cohort is the people whose start
 * is known and observed; months join into quarters, half-years and years until each cohort has k
 * people ({@code counting.md} 19). Months after enabling are each person's own; a month is absent
 * where it has not come yet for the whole cohort.
 */
final class Cohort {

  private Cohort() {}

  /**
   * Defines {@code cohort} (tool, period, dim1, val1, dim2, val2, series, x, n, engaged, low, high)
   * as of each tool's last complete month.
   *
   * @param k people a cohort must have
   */
  static void define(Tables tables, Timetable timetable, int k) {
    Map<String, Months> months = months(timetable);
    List<Row> tools = new ArrayList<>();
    months.forEach((tool, of) -> tools.add(of.row(tool)));
    tables.define("cohort_tool", tables.session().createDataFrame(tools, TOOL));
    tables.define("cohort_start", START);
    List<Row> series = new ArrayList<>();
    starts(tables)
        .forEach(
            (tool, people) ->
                series.addAll(series(tool, CohortSeries.of(people, k), months.get(tool).latest())));
    tables.define("cohort_series", tables.session().createDataFrame(series, SERIES));
    tables.keep(
        "cohort", COHORT.formatted(Wilson.low("engaged", "n"), Wilson.high("engaged", "n")));
  }

  /** The first and the last month that a tool covers. */
  private record Months(ToolPeriod first, ToolPeriod last) {

    YearMonth latest() {
      return YearMonth.from(LocalDate.ofEpochDay(last.first()));
    }

    Row row(String tool) {
      return RowFactory.create(tool, first.first(), last.end(), last.period());
    }
  }

  private static Map<String, Months> months(Timetable timetable) {
    Map<String, Months> months = new TreeMap<>();
    timetable
        .periods()
        .forEach(
            (tool, periods) ->
                periods.stream()
                    .filter(p -> p.kind().equals(PeriodKind.MONTH.term()) && p.covered())
                    .map(p -> new Months(p, p))
                    .reduce((one, next) -> new Months(one.first, next.last))
                    .ifPresent(of -> months.put(tool, of)));
    return months;
  }

  /** How many people start in each month, by tool. */
  private static Map<String, SortedMap<YearMonth, Long>> starts(Tables tables) {
    Map<String, SortedMap<YearMonth, Long>> people = new TreeMap<>();
    Dataset<Row> counted =
        tables.session().sql("select tool, month, count(*) from cohort_start group by tool, month");
    for (Row row : Small.rows(counted)) {
      people
          .computeIfAbsent(row.getString(0), tool -> new TreeMap<>())
          .put(YearMonth.from(row.getDate(1).toLocalDate()), row.getLong(2));
    }
    return people;
  }

  // a month is absent where it has not come yet for the youngest of the cohort
  private static List<Row> series(String tool, Map<YearMonth, String> names, YearMonth latest) {
    Map<String, YearMonth> youngest = new HashMap<>();
    names.forEach((month, name) -> youngest.merge(name, month, (a, b) -> a.isAfter(b) ? a : b));
    List<Row> rows = new ArrayList<>();
    names.forEach(
        (month, name) -> {
          int most = (int) ChronoUnit.MONTHS.between(youngest.get(name), latest);
          rows.add(RowFactory.create(tool, month.atDay(1), name, most));
        });
    return rows;
  }

  private static final StructType TOOL =
      StructType.fromDDL("tool string, since int, until int, period string");

  private static final StructType SERIES =
      StructType.fromDDL("tool string, month date, series string, most int");

  private static final String START =
      """
      select n.person, n.tool,
        cast(date_trunc('month', date_from_unix_date(n.first_day)) as date) as month
      from (
        select person, tool, min(first_day) as first_day, min_by(start_known, first_day) as known
        from enrolment group by person, tool) n
      join cohort_tool o on o.tool = n.tool
      where n.known and n.first_day between o.since and o.until
      """;

  private static final String COHORT =
      """
      with own as (
        select p.tool, s.series, p.engaged,
          cast(months_between(t.first_day, s.month) as int) as x, s.most
        from person_period p
        join cohort_start c on c.person = p.person and c.tool = p.tool
        join cohort_series s on s.tool = c.tool and s.month = c.month
        join tool_period t on t.tool = p.tool and t.period = p.period and t.covered
        where p.kind = 'month' and t.first_day >= s.month),
      cell as (
        select tool, series, x, count(*) as n, count_if(engaged) as engaged
        from own where x <= most group by tool, series, x)
      select c.tool, l.period, cast(null as string) as dim1, cast(null as string) as val1,
        cast(null as string) as dim2, cast(null as string) as val2,
        c.series, c.x, c.n, c.engaged, %s as low, %s as high
      from cell c join cohort_tool l on l.tool = c.tool
      """;
}
