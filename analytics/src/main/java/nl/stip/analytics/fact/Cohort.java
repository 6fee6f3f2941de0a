package nl.stip.analytics.fact;

import nl.stip.analytics.spark.Tables;
import nl.stip.analytics.statistics.Wilson;

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
  static void define(Tables tables, int k) {
    tables.define("cohort_start", START);
    tables.define("cohort_series", SERIES.formatted(k));
    tables.keep(
        "cohort", COHORT.formatted(Wilson.low("engaged", "n"), Wilson.high("engaged", "n")));
  }

  private static final String START =
      """
      select n.person, n.tool, cast(date_trunc('month', n.first_day) as date) as month
      from (
        select person, tool, date_from_unix_date(min(first_day)) as first_day,
          min_by(start_known, first_day) as known
        from enrolment group by person, tool) n
      join (
        select tool, min(first_day) as since, max(last_day) as until
        from tool_period where kind = 'month' and covered group by tool) o on o.tool = n.tool
      where n.known and n.first_day between o.since and o.until
      """;

  // a quarter is shown as its months only if each of them has k people, and so on up to the year
  private static final String SERIES =
      """
      with month as (
        select tool, month, count(*) as people, year(month) as y,
          quarter(month) as q, if(quarter(month) <= 2, 1, 2) as h
        from cohort_start group by tool, month),
      level as (
        select *,
          min(people) over (partition by tool, y, q) >= %1$d as as_months,
          sum(people) over (partition by tool, y, q) as in_quarter,
          sum(people) over (partition by tool, y, h) as in_half
        from month),
      split as (
        select *,
          min(in_quarter) over (partition by tool, y, h) >= %1$d as as_quarters,
          min(in_half) over (partition by tool, y) >= %1$d as as_halves
        from level)
      select tool, month,
        case
          when as_halves and as_quarters and as_months then date_format(month, 'yyyy-MM')
          when as_halves and as_quarters then concat(y, '-Q', q)
          when as_halves then concat(y, '-H', h)
          else cast(y as string) end as series
      from split
      """;

  private static final String COHORT =
      """
      with own as (
        select p.tool, s.series, s.month,
          cast(months_between(t.first_day, c.month) as int) as x, p.engaged
        from person_period p
        join cohort_start c on c.person = p.person and c.tool = p.tool
        join cohort_series s on s.tool = c.tool and s.month = c.month
        join tool_period t on t.tool = p.tool and t.period = p.period and t.covered
        where p.kind = 'month' and t.first_day >= c.month),
      last as (
        select tool, max_by(period, last_day) as period, max(first_day) as first_day
        from tool_period where kind = 'month' and covered group by tool),
      reach as (
        select s.tool, s.series, cast(months_between(l.first_day, max(s.month)) as int) as most
        from cohort_series s join last l on l.tool = s.tool
        group by s.tool, s.series, l.first_day),
      cell as (
        select o.tool, o.series, o.x, count(*) as n, count_if(o.engaged) as engaged
        from own o join reach r on r.tool = o.tool and r.series = o.series
        where o.x <= r.most
        group by o.tool, o.series, o.x)
      select c.tool, l.period, cast(null as string) as dim1, cast(null as string) as val1,
        cast(null as string) as dim2, cast(null as string) as val2,
        c.series, c.x, c.n, c.engaged, %s as low, %s as high
      from cell c join last l on l.tool = c.tool
      """;
}
