package nl.stip.analytics.fact;

import java.util.stream.Collectors;
import nl.stip.analytics.spark.Tables;

/**
 * A person's day in a tool, and in {@code all}, the union of the tools, with one 0/1 column per
 * kind of day: what sums over days adds up from here.
 */
final class DayAct {

  private DayAct() {}

  /** Defines {@code day_act} (person, tool, day and {@link Acts}) from {@code person_day}. */
  static void define(Tables tables) {
    tables.keep(
        "day_act", SQL.formatted(counts("%s"), counts("sum(%s)"), counts("int(d.%1$s) as %1$s")));
  }

  private static String counts(String item) {
    return Acts.COUNTS.stream().map(c -> item.formatted(c)).collect(Collectors.joining(", "));
  }

  private static final String SQL =
      """
      with each_tool as (
        select tool, person, day, engaged, %1$s from person_day
        union all
        select 'all', person, day, bool_or(engaged), %2$s from person_day group by person, day)
      select d.person, d.tool, d.day,
        1 as reached_days,
        int(d.engaged) as engaged_days,
        int(d.engaged and c.workday) as engaged_workdays,
        int(c.workday) as reached_workdays,
        %3$s
      from each_tool d
      join employment e on e.person = d.person
      join calendar c on c.country = e.country and c.day = d.day
      """;
}
