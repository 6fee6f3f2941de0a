package nl.stip.analytics.fact;

import java.util.Collection;
import java.util.List;

/**
 * One person's use of one tool, seen from the periods it is published for.
 *
 * <p>Lifecycle (growth accounting, <a
 * href="https://tribecap.co/essays/a-quantitative-approach-to-product-market-fit">Hsu, Tribe
 * Capital</a>): with A the engaged people of a period, new = A never seen before, retained = A in
 * this and the previous period, resurrected = A seen before but not in the previous period, churned
 * = in the previous period and not in this one. The previous 28 days are those that do not overlap.
 */
final class Course {

  private static final int WEEK = 7;
  private static final int TRAILING = 12;

  private final DayTotals totals;
  private final TrailingWeeks weeks;

  /**
   * Follows a person.
   *
   * @param acts what was done in the tool, in any order
   * @param periods all the tool's periods
   */
  Course(List<DayTotals.Act> acts, Collection<ToolPeriod> periods) {
    totals = DayTotals.of(acts);
    weeks =
        new TrailingWeeks(
            totals,
            periods.stream().mapToInt(ToolPeriod::weekBefore).min().orElse(0),
            periods.stream().mapToInt(ToolPeriod::anchorWeek).max().orElse(-1));
  }

  /** What was done in a period, in the order of {@link Acts#ALL}. */
  long[] acts(ToolPeriod period) {
    return totals.between(period.first(), period.last());
  }

  /** Engaging acts of the twelve weeks that end with a week. */
  long trailingActions(int week) {
    int sunday = Periods.monday(week) + WEEK - 1;
    return totals.between(sunday - TRAILING * WEEK + 1, sunday, Acts.ACTIONS);
  }

  /** {@link TrailingWeeks}. */
  TrailingWeeks weeks() {
    return weeks;
  }

  /** First day with an engaging act up to the period's end, or null. */
  Integer firstEngaged(ToolPeriod period) {
    Integer first = totals.first(Acts.ENGAGED_DAYS);
    return first == null || first > period.last() ? null : first;
  }

  /** Last such day, or null. */
  Integer lastEngaged(ToolPeriod period) {
    return totals.last(Acts.ENGAGED_DAYS, period.last());
  }

  /** The state, or null if the period before was not observed. */
  String lifecycle(ToolPeriod period) {
    if (!period.previousCovered()) {
      return null;
    }
    boolean now = engaged(period.first(), period.last());
    boolean before = engaged(period.previousFirst(), period.first() - 1);
    if (!now) {
      return before ? "churned" : "idle";
    }
    if (before) {
      return "retained";
    }
    return firstEngaged(period) >= period.first() ? "new" : "resurrected";
  }

  private boolean engaged(int first, int last) {
    return totals.between(first, last, Acts.ENGAGED_DAYS) > 0;
  }
}
