package nl.stip.analytics.survival;

import java.util.function.Consumer;
import nl.stip.analytics.coverage.Draws;
import nl.stip.analytics.coverage.Superpopulation;
import nl.stip.analytics.coverage.Trial;
import nl.stip.analytics.engine.DuckDbEngine;
import nl.stip.analytics.statistics.Wilson;
import nl.stip.analytics.statistics.interval.Interval;
import org.hipparchus.random.RandomDataGenerator;

/**
 * Weeks from access to habit: none in the first eight, then with a chance per week that fades, seen
 * as long as somebody has had access; and how many of a cohort are still engaged after a while.
 */
public final class HabitProcess implements Superpopulation {

  private static final int FIRST = 8;
  private static final int LONGEST = 78;
  private static final int STEP = 4;
  private static final double[] RETAINED = {0.86, 0.71, 0.62, 0.55, 0.5};

  @Override
  public void draw(
      int people, int organisations, RandomDataGenerator random, Consumer<Trial> trials) {
    try (DuckDbEngine duckdb = new DuckDbEngine()) {
      for (int organisation = 0; organisation < organisations; organisation++) {
        KaplanMeier estimate = new KaplanMeier(times(people, random));
        for (int week = 0; estimate.times().atRisk(week) >= Trial.K; week += STEP) {
          Interval left = estimate.interval(week);
          Interval reached = new Interval(1 - left.high(), 1 - left.low());
          trials.accept(new Trial("time_to_habit", people, 1 - survival(week), reached));
        }
        trials.accept(new Trial("weeks_to_habit", people, median(), estimate.medianInterval()));
        int engaged = people;
        double before = 1;
        for (double retained : RETAINED) {
          engaged = Draws.hits(random, engaged, retained / before);
          before = retained;
          trials.accept(new Trial("retention", people, retained, wilson(duckdb, engaged, people)));
        }
      }
    }
  }

  private static Interval wilson(DuckDbEngine duckdb, int engaged, int people) {
    String count = engaged + "e0";
    String n = Integer.toString(people);
    var row = duckdb.rows("select " + Wilson.low(count, n) + ", " + Wilson.high(count, n)).get(0);
    return new Interval((Double) row.get(0), (Double) row.get(1));
  }

  private static Times times(int people, RandomDataGenerator random) {
    int[] time = new int[people];
    boolean[] happened = new boolean[people];
    for (int i = 0; i < people; i++) {
      int observed = random.nextInt(FIRST, LONGEST);
      int week = 0;
      boolean habit = false;
      while (!habit && week < observed) {
        week++;
        habit = random.nextUniform(0, 1) < hazard(week);
      }
      time[i] = week;
      happened[i] = habit;
    }
    return new Times(time, happened);
  }

  private static double hazard(int week) {
    return week <= FIRST ? 0 : 0.01 + 0.1 * Math.exp(-(week - FIRST) / 8.0);
  }

  private static double survival(int week) {
    double left = 1;
    for (int w = 1; w <= week; w++) {
      left *= 1 - hazard(w);
    }
    return left;
  }

  private static double median() {
    int week = 0;
    while (survival(week) > 0.5) {
      week++;
    }
    return week;
  }
}
