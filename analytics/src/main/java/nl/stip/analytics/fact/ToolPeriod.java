package nl.stip.analytics.fact;

import java.io.Serializable;

/**
 * A period as one tool saw it; days since 1970.
 *
 * @param tool tool id, or {@code all}
 * @param period id
 * @param kind {@link nl.stip.time.PeriodKind#term()}
 * @param first first day
 * @param end last day
 * @param last last day that is observed
 * @param anchorWeek the period's last whole observed week, as {@link Periods#week}
 * @param historyWeeks how many weeks before and with that one are observed
 * @param previousFirst first day of the period before that does not overlap it
 * @param previousCovered whether that one was observed
 * @param reading whether the source records reading
 * @param published whether there are figures about it
 */
record ToolPeriod(
    String tool,
    String period,
    String kind,
    int first,
    int end,
    int last,
    int anchorWeek,
    int historyWeeks,
    int previousFirst,
    boolean previousCovered,
    boolean reading,
    boolean published)
    implements Serializable {

  /** The last whole week before the period. */
  int weekBefore() {
    return Periods.week(first) - 1;
  }

  /** Whether the whole period is observed. */
  boolean covered() {
    return last == end;
  }
}
