package nl.stip.analytics.diffusion;

import java.util.Arrays;

/** How many people of one population adopted for the first time, per week of observation. */
public final class Adoptions {

  private final double[] weekly;
  private final double before;
  private final double enabled;

  /**
   * Keeps.
   *
   * @param weekly people who adopted in each week, from week 0; a week without any is 0
   * @param before people who had adopted before week 0 began
   * @param enabled people who can adopt, whether they did or not
   * @throws IllegalArgumentException if a number is negative, or more adopted than can
   */
  public Adoptions(long[] weekly, long before, long enabled) {
    this(Arrays.stream(weekly).asDoubleStream().toArray(), (double) before, (double) enabled);
    if (before < 0 || Arrays.stream(weekly).anyMatch(n -> n < 0) || adopted() > enabled) {
      throw new IllegalArgumentException(
          "%s of %d people adopted, %d before week 0".formatted(adopted(), enabled, before));
    }
  }

  private Adoptions(double[] weekly, double before, double enabled) {
    this.weekly = weekly;
    this.before = before;
    this.enabled = enabled;
  }

  /** The same population with other weeks; a resampled week need not hold whole people. */
  Adoptions resampled(double[] other) {
    return new Adoptions(other, before, enabled);
  }

  /** Number of weeks observed. */
  public int weeks() {
    return weekly.length;
  }

  /** People who had adopted before week 0. */
  public double before() {
    return before;
  }

  /** People who can adopt. */
  public double enabled() {
    return enabled;
  }

  /** People who adopted in the weeks observed. */
  public double observed() {
    return Arrays.stream(weekly).sum();
  }

  /** People who have adopted by the end of the last week. */
  public double adopted() {
    return before + observed();
  }

  /** People who have adopted by the beginning of each week, and by the end of the last. */
  double[] reached() {
    double[] reached = new double[weekly.length + 1];
    reached[0] = before;
    for (int week = 0; week < weekly.length; week++) {
      reached[week + 1] = reached[week] + weekly[week];
    }
    return reached;
  }

  /** People who adopted in each week. */
  double[] weekly() {
    return weekly.clone();
  }

  /**
   * People whom a diffusion has adopt in each of these weeks, {@code N(s + w + 1) − N(s + w)}, s
   * its {@link #lead}.
   */
  double[] expected(Bass bass) {
    double lead = lead(bass);
    double[] expected = new double[weekly.length];
    double reached = before;
    for (int week = 0; week < expected.length; week++) {
      double next = bass.cumulative(lead + week + 1);
      expected[week] = next - reached;
      reached = next;
    }
    return expected;
  }

  /**
   * Weeks a diffusion had gone on before week 0: those in which it brings the people who had
   * adopted by then.
   */
  double lead(Bass bass) {
    return bass.timeOf(before).orElseThrow();
  }

  /** Sum of the squared distances between the weeks and a diffusion. */
  double squares(Bass bass) {
    double[] expected = expected(bass);
    double sum = 0;
    for (int week = 0; week < weekly.length; week++) {
      double distance = weekly[week] - expected[week];
      sum += distance * distance;
    }
    return sum;
  }
}
