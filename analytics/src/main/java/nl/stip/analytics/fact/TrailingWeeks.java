package nl.stip.analytics.fact;

import java.util.Optional;

/**
 * In which weeks a person was engaged and reached, seen back from every week: masks of 53 weeks,
 * bit 0 the week itself ({@code counting.md} 13).
 */
final class TrailingWeeks {

  /** Weeks a mask looks back, the week itself included; each has a bit of its own. */
  static final int MASK_WEEKS = 53;

  private static final long MASK = (1L << MASK_WEEKS) - 1;

  /** Habitual: engaged in nine of the latest twelve weeks. */
  private static final long TWELVE = (1L << 12) - 1;

  private static final int HABITUAL = 9;

  /** Week ends at which having been habitual still counts: this one and the 26 before. */
  private static final long ENDS = (1L << 27) - 1;

  private final int first;
  private final long[] engaged;
  private final long[] reached;
  private final boolean[] habitual;
  private Integer firstHabit;

  /**
   * Looks back from every week.
   *
   * @param totals what was done
   * @param first first week somebody asks for, as {@link Periods#week}
   * @param last last one
   */
  TrailingWeeks(DayTotals totals, int first, int last) {
    this.first = first;
    int weeks = Math.max(0, last - first + 1);
    engaged = new long[weeks];
    reached = new long[weeks];
    habitual = new boolean[weeks];
    long e = 0;
    long r = 0;
    long ends = 0;
    // what a week sees has its roots up to a mask and the ends of habits before it
    for (int week = first - MASK_WEEKS - Long.bitCount(ENDS); week <= last; week++) {
      int monday = Periods.monday(week);
      e = (e << 1 | bit(totals.between(monday, monday + 6, Acts.ENGAGED_DAYS))) & MASK;
      r = (r << 1 | bit(totals.between(monday, monday + 6, Acts.REACHED_DAYS))) & MASK;
      boolean habit = Long.bitCount(e & TWELVE) >= HABITUAL;
      firstHabit = firstHabit == null && habit ? Integer.valueOf(week) : firstHabit;
      ends = (ends << 1 | (habit ? 1 : 0)) & ENDS;
      if (week >= first) {
        engaged[week - first] = e;
        reached[week - first] = r;
        habitual[week - first] = ends != 0;
      }
    }
  }

  private static long bit(long days) {
    return days > 0 ? 1 : 0;
  }

  /** Mask of weeks with an engaging act. */
  long engaged(int week) {
    return engaged[week - first];
  }

  /** Mask of weeks with any act. */
  long reached(int week) {
    return reached[week - first];
  }

  /** The first week at whose end the person was habitual. */
  Optional<Integer> firstHabit() {
    return Optional.ofNullable(firstHabit);
  }

  /** Whether the person was habitual at the end of this week or of one of the 26 before. */
  boolean habitual(int week) {
    return habitual[week - first];
  }
}
