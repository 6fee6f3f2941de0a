package nl.stip.analytics.fact;

import nl.stip.analytics.spark.Tables;

/**
 * One row per person, tool and period in which the person was enabled: what was done, what trails
 * the period, and where the person stands in the growth of use.
 *
 * <p>Lifecycle (growth accounting, <a
 * href="https://tribecap.co/essays/a-quantitative-approach-to-product-market-fit">Hsu, Tribe
 * Capital</a>): with A the engaged people of a period, new = A never seen before, retained = A in
 * this and the previous period, resurrected = A seen before but not in the previous period, churned
 * = in the previous period and not in this one. The previous 28 days are those that do not overlap.
 */
final class PersonPeriod {

  private PersonPeriod() {}

  /** Defines {@code person_act} (all periods) and {@code person_period} (the population's). */
  static void define(Tables tables) {
    tables.define(
        "month_act",
        MONTH_ACT.formatted(Acts.each(c -> "cast(sum(%1$s) as bigint) as %1$s".formatted(c))));
    tables.define("first_act", FIRST_ACT);
    String sums =
        Acts.each(
            c ->
                """
                coalesce(case m.kind when 'week' then t.w_%1$s when 'days28' then t.d_%1$s
                  else a.%1$s end, 0L) as %1$s"""
                    .formatted(c));
    tables.define("person_act", ACT.formatted(sums));
    tables.define("person_step", STEP.formatted(Periods.STEP));
    tables.define("person_period", PERSON_PERIOD);
  }

  private static final String MONTH_ACT =
      """
      select d.person, d.tool, p.period,
        %s
      from day_act d
      join tool_period p
        on p.tool = d.tool and p.kind = 'month' and d.day between p.first_day and p.counted_to
      group by d.person, d.tool, p.period
      union all
      select d.person, d.tool, p.period,
        %<s
      from day_act d
      join tool_period p
        on p.tool = d.tool and p.kind = 'quarter' and d.day between p.first_day and p.counted_to
      group by d.person, d.tool, p.period
      """;

  private static final String FIRST_ACT =
      """
      select person, tool, min(day) as first_reached, max(day) as last_reached,
        min(if(engaged, day, null)) as first_engaged
      from person_day_all group by person, tool
      """;

  private static final String ACT =
      """
      select m.person, m.tool, m.period, m.kind, m.enabled, m.left, m.leader, m.groups,
        m.enabled_days, m.enabled_workdays,
        p.first_day, p.counted_to, p.history_weeks, p.previous_covered, p.reading, p.seq,
        f.first_engaged, f.first_reached,
        cast(floor(datediff(p.counted_to, n.since) / 7) as int) as tenure_weeks, n.start_known,
        coalesce(t.actions_12, 0L) as actions_12,
        coalesce(t.weeks_engaged, 0L) as weeks_engaged,
        coalesce(t.weeks_reached, 0L) as weeks_reached,
        coalesce(t.habitual_26, false) as habitual_26,
        %s
      from member_period m
      join tool_period p on p.tool = m.tool and p.period = m.period
      join (
        select person, tool, min(first_day) as since, min_by(start_known, first_day) as start_known
        from enrolment group by person, tool) n on n.person = m.person and n.tool = m.tool
      left join trailing t on t.person = m.person and t.tool = m.tool and t.week = p.anchor_week
      left join month_act a on a.person = m.person and a.tool = m.tool and a.period = m.period
      left join first_act f on f.person = m.person and f.tool = m.tool
      """;

  private static final String STEP =
      """
      select *,
        engaged_days > 0 as engaged,
        reached_days > 0 as reached,
        coalesce(max(engaged_days) over (
          partition by person, tool, kind order by seq
          range between %1$d preceding and %1$d preceding), 0) > 0 as engaged_before
      from person_act
      """;

  private static final String PERSON_PERIOD =
      """
      select *,
        case
          when not previous_covered then null
          when engaged and first_engaged >= first_day then 'new'
          when engaged and engaged_before then 'retained'
          when engaged then 'resurrected'
          when engaged_before then 'churned'
          else 'idle' end as lifecycle
      from person_step where enabled
      """;
}
