package nl.stip.sample.truth;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.stip.sample.chance.Chance;

/** One course of somebody's weeks: acts by week, and the usage segment at the end of each. */
final class PlayedWeeks {

  /** Level of those with a mean of one act a week or more, and no habit. */
  static final int NOVICE = 2;

  private static final int HABITUAL = 3;
  private static final int POWER = 4;
  private static final int HABIT = 9;
  private static final int TRAILING = 12;
  private static final int MANY = 15;
  private static final int HALF_YEAR = 26;

  private final int[] acts;

  PlayedWeeks(double[] rates, Chance chance) {
    acts = Arrays.stream(rates).mapToInt(chance::poisson).toArray();
  }

  /** None 0, low 1, novice 2, habitual 3, power 4, at the end of a week. */
  int level(int week) {
    int done = latest(week).sum();
    if (habit(week)) {
      return done >= MANY * TRAILING ? POWER : HABITUAL;
    }
    return done >= TRAILING ? NOVICE : Math.min(done, 1);
  }

  /** Whether there was a habit at the end of a week or of one of the half year before it. */
  boolean hadHabit(int week) {
    return IntStream.rangeClosed(week - HALF_YEAR, week).anyMatch(this::habit);
  }

  private boolean habit(int week) {
    return latest(week).filter(done -> done > 0).count() >= HABIT;
  }

  private IntStream latest(int week) {
    return IntStream.rangeClosed(Math.max(0, week - TRAILING + 1), week).map(at -> acts[at]);
  }
}
