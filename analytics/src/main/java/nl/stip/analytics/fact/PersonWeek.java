package nl.stip.analytics.fact;

import nl.stip.analytics.spark.Tables;

/**
 * Every week from a person's first enabled one to the end of the log, zero-filled, with what trails
 * it: sums over four and twelve weeks and masks of 53 weeks, bit 0 the week itself.
 */
final class PersonWeek {

  /** Weeks a mask looks back; under 64, so that each has a bit of its own. */
  private static final int MASK_WEEKS = 53;

  private PersonWeek() {}

  /**
   * Defines {@code day_act} (a row per person, tool, day with one 0/1 column per kind of day) and
   * {@code trailing} (person, tool, week, w_… this week, d_… four weeks, and the trailing columns).
   */
  static void define(Tables tables) {
    tables.define("day_act", DAY_ACT.formatted(counts("d.%1$s")));
    tables.define("week_act", WEEK_ACT.formatted(Acts.each(c -> "sum(" + c + ") as " + c)));
    tables.define("week_grid", GRID);
    String thisWeek = Acts.each(c -> "coalesce(a.%1$s, 0) as w_%1$s".formatted(c));
    tables.define("week_filled", FILLED.formatted(thisWeek));
    String fourWeeks = Acts.each(c -> "sum(w_%1$s) over four as d_%1$s".formatted(c));
    tables.define("week_windows", WINDOWS.formatted(fourWeeks, MASK_WEEKS - 1));
    tables.define("trailing", TRAILING);
  }

  private static String counts(String item) {
    return Acts.COUNTS.stream()
        .map(item::formatted)
        .collect(java.util.stream.Collectors.joining(", "));
  }

  private static final String DAY_ACT =
      """
      select d.person, d.tool, d.day, d.engaged,
        1 as reached_days,
        int(d.engaged) as engaged_days,
        int(d.engaged and c.workday) as engaged_workdays,
        int(c.workday) as reached_workdays,
        %s
      from person_day_all d
      join employment e on e.person = d.person
      join calendar c on c.country = e.country and c.day = d.day
      """;

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

  private static final String FILLED =
      """
      select g.person, g.tool, g.week,
        %s
      from week_grid g
      left join week_act a on a.person = g.person and a.tool = g.tool and a.week = g.week
      """;

  // a week has the bit (-week mod 64) of a running sum; turning the sum by (week mod 64) brings the
  // latest week to bit 0, the one before to bit 1, and so on
  private static final String WINDOWS =
      """
      select *,
        %s,
        sum(w_actions) over twelve as actions_12,
        sum(if(w_engaged_days > 0, shiftleft(1L, pmod(-week, 64)), 0L)) over mask as e_bits,
        sum(if(w_reached_days > 0, shiftleft(1L, pmod(-week, 64)), 0L)) over mask as r_bits
      from week_filled
      window
        four as (partition by person, tool order by week range between 3 preceding and current row),
        twelve as (
          partition by person, tool order by week range between 11 preceding and current row),
        mask as (
          partition by person, tool order by week range between %d preceding and current row)
      """;

  private static final String TRAILING =
      """
      select *,
        coalesce(max(habitual_now) over (
          partition by person, tool order by week range between 26 preceding and current row), false)
          as habitual_26
      from (
        select *, bit_count(weeks_engaged & 4095) >= 9 as habitual_now
        from (
          select * except (e_bits, r_bits),
            shiftleft(e_bits, pmod(week, 64)) | shiftrightunsigned(e_bits, 64 - pmod(week, 64))
              as weeks_engaged,
            shiftleft(r_bits, pmod(week, 64)) | shiftrightunsigned(r_bits, 64 - pmod(week, 64))
              as weeks_reached
          from week_windows))
      """;
}
