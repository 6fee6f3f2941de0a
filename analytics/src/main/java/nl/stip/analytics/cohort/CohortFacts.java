package nl.stip.analytics.cohort;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import nl.stip.analytics.spark.Tables;
import nl.stip.analytics.statistics.Wilson;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import scala.Tuple3;

/**
 * Who is still engaged how many months after they were enabled, of the whole and of each group, see
 * {@link CohortYear}. Of people whose start is known and observed. Months after enabling are each
 * person's own.
 */
public final class CohortFacts {

  /** Of fewer people no share but a bound could be shown that fits several counts. */
  private static final int FEWEST = 10;

  private CohortFacts() {}

  /**
   * Keeps {@code cohort} (tool, period, dim1, val1, dim2, val2, series, x, n, engaged, low, high,
   * missing) as of each tool's last complete month, from {@code enrolment, person_period,
   * tool_period} and {@code atom}.
   *
   * @param dimensions ids of the dimensions, in the order of everybody's groups
   * @param k people any figure must be about; a cohort is of 10 and more in any case
   */
  public static void define(Tables tables, List<String> dimensions, int k) {
    tables.define("cohort_tool", TOOL);
    tables.define("cohort_start", START);
    Dataset<Row> counted = tables.session().sql(COUNTED);
    List<String> ids = new ArrayList<>(dimensions);
    int least = Math.max(k, FEWEST);
    FlatMapGroupsFunction<Tuple3<String, String, Integer>, Row, Row> points =
        (of, counts) -> points(of, counts, ids, least);
    tables.define(
        "cohort_point",
        counted
            .groupBy("tool", "period", "year")
            .as(
                Encoders.tuple(Encoders.STRING(), Encoders.STRING(), Encoders.INT()),
                counted.encoder())
            .flatMapGroups(points, Encoders.row(POINT)));
    tables.keep(
        "cohort",
        tables
            .session()
            .sql(COHORT.formatted(Wilson.low("engaged", "n"), Wilson.high("engaged", "n")))
            .coalesce(1));
  }

  private static Iterator<Row> points(
      Tuple3<String, String, Integer> of, Iterator<Row> rows, List<String> dimensions, int k) {
    List<CohortYear.Count> counts = new ArrayList<>();
    LocalDate latest = LocalDate.MIN;
    while (rows.hasNext()) {
      Row row = rows.next();
      latest = row.getDate(LATEST).toLocalDate();
      counts.add(
          new CohortYear.Count(
              row.getList(GROUPS),
              YearMonth.from(row.getDate(MONTH).toLocalDate()),
              row.getInt(SINCE),
              row.getLong(PEOPLE),
              row.getLong(PEOPLE + 1)));
    }
    return new CohortYear(counts, dimensions, k)
        .points(YearMonth.from(latest)).stream().map(point -> row(of, point)).iterator();
  }

  private static Row row(Tuple3<String, String, Integer> of, CohortYear.Point point) {
    CohortYear.Followed followed = point.followed();
    return RowFactory.create(
        of._1(),
        of._2(),
        point.part().dimension(),
        point.part().group(),
        point.cohort(),
        point.since(),
        followed == null ? null : followed.people(),
        followed == null ? null : followed.engaged());
  }

  private static final StructType POINT =
      StructType.fromDDL(
          "tool string, period string, dim1 string, val1 string, series string, x int,"
              + " n bigint, engaged bigint");

  /** Places in a row of {@link #COUNTED}. */
  private static final int LATEST = 3;

  private static final int GROUPS = 4;
  private static final int MONTH = 5;
  private static final int SINCE = 6;
  private static final int PEOPLE = 7;

  private static final String TOOL =
      """
      select tool, min(first_day) as since, max_by(period, first_day) as period,
        max(first_day) as latest, last_day(max(first_day)) as until
      from tool_period where kind = 'month' and covered group by tool
      """;

  private static final String START =
      """
      select n.person, n.tool, n.atom,
        cast(date_trunc('month', date_from_unix_date(n.first_day)) as date) as month
      from (
        select person, tool, min(first_day) as first_day, min_by(start_known, first_day) as known,
          min(start_atom) as atom
        from enrolment group by person, tool) n
      join cohort_tool o on o.tool = n.tool
      where n.known and date_from_unix_date(n.first_day) between o.since and o.until
      """;

  // those who started stand before the months in which they are followed
  private static final String COUNTED =
      """
      select c.tool, o.period, year(c.month) as year, o.latest, a.groups, c.month, c.x,
        sum(c.people) as people, sum(c.engaged) as engaged
      from (
        select tool, atom, month, %d as x, count(*) as people, 0L as engaged
        from cohort_start group by tool, atom, month
        union all
        select c.tool, c.atom, c.month, cast(months_between(t.first_day, c.month) as int),
          count(*), count_if(p.engaged)
        from person_period p
        join cohort_start c on c.person = p.person and c.tool = p.tool
        join tool_period t on t.tool = p.tool and t.period = p.period and t.covered
        where p.kind = 'month' and t.first_day >= c.month
        group by c.tool, c.atom, c.month, t.first_day) c
      join atom a using (atom)
      join cohort_tool o on o.tool = c.tool
      group by c.tool, o.period, o.latest, a.groups, c.month, c.x
      """
          .formatted(CohortYear.STARTERS);

  // where others can be told of, one that cannot be is left out: a figure withheld takes another
  // of the same group along
  private static final String COHORT =
      """
      select tool, period, dim1, val1, cast(null as string) as dim2, cast(null as string) as val2,
        series, x, n, engaged, if(n is null, null, %s) as low, if(n is null, null, %s) as high,
        if(n is null, 'suppressed', null) as missing
      from (
        select *, max(n) over (partition by tool, dim1, val1, series) as most,
          max(n) over (partition by tool, dim1, val1) as most_of_any
        from cohort_point)
      where most is not null or most_of_any is null
      """;
}
