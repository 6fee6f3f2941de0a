package nl.stip.analytics.diffusion;

import java.util.Arrays;
import java.util.SplittableRandom;

/** People who adopt by a diffusion that is known, some weeks of which are observed. */
final class Invented {

  /** Of 1,000 who can, 600 do; most after 21 weeks. */
  static final Bass TRUTH = new Bass(0.01, 0.1, 600);

  static final int ENABLED = 1000;

  private final long[] weeks;
  private final int lead;

  private Invented(long[] weeks, int lead) {
    this.weeks = weeks;
    this.lead = lead;
  }

  /** Each of the people draws a place in the order of adoption, which has its time. */
  static Invented people(Bass truth, int lead, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    long[] weeks = new long[1000];
    for (int person = 0; person < truth.ceiling(); person++) {
      double time = truth.timeOf(random.nextDouble() * truth.ceiling()).orElseThrow();
      weeks[(int) Math.min(weeks.length - 1, time)]++;
    }
    return new Invented(weeks, lead);
  }

  /** As many as the curve says, to the nearest whole person. */
  static Invented exactly(Bass truth, int lead) {
    long[] weeks = new long[1000];
    long reached = 0;
    for (int week = 0; week < weeks.length; week++) {
      weeks[week] = Math.round(truth.cumulative(week + 1)) - reached;
      reached += weeks[week];
    }
    return new Invented(weeks, lead);
  }

  /** The first weeks observed. */
  Adoptions observed(int length, long enabled) {
    return new Adoptions(Arrays.copyOfRange(weeks, lead, lead + length), by(0), enabled);
  }

  /** How many have adopted by the beginning of a week of observation. */
  long by(int week) {
    return Arrays.stream(weeks, 0, lead + week).sum();
  }
}
