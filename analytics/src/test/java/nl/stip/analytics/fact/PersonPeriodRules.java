package nl.stip.analytics.fact;

/** What {@code person_period} and {@code adoption} are by definition, in DuckDB's SQL. */
final class PersonPeriodRules {

  private PersonPeriodRules() {}

  static final String ACTUAL_ADOPTION =
      """
      select o.person, o.tool, o.period, a.groups[1] as dep, o.weeks_observed::bigint as weeks,
        o.weeks_to_habit::bigint as habit
      from adoption o join atom a using (atom)
      """;

  static final String EXPECTED_ADOPTION =
      """
      with month as (
        select tool, min(first_day) as since, max(last_day) as until, arg_max(period, last_day) as period
        from tool_period where kind = 'month' and covered group by tool),
      spell as (
        select e.person, e.tool, m.period, min(e.first_day) as starts,
          least(max(e.last_day), (max(m.until) - date '1970-01-01')) as ends,
          (max(m.since) - date '1970-01-01') as since,
          arg_min(e.start_known, e.first_day) as known
        from enrolment e join month m using (tool) group by all),
      week as (
        select distinct tool, person, (day - date '1970-01-05') // 7 as week from (
          select tool, person, day from person_day where engaged
          union all select 'all', person, day from person_day where engaged)),
      habit as (
        select w.tool, w.person, min(w.week) as week
        from (select a.tool, a.person, a.week, count(*) as weeks
          from week a join week b on b.tool = a.tool and b.person = a.person
            and b.week between a.week - 11 and a.week
          group by all) w
        where w.weeks >= 9 group by all)
      select s.person, s.tool, s.period, 'd' || s.person % 2 as dep,
        (s.ends + 1 - s.starts) // 7 as weeks,
        case when 7 * h.week + 4 + 7 <= s.ends + 1
          then greatest(0, (7 * h.week + 4 + 7 - s.starts) // 7) end as habit
      from spell s left join habit h using (tool, person)
      where s.known and s.starts >= s.since and s.starts <= s.ends
      """;

  static final String ACTUAL =
      """
      select person, tool, period, kind, atom, enabled_days, enabled_workdays,
        tenure_weeks::bigint as tenure_weeks, start_known,
        date '1970-01-01' + first_engaged as first_engaged,
        date '1970-01-01' + last_engaged as last_engaged,
        actions_12, weeks_engaged, weeks_reached, tenure_weeks_before::bigint as tenure_before,
        actions_12_before, weeks_before, tools_enabled::bigint as tools_enabled,
        tools_engaged::bigint as tools_engaged, habitual_26, lifecycle, engaged, reached,
        reached_days, engaged_days, engaged_workdays, reached_workdays, messages, actions, in_public,
        timed, late
      from person_period
      """;

