package nl.stip.analytics.diffusion;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many people of one population adopted for the first time, per week of observation, and how
 * many of them could by then: who got access later was no candidate before.
 */
public final class Adoptions {

  private final double[] weekly;
  private final double before;
  private final double[] market;
  private final Growth growth;

  /** How the number who will ever adopt grows with the number who can. */
  private enum Growth {
    /** Of those who come later as large a share will. */
    ALIKE,
    /** Whatever share of them will: nobody does before having access. */
    ROOM
  }

  /** The same of people who could all adopt from week 0 on. */
  public Adoptions(long[] weekly, long before, long enabled) {
    this(weekly, before, everybody(enabled, weekly.length));
  }

  /**
   * Keeps.
   *
   * @param weekly people who adopted in each week, from week 0; a week without any is 0
   * @param before people who had adopted before week 0 began
   * @param enabled people who could adopt in each week, whether they did or not, and then how many
   *     can now: one number more than there are weeks
   * @throws IllegalArgumentException if a number is negative, or more adopted than could
   */
  public Adoptions(long[] weekly, long before, long[] enabled) {
    this(doubles(weekly), (double) before, doubles(enabled), Growth.ALIKE);
    if (enabled.length != weekly.length + 1) {
      throw new IllegalArgumentException(
          "%d weeks and %d numbers enabled".formatted(weekly.length, enabled.length));
    }
    double[] reached = reached();
    boolean more =
        IntStream.range(0, weekly.length).anyMatch(week -> reached[week + 1] > market[week]);
    if (before < 0 || Arrays.stream(weekly).anyMatch(n -> n < 0) || more || adopted() > enabled()) {
      throw new IllegalArgumentException(
          "%s of %s people adopted, %d before week 0".formatted(adopted(), enabled(), before));
    }
  }

  private Adoptions(double[] weekly, double before, double[] market, Growth growth) {
    this.weekly = weekly;
    this.before = before;
    this.market = market;
    this.growth = growth;
  }

  /**
   * The ways to read who got access later: as people like those before, or as others of whom it is
   * only known that they could not begin sooner. One if nobody did.
   */
  List<Adoptions> readings() {
    return Arrays.stream(market).allMatch(could -> could == enabled())
        ? List.of(this)
        : List.of(this, new Adoptions(weekly, before, market, Growth.ROOM));
  }

  private static double[] doubles(long... numbers) {
    return Arrays.stream(numbers).asDoubleStream().toArray();
  }

  private static long[] everybody(long enabled, int weeks) {
    long[] all = new long[weeks + 1];
    Arrays.fill(all, enabled);
    return all;
  }

  /** The same population with other weeks; a resampled week need not hold whole people. */
  Adoptions resampled(double[] other) {
    return new Adoptions(other, before, market, growth);
  }

  /** Number of weeks observed. */
  public int weeks() {
    return weekly.length;
  }

  /** People who had adopted before week 0. */
  public double before() {
    return before;
  }

  /** People who can adopt now. */
  public double enabled() {
    return market[market.length - 1];
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

  /** People who could adopt in each week, and those who can now. */
  double[] market() {
    return market.clone();
  }

  /** People who adopted in each week. */
  double[] weekly() {
    return weekly.clone();
  }

  /**
   * People whom a diffusion has adopt in each of these weeks. Its ceiling grows with those who can
   * adopt (Mahajan and Peterson 1978, Innovation Diffusion in a Dynamic Potential Adopter
   * Population, Management Science 24): {@code m(t) = m·E(t)/E} or {@code min(m, E(t))}, see {@link
   * #readings}. If all could from the start it is {@code N(s + w + 1) − N(s + w)}, s its {@link
   * #lead}.
   */
  double[] expected(Bass bass) {
    double[] reached = reached(bass);
    double[] expected = new double[weekly.length];
    Arrays.setAll(expected, week -> reached[week + 1] - reached[week]);
    return expected;
  }

  /** People a diffusion has brought by the beginning of each week, and by the end of the last. */
  double[] reached(Bass bass) {
    double[] reached = new double[weekly.length + 1];
    reached[0] = before;
    for (int week = 0; week < weekly.length; week++) {
      double ceiling =
          growth == Growth.ALIKE
              ? bass.ceiling() * market[week] / enabled()
              : Math.min(bass.ceiling(), market[week]);
      reached[week + 1] = ceiling > 0 ? bass.next(reached[week], ceiling) : reached[week];
    }
    return reached;
  }

  /**
   * Weeks a diffusion had gone on before week 0: those in which it brings the people who had
   * adopted by then, if all could adopt from its start.
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
