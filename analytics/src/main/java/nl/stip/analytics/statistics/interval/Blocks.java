package nl.stip.analytics.statistics.interval;

import java.util.BitSet;
import java.util.function.IntToDoubleFunction;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The delete-a-group jackknife over 20 fixed blocks of people ({@code counting.md} 15; Kott 2001,
 * "The Delete-a-Group Jackknife", Journal of Official Statistics 17). Taking a block away takes
 * away every tie that touches it, so that the interval allows for ties sharing people. With {@code
 * θ_b} the value without block {@code b} of {@code g}: {@code se² = (g − 1) / g × Σ (θ_b − θ̄)²},
 * interval {@code θ ± t(0.975, g − 1) × se}.
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
    double[] replicate = peopled.stream().mapToDouble(without).toArray();
    if (replicate.length < 2 || Double.isNaN(value)) {
      return Interval.NONE;
    }
    double mean = 0;
    for (double r : replicate) {
      mean += r / replicate.length;
    }
    double squares = 0;
    for (double r : replicate) {
      squares += (r - mean) * (r - mean);
    }
    int freedom = replicate.length - 1;
    double half = T[freedom] * Math.sqrt(squares * freedom / replicate.length);
    return Double.isNaN(half) ? Interval.NONE : new Interval(value - half, value + half);
  }
}
