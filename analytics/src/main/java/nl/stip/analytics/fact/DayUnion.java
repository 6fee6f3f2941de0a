package nl.stip.analytics.fact;

import java.util.stream.Collectors;
import nl.stip.analytics.engine.Nearest;
import nl.stip.analytics.spark.Tables;

/**
 * Adds days of people to {@code person_day}. Where both know a day, the larger number counts: they
 * are about the same acts.
 */
final class DayUnion {

  private DayUnion() {}

  /** Adds the rows of a table with the columns of {@code person_day}. */
  static void add(Tables tables, String more) {
    tables.define("day_before_" + more, tables.get("person_day"));
    String larger =
        Acts.COUNTS.stream().map(c -> "max(" + c + ") as " + c).collect(Collectors.joining(", "));
    String together =
        "select tool, person, day, bool_or(engaged) as engaged, "
            + larger
            + " from (select * from day_before_"
            + more
            + " union all select * from "
            + more
            + ") group by tool, person, day";
    Nearest.keep(tables, "day_with_" + more, together, "day_before_" + more, more);
    tables.define("person_day", tables.get("day_with_" + more));
  }
}
