package nl.stip.analytics.fact;

import nl.stip.analytics.spark.Tables;

/**
 * Who belongs to a period's population and to which group ({@code counting.md} 4). Membership has
 * the grain of the week: the group on its last day. In a period a person belongs, per dimension, to
 * the group where most of its days were spent; the later one when two are equal.
 */
public final class MemberPeriod {

  private MemberPeriod() {}

  /**
   * Defines {@code member} (person, first_day, last_day, leader, groups), {@code group_period}
   * (person, period, leader, groups), {@code atom} (atom, groups): every combination of groups that
   * occurs, by number, so that rows of people carry a number; and {@code member_period} (person,
   * tool, period, kind, enabled, enabled_days, enabled_workdays, tenure_weeks, start_known, left,
   * leader, atom): a row where a person is enabled on at least one day; {@code enabled} says
   * whether on half of them; {@code tenure_weeks} are the whole weeks since the person was first
   * enabled, and {@code start_known} says whether that day is known.
   */
  public static void define(Tables tables) {
    tables.keep("member", MEMBER);
    tables.keep("group_period", GROUPS);
    tables.keep("atom", ATOM);
    tables.define("enabled_period", ENABLED);
    tables.keep("member_period", MEMBER_PERIOD);
  }

  private static final String MEMBER =
      """
      with week as (
        select person, cast(date_trunc('week', valid_from) as date) as first_day,
          max_by(struct(leader, groups), struct(valid_from, valid_to)) as row
        from person_history group by person, cast(date_trunc('week', valid_from) as date))
      select person, first_day,
        coalesce(date_sub(lead(first_day) over (partition by person order by first_day), 1),
          date'9999-12-31') as last_day,
        row.leader as leader, row.groups as groups
      from week
      """;

  private static final String GROUPS =
      """
      with stay as (
        select m.person, p.id as period, array_sort(collect_list(struct(
          greatest(m.first_day, p.first_day) as since,
          datediff(least(m.last_day, p.last_day, e.leaves), greatest(m.first_day, p.first_day)) + 1
            as days,
          m.leader as leader, m.groups as groups))) as stays
        from member m
        join employment e on e.person = m.person
        join period p on m.first_day <= p.last_day and m.last_day >= p.first_day
        where e.leaves >= greatest(m.first_day, p.first_day)
        group by m.person, p.id)
      select person, period, element_at(stays, -1).leader as leader,
        if(size(stays) = 1, stays[0].groups,
          transform(stays[0].groups, (g, i) -> array_max(transform(stays, s -> struct(
            aggregate(filter(stays, o -> o.groups[i] = s.groups[i]), 0, (sum, o) -> sum + o.days)
              as days,
            s.since as since,
            s.groups[i] as value))).value)) as groups
      from stay
      """;

  private static final String ATOM =
      """
      select cast(row_number() over (order by groups) as int) as atom, groups
      from (select distinct groups from group_period)
      """;

  private static final String ENABLED =
      """
      with overlap as (
        select n.person, n.tool, p.period, p.kind, p.first_day, p.counted_to,
          greatest(n.first_day, p.first_day) as since,
          least(n.last_day, p.counted_to) as until,
          n.ever, n.start_known
        from (
          select person, tool, first_day, last_day,
            first_value(first_day) over spans as ever,
            first_value(start_known) over spans as start_known
          from enrolment
          window spans as (partition by person, tool order by first_day)) n
        join tool_period p
          on p.tool = n.tool and n.first_day <= p.counted_to and n.last_day >= p.first_day)
      select o.person, o.tool, o.period, o.kind,
        cast(sum(datediff(o.until, o.since) + 1) as int) as enabled_days,
        cast(sum(b.workdays - a.workdays) as int) as enabled_workdays,
        max(datediff(least(o.counted_to, e.leaves), o.first_day)) + 1 as present_days,
        max(datediff(o.counted_to, o.ever)) as tenure_days,
        bool_and(o.start_known) as start_known,
        bool_or(e.leaves < o.counted_to) as left
      from overlap o
      join employment e on e.person = o.person
      join calendar a on a.country = e.country and a.day = date_sub(o.since, 1)
      join calendar b on b.country = e.country and b.day = o.until
      group by o.person, o.tool, o.period, o.kind
      """;

  private static final String MEMBER_PERIOD =
      """
      select e.person, e.tool, e.period, e.kind,
        e.enabled_days * 2 >= e.present_days as enabled,
        e.enabled_days, e.enabled_workdays, cast(floor(e.tenure_days / 7) as int) as tenure_weeks,
        e.start_known, e.left, g.leader, g.atom
      from enabled_period e
      join (
        select g.person, g.period, g.leader, a.atom
        from group_period g join atom a on a.groups = g.groups) g
        on g.person = e.person and g.period = e.period
      """;
}
