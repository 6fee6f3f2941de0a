package nl.stip.analytics.diffusion;

import java.util.Arrays;
import java.util.List;

/**
 * The whole weeks in which a tool is observed without a hole, and what they tell of when people
 * adopted it, by the first act they were seen to do.
 *
 * <p>Who is seen in the first of these weeks need not have begun then: of an act before them
 * nothing is known. A first act therefore counts as adoption only after {@link #UNSURE} weeks
 * without one; who acts within these has adopted <em>before</em>. That is right of everybody who
 * acts once in four weeks, the span of most figures; of those who act less often some are taken to
 * adopt later than they did. Where observation begins with the tool itself, its first people are
 * counted before as well, which a fit allows for, and their order is lost.
 *
 * @param monday first day of the first week, in days since 1970
 * @param weeks how many weeks
 */
record Watched(int monday, int weeks) {

  /** First weeks of observation that do not tell when somebody adopted. */
  static final int UNSURE = 4;

  private static final int WEEK = 7;

  /** Weeks before those that tell: {@link #UNSURE}, or all if there are fewer. */
  int unsure() {
    return Math.min(UNSURE, weeks);
  }

  /**
   * The day a person adopted; one and the same for all who adopted before.
   *
   * @param firstAct day of the first act seen, or null
   * @return null if the person has not adopted by the end of the last week
   */
  Integer day(Integer firstAct) {
    return firstAct == null || firstAct >= monday + WEEK * weeks
        ? null
        : Integer.valueOf(Math.max(firstAct, told() - 1));
  }

  /**
   * How many adopted, by week, and how many could. Who was seen to act had access by then, whatever
   * is said of it.
   *
   * @param days as {@link #day} gives them, one per person who can adopt
   * @param since the day each got access
   */
  Adoptions adoptions(List<Integer> days, List<Integer> since) {
    long[] weekly = new long[weeks - unsure()];
    long[] enabled = new long[weekly.length + 1];
    long before = 0;
    for (int person = 0; person < days.size(); person++) {
      Integer day = days.get(person);
      int access = day == null ? since.get(person) : Math.min(day, since.get(person));
      int from = Math.max(0, Math.floorDiv(access - told(), WEEK));
      enabled[Math.min(from, weekly.length)]++;
      if (day != null && day >= told()) {
        weekly[(day - told()) / WEEK]++;
      } else if (day != null) {
        before++;
      }
    }
    Arrays.parallelPrefix(enabled, Long::sum);
    return new Adoptions(weekly, before, enabled);
  }

  /** The first day that tells: who adopted sooner did so before it could be seen when. */
  int told() {
    return monday + WEEK * unsure();
  }
}