  static final String EXPECTED =
      """
      with day as (
        select a.*, isodow(a.day) < 6 as weekday, c.workday,
          (a.day - date '1970-01-05') // 7 as week
        from (
          select tool, person, day, engaged, actions, messages, in_public, timed, late
          from person_day
          union all
          select 'all', person, day, max(engaged::int) = 1, sum(actions)::bigint,
            sum(messages)::bigint, sum(in_public)::bigint, sum(timed)::bigint, sum(late)::bigint
          from person_day group by person, day) a
        join calendar c on c.country = 'NL' and c.day = a.day),
      first as (
        select person, tool, date '1970-01-01' + min(first_day) as since, arg_min(start_known, first_day) as start_known
        from enrolment group by person, tool),
      row as (
        select m.*, p.first_day, p.counted_to, p.anchor_week as anchor, n.since,
          (p.first_day - date '1970-01-05') // 7 - 1 as sooner,
          n.start_known as known,
          case when p.previous_covered then
            case m.kind when 'week' then p.first_day - interval 7 days
              when 'days28' then p.first_day - interval 28 days
              when 'month' then p.first_day - interval 1 month
              else p.first_day - interval 3 months end end as before
        from member_period m
        join published using (tool, period)
        join tool_period p using (tool, period)
        join first n using (person, tool)
        where m.enabled),
      counted as (
        select r.person, r.tool, r.period,
          min(d.day) filter (d.engaged and d.day <= r.counted_to) as first_engaged,
          max(d.day) filter (d.engaged and d.day <= r.counted_to) as last_engaged,
          coalesce(sum(d.actions) filter (d.week between r.anchor - 11 and r.anchor), 0)::bigint
            as actions_12,
          coalesce(sum(d.actions) filter (d.week between r.sooner - 11 and r.sooner), 0)::bigint
            as actions_12_before,
          coalesce(bit_or(1::bigint << greatest(0, least(60, r.sooner - d.week))::int) filter (
            d.engaged and d.week between r.sooner - 52 and r.sooner), 0) as weeks_before,
          coalesce(bit_or(1::bigint << greatest(0, least(60, r.anchor - d.week))::int) filter (
            d.engaged and d.week between r.anchor - 52 and r.anchor), 0) as weeks_engaged,
          coalesce(bit_or(1::bigint << greatest(0, least(60, r.anchor - d.week))::int) filter (
            d.week between r.anchor - 52 and r.anchor), 0) as weeks_reached,
          count(*) filter (d.engaged and d.day >= r.before and d.day < r.first_day) > 0 as before,
          count(*) filter (d.engaged and d.day < r.first_day) > 0 as ever_before,
          count(d.day) filter (d.day between r.first_day and r.counted_to) as reached_days,
          count(*) filter (d.engaged and d.day between r.first_day and r.counted_to)
            as engaged_days,
          count(*) filter (d.engaged and d.workday and d.day between r.first_day and r.counted_to)
            as engaged_workdays,
          count(*) filter (d.workday and d.day between r.first_day and r.counted_to)
            as reached_workdays,
          coalesce(sum(d.messages) filter (d.day between r.first_day and r.counted_to), 0)::bigint
            as messages,
          coalesce(sum(d.actions) filter (d.day between r.first_day and r.counted_to), 0)::bigint
            as actions,
          coalesce(sum(d.in_public) filter (d.day between r.first_day and r.counted_to), 0)::bigint
            as in_public,
          coalesce(sum(d.timed) filter (d.day between r.first_day and r.counted_to), 0)::bigint
            as timed,
          coalesce(sum(if(d.workday, d.late, d.timed))
            filter (d.day between r.first_day and r.counted_to), 0)::bigint as late
        from row r left join day d on d.person = r.person and d.tool = r.tool
        group by all),
      breadth as (
        select r.person, r.period, count(*) as tools_enabled,
          count(*) filter (c.engaged_days > 0) as tools_engaged
        from row r join counted c using (person, tool, period)
        where r.tool <> 'all' group by all),
      habit as (
        select r.person, r.tool, r.period, max(weeks) >= 9 as habitual_26
        from (
          select r.person, r.tool, r.period, e.ends,
            count(distinct d.week) filter (d.engaged and d.week between e.ends - 11 and e.ends)
              as weeks
          from row r
          cross join lateral (select unnest(range(r.anchor - 26, r.anchor + 1)) as ends) e
          left join day d on d.person = r.person and d.tool = r.tool
          group by all) r
        group by all)
      select r.person, r.tool, r.period, r.kind, r.atom, r.enabled_days, r.enabled_workdays,
        (r.counted_to - r.since) // 7 as tenure_weeks, r.known as start_known,
        c.first_engaged, c.last_engaged,
        c.actions_12, c.weeks_engaged, c.weeks_reached,
        floor((r.first_day - 1 - r.since) / 7)::bigint as tenure_before,
        c.actions_12_before, c.weeks_before, b.tools_enabled, b.tools_engaged, h.habitual_26,
        case when r.before is null then null
          when c.engaged_days > 0 and not c.ever_before then 'new'
          when c.engaged_days > 0 and c.before then 'retained'
          when c.engaged_days > 0 then 'resurrected'
          when c.before then 'churned' else 'idle' end as lifecycle,
        c.engaged_days > 0 as engaged, c.reached_days > 0 as reached,
        c.reached_days, c.engaged_days, c.engaged_workdays, c.reached_workdays,
        c.messages, c.actions, c.in_public, c.timed, c.late
      from row r
      join counted c using (person, tool, period)
      join habit h using (person, tool, period)
      left join breadth b on r.tool = 'all' and b.person = r.person and b.period = r.period
      """;
}
