package nl.stip.analytics.fact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * What one person did in a tool, or in several together, as totals that run from day to day: any
 * span of days is the difference of two of them.
 */
final class DayTotals {

  /** What was done on a day in one tool, or what came of it. */
  static final class Act {

    private final int day;
    private final boolean workday;
    private final boolean reached;
    private final boolean engaged;
    private final long[] counts;

    /**
     * Holds a day.
     *
     * @param day days since 1970
     * @param workday whether the person works on that day
     * @param reached whether there was any act; an answer received is none
     * @param engaged whether there was an engaging act among them
     * @param counts in the order of {@link Acts#ALL} after the days
     */
    Act(int day, boolean workday, boolean reached, boolean engaged, long... counts) {
      this.day = day;
      this.workday = workday;
      this.reached = reached;
      this.engaged = engaged;
      this.counts = counts.clone();
    }
  }

  private static final int WIDTH = Acts.ALL.size();

  /** Days on which something happened, ascending. */
  private final int[] days;

  /** Before the first day, and after each. */
  private final long[][] totals;

  private DayTotals(int[] days, long[][] totals) {
    this.days = days;
    this.totals = totals;
  }

  /**
   * Adds up. A day on which several tools were used is one day.
   *
   * @param acts in any order
   */
  static DayTotals of(List<Act> acts) {
    List<Act> sorted = acts.stream().sorted(Comparator.comparingInt((Act act) -> act.day)).toList();
    int[] days = sorted.stream().mapToInt(act -> act.day).distinct().toArray();
    long[][] totals = new long[days.length + 1][];
    totals[0] = new long[WIDTH];
    int next = 0;
    for (int i = 0; i < days.length; i++) {
      totals[i + 1] = totals[i].clone();
      boolean reached = false;
      boolean engaged = false;
      for (; next < sorted.size() && sorted.get(next).day == days[i]; next++) {
        Act act = sorted.get(next);
        reached |= act.reached;
        engaged |= act.engaged;
        for (int c = 0; c < act.counts.length; c++) {
          totals[i + 1][Acts.ACTIONS + c] += act.counts[c];
        }
      }
      if (reached) {
        count(totals[i + 1], engaged, sorted.get(next - 1).workday);
      }
    }
    return new DayTotals(days, totals);
  }

  private static void count(long[] total, boolean engaged, boolean workday) {
    total[Acts.REACHED_DAYS]++;
    total[Acts.ENGAGED_DAYS] += engaged ? 1 : 0;
    total[Acts.ENGAGED_WORKDAYS] += engaged && workday ? 1 : 0;
    total[Acts.REACHED_WORKDAYS] += workday ? 1 : 0;
  }

  /** Sums over days, both inclusive, in the order of {@link Acts#ALL}. */
  long[] between(int first, int last) {
    long[] sums = totals[until(last)].clone();
    long[] before = totals[until(first - 1)];
    for (int c = 0; c < WIDTH; c++) {
      sums[c] -= before[c];
    }
    return sums;
  }

  /** One column's sum over days, both inclusive. */
  long between(int first, int last, int column) {
    return totals[until(last)][column] - totals[until(first - 1)][column];
  }

  /** First day with a column above zero, or null. */
  Integer first(int column) {
    return day(column, 1);
  }

  /** Last day up to and with one on which a column rose, or null. */
  Integer last(int column, int day) {
    return day(column, totals[until(day)][column]);
  }

  // the first day on which a running total, which never falls, is as high as asked
  private Integer day(int column, long height) {
    if (height == 0 || totals[days.length][column] < height) {
      return null;
    }
    int low = 0;
    int high = days.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (totals[middle + 1][column] >= height) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return days[low];
  }

  /** Number of those days up to and with a day. */
  private int until(int day) {
    int found = Arrays.binarySearch(days, day);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
