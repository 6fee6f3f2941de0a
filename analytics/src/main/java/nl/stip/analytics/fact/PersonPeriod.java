package nl.stip.analytics.fact;

import nl.stip.analytics.spark.Tables;

/**
 * One row per person, tool and published period in whose population the person is: what was done,
 * what trails the period, where the person stands in the growth of use and in the network.
 *
 * <p>Lifecycle (growth accounting, <a
 * href="https://tribecap.co/essays/a-quantitative-approach-to-product-market-fit">Hsu, Tribe
 * Capital</a>): with A the engaged people of a period, new = A never seen before, retained = A in
 * this and the previous period, resurrected = A seen before but not in the previous period, churned
 * = in the previous period and not in this one. The previous 28 days are those that do not overlap.
 */
final class PersonPeriod {

  private PersonPeriod() {}

  /** Defines {@code person_period}. */
  static void define(Tables tables) {
    String sum = Acts.each(c -> "sum(a.%1$s) as %1$s".formatted(c));
    tables.keep("month_act", MONTH_ACT.formatted(sum));
    tables.define("calendar_act", CALENDAR_ACT.formatted(Acts.each(c -> c), sum));
    tables.define("period_act", PERIOD_ACT.formatted(Acts.each(c -> c), sum));
    tables.define("engaged_before", ENGAGED_BEFORE.formatted(Periods.STEP));
    tables.define("first_act", FIRST_ACT);
    tables.define("trailing_period", TRAILING_PERIOD);
    tables.define(
        "person_act", ACT.formatted(Acts.each(c -> "coalesce(a.%1$s, 0L) as %1$s".formatted(c))));
    tables.keep("person_period", PERSON_PERIOD);
  }

  private static final String MONTH_ACT =
      """
      select a.person, a.tool, p.period, p.first_day,
        %s
      from day_act a
      join tool_period p
        on p.tool = a.tool and p.kind = 'month' and a.day between p.first_day and p.counted_to
      group by a.person, a.tool, p.period, p.first_day
      """;

  // a quarter is observed from its start without a hole, so that its months are whole, but for the
  // last one, which ends where the quarter does
  private static final String CALENDAR_ACT =
      """
      select person, tool, period, %1$s from month_act
      union all
      select a.person, a.tool, p.period, %2$s
      from month_act a
      join tool_period p
        on p.tool = a.tool and p.kind = 'quarter' and a.first_day between p.first_day and p.counted_to
      group by a.person, a.tool, p.period
      """;

  // 28 days are four whole weeks
  private static final String PERIOD_ACT =
      """
      select a.person, a.tool, p.period, %1$s
      from week_act a
      join tool_period p on p.tool = a.tool and p.kind = 'week' and p.anchor_week = a.week
      union all
      select a.person, a.tool, p.period, %2$s
      from (select *, explode(array(week, week + 1, week + 2, week + 3)) as anchor from week_act) a
      join tool_period p on p.tool = a.tool and p.kind = 'days28' and p.anchor_week = a.anchor
      group by a.person, a.tool, p.period
      union all
      select person, tool, period, %1$s from calendar_act
      """;

  private static final String ENGAGED_BEFORE =
      """
      select a.person, a.tool, n.period
      from calendar_act a
      join tool_period p on p.tool = a.tool and p.period = a.period
      join tool_period n on n.tool = p.tool and n.kind = p.kind and n.seq = p.seq + %d
      where a.engaged_days > 0
      """;

  private static final String FIRST_ACT =
      """
      select person, tool, min(day) as first_reached,
        min(if(engaged_days > 0, day, null)) as first_engaged
      from day_act group by person, tool
      """;

  private static final String TRAILING_PERIOD =
      """
      select t.person, t.tool, p.period, t.actions_12, t.weeks_engaged, t.weeks_reached,
        t.habitual_26
      from trailing t
      join tool_period p on p.tool = t.tool and p.anchor_week = t.week
      """;

  private static final String ACT =
      """
      select m.person, m.tool, m.period, m.kind, m.left, m.leader, m.atom, m.enabled_days,
        m.enabled_workdays,
        p.first_day, p.counted_to, p.history_weeks, p.previous_covered, p.reading,
        f.first_engaged, f.first_reached,
        cast(floor(datediff(p.counted_to, n.since) / 7) as int) as tenure_weeks, n.start_known,
        coalesce(t.actions_12, 0L) as actions_12,
        coalesce(t.weeks_engaged, 0L) as weeks_engaged,
        coalesce(t.weeks_reached, 0L) as weeks_reached,
        coalesce(t.habitual_26, false) as habitual_26,
        case m.kind
          when 'week' then coalesce(t.weeks_engaged, 0L) & 2 > 0
          when 'days28' then coalesce(t.weeks_engaged, 0L) & 240 > 0
          else b.person is not null end as engaged_before,
        g.tied, g.degree, g.clustering, g.in_largest, g.distance, g.reachable,
        %s
      from member_period m
      join published o on o.tool = m.tool and o.period = m.period
      join tool_period p on p.tool = m.tool and p.period = m.period
      join (
        select person, tool, min(first_day) as since, min_by(start_known, first_day) as start_known
        from enrolment group by person, tool) n on n.person = m.person and n.tool = m.tool
      left join first_act f on f.person = m.person and f.tool = m.tool
      left join trailing_period t
        on t.person = m.person and t.tool = m.tool and t.period = m.period
      left join period_act a
        on a.person = m.person and a.tool = m.tool and a.period = m.period
      left join engaged_before b
        on b.person = m.person and b.tool = m.tool and b.period = m.period
      left join person_network g
        on g.person = m.person and g.tool = m.tool and g.period = m.period
      where m.enabled
      """;

  private static final String PERSON_PERIOD =
      """
      select *,
        engaged_days > 0 as engaged,
        reached_days > 0 as reached,
        case
          when not previous_covered then null
          when engaged_days > 0 and first_engaged >= first_day then 'new'
          when engaged_days > 0 and engaged_before then 'retained'
          when engaged_days > 0 then 'resurrected'
          when engaged_before then 'churned'
          else 'idle' end as lifecycle
      from person_act
      """;
}
