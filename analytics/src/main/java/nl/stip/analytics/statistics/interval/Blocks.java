package nl.stip.analytics.statistics.interval;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The delete-a-group jackknife over 20 fixed blocks of people ({@code counting.md} 15; Kott 2001,
 * "The Delete-a-Group Jackknife", Journal of Official Statistics 17). Taking a block away takes
 * away every tie that touches it, so that the interval allows for ties sharing people; see {@link
 * Tally}. With {@code θ_b} the value without block {@code b} of {@code g}: {@code se² = (g − 1) / g
 * × Σ (θ_b − θ̄)²}, interval {@code θ ± t(0.975, g − 1) × se}.
 *
 * <p>Which block a person is in depends on the person's id alone, so blocks hold over periods.
 * Blocks without people take no part; with fewer than two, or a value that exists for some blocks
 * only, there is no interval.
 */
public final class Blocks {

  /** Number of blocks. */
  public static final int COUNT = 20;

  private static final double UPPER = 0.975;
  private static final double[] T = quantiles();

  private final byte[] block;
  private final BitSet peopled = new BitSet(COUNT);

  /**
   * Puts people into blocks.
   *
   * @param people id of each node
   */
  public Blocks(long[] people) {
    block = new byte[people.length];
    for (int i = 0; i < people.length; i++) {
      block[i] = (byte) Long.remainderUnsigned(mix(people[i]), COUNT);
      peopled.set(block[i]);
    }
  }

  private static double[] quantiles() {
    double[] t = new double[COUNT];
    for (int freedom = 1; freedom < COUNT; freedom++) {
      t[freedom] = new TDistribution(freedom).inverseCumulativeProbability(UPPER);
    }
    return t;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014), so that runs of ids spread. */
  private static long mix(long id) {
    long z = id + 0x9e3779b97f4a7c15L;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** Block of a node, 0 to 19. */
  public int of(int node) {
    return block[node];
  }

  /**
   * The interval around a value.
   *
   * @param value value of everybody
   * @param without value without a block
   */
  public Interval interval(double value, IntToDoubleFunction without) {
    return around(value, variance(value, without));
  }

  /**
   * The interval around a share, on the scale of {@code log(p / (1 − p))}, where few hits give the
   * long end they have (Korn and Graubard 1998, Survey Methodology 24). Not so where it or one of
   * its parts is 0 or 1.
   */
  public Interval share(double value, IntToDoubleFunction without) {
    return share(value, variance(logit(value), b -> logit(without.applyAsDouble(b))))
        .orElseGet(() -> interval(value, without).within(0, 1));
  }

  /** The interval around a measure of ties, which people share: see {@link #variance}. */
  Interval ofTies(double value, IntToDoubleFunction without, Two withoutTwo) {
    return around(value, variance(value, without, withoutTwo));
  }

  /** The same of a share, as {@link #share}. */
  Interval shareOfTies(double value, IntToDoubleFunction without, Two withoutTwo) {
    IntToDoubleFunction one = b -> logit(without.applyAsDouble(b));
    Two two = (b, c) -> logit(withoutTwo.value(b, c));
    return share(value, variance(logit(value), one, two))
        .orElseGet(() -> ofTies(value, without, withoutTwo).within(0, 1));
  }

  /** A value without two blocks. */
  @FunctionalInterface
  interface Two {
    /** The value. */
    double value(int block, int other);
  }

  private double variance(double value, IntToDoubleFunction without) {
    double[] replicate = peopled.stream().mapToDouble(without).toArray();
    if (replicate.length < 2 || Double.isNaN(value)) {
      return Double.NaN;
    }
    return squares(replicate) * (replicate.length - 1) / replicate.length;
  }

  /**
   * What hangs on two people at once goes with the block of either and is counted twice, by which
   * the jackknife is too wide (Efron and Stein 1981, Annals of Statistics 9). Their second
   * differences {@code Q_bc = g θ − (g − 1)(θ_b + θ_c) + (g − 2) θ_bc} tell how much that is:
   * {@code Σ (Q_bc − Q̄)² / (g (g − 1))} over pairs comes off; never more than half, which is what
   * comes off where everything hangs on two people.
   */
  private double variance(double value, IntToDoubleFunction without, Two withoutTwo) {
    double all = variance(value, without);
    int[] block = peopled.stream().toArray();
    double[] replicate = peopled.stream().mapToDouble(without).toArray();
    int g = block.length;
    double[] difference = new double[Math.max(0, g * (g - 1) / 2)];
    int at = 0;
    for (int i = 0; i < g; i++) {
      for (int j = i + 1; j < g; j++) {
        difference[at++] =
            g * value
                - (g - 1) * (replicate[i] + replicate[j])
                + (g - 2) * withoutTwo.value(block[i], block[j]);
      }
    }
    double twice = squares(difference) / (g * (g - 1.0));
    return Double.isFinite(twice) ? Math.max(all - twice, all / 2) : all;
  }

  private Interval around(double value, double variance) {
    double half = T[Math.max(0, peopled.cardinality() - 1)] * Math.sqrt(variance);
    return Double.isNaN(half) ? Interval.NONE : new Interval(value - half, value + half);
  }

  private Optional<Interval> share(double value, double variance) {
    Interval logit = around(logit(value), variance);
    return Double.isFinite(variance)
        ? Optional.of(new Interval(expit(logit.low()), expit(logit.high())))
        : Optional.empty();
  }

  private static double logit(double share) {
    return Math.log(share / (1 - share));
  }

  private static double expit(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  private static double squares(double... values) {
    double mean = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return squares;
  }
}
