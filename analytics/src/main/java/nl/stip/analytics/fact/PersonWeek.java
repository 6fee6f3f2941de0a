package nl.stip.analytics.fact;

import nl.stip.analytics.spark.Tables;

/**
 * What trails a week, for every week from a person's first enabled one to the end of the log: masks
 * of 53 weeks, bit 0 the week itself, and the acts of twelve weeks.
 *
 * <p>What trails is the difference of two running totals: a frame that slides would be added up
 * anew for every week.
 */
final class PersonWeek {

  /** Weeks a mask looks back; under 64, so that each has a bit of its own. */
  private static final int MASK_WEEKS = 53;

  /** Period ends at which having been habitual still counts: this one and 26 weeks before. */
  private static final int HABITUAL_ENDS = 27;

  private PersonWeek() {}

  /**
   * Defines {@code week_act} (person, tool, week and {@link Acts}), and {@code trailing} (person,
   * tool, week, weeks_engaged, weeks_reached, actions_12, habitual_26).
   */
  static void define(Tables tables) {
    tables.keep("week_act", WEEK_ACT.formatted(Acts.each(c -> "sum(" + c + ") as " + c)));
    tables.define("week_grid", GRID);
    tables.define("week_running", RUNNING);
    tables.define("week_masks", MASKS.formatted(MASK_WEEKS));
    tables.define("trailing", TRAILING.formatted(HABITUAL_ENDS));
  }

  private static final String WEEK_ACT =
      """
      select person, tool, cast(floor(datediff(day, date'1970-01-05') / 7) as int) as week,
        %s
      from day_act
      group by person, tool, cast(floor(datediff(day, date'1970-01-05') / 7) as int)
      """;

  private static final String GRID =
      """
      select m.person, m.tool, explode(sequence(m.first_week, w.last_week)) as week
      from (
        select m.person, m.tool, min(p.anchor_week) as first_week
        from member_period m
        join tool_period p on p.tool = m.tool and p.period = m.period and p.kind = 'week'
        where m.kind = 'week'
        group by m.person, m.tool) m
      join (
        select tool, max(anchor_week) as last_week
        from tool_period where kind = 'week' group by tool) w
        on w.tool = m.tool
      """;

  // a week has the bit (-week mod 64); as no bit comes twice within a mask, the exclusive or of two
  // running ones leaves the bits between
  private static final String RUNNING =
      """
      select g.person, g.tool, g.week,
        sum(coalesce(a.actions, 0L)) over run as c_actions,
        bit_xor(if(a.engaged_days > 0, shiftleft(1L, pmod(-g.week, 64)), 0L)) over run as e_run,
        bit_xor(if(a.reached_days > 0, shiftleft(1L, pmod(-g.week, 64)), 0L)) over run as r_run
      from week_grid g
      left join week_act a on a.person = g.person and a.tool = g.tool and a.week = g.week
      window run as (
        partition by g.person, g.tool order by g.week
        rows between unbounded preceding and current row)
      """;

  // turning by (week mod 64) brings the latest week to bit 0, the one before to bit 1, and so on
  private static final String MASKS =
      """
      select person, tool, week, actions_12,
        shiftleft(e_bits, pmod(week, 64)) | shiftrightunsigned(e_bits, 64 - pmod(week, 64))
          as weeks_engaged,
        shiftleft(r_bits, pmod(week, 64)) | shiftrightunsigned(r_bits, 64 - pmod(week, 64))
          as weeks_reached
      from (
        select *,
          c_actions - coalesce(lag(c_actions, 12) over weeks, 0L) as actions_12,
          e_run ^ coalesce(lag(e_run, %1$d) over weeks, 0L) as e_bits,
          r_run ^ coalesce(lag(r_run, %1$d) over weeks, 0L) as r_bits
        from week_running
        window weeks as (partition by person, tool order by week))
      """;

  private static final String TRAILING =
      """
      select * except (h_run), h_run > coalesce(lag(h_run, %d) over weeks, 0L) as habitual_26
      from (
        select *,
          sum(if(bit_count(weeks_engaged & 4095) >= 9, 1L, 0L)) over (
            partition by person, tool order by week
            rows between unbounded preceding and current row) as h_run
        from week_masks)
      window weeks as (partition by person, tool order by week)
      """;
}
