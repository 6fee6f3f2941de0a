package nl.stip.analytics.inequality;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import nl.stip.analytics.statistics.interval.Blocks;
import nl.stip.analytics.statistics.interval.Interval;

/**
 * How acts are spread over the people of one group.
 *
 * <p>Gini {@code G = (2 Σ i·x₍ᵢ₎ − (n + 1) Σ x) / (n Σ x)}, x ascending, i from 1 (as vivainsights
 * {@code create_lorenz}, but over people instead of person-weeks); the share of the most active
 * tenth; and the contributor absence factor, the fewest people with half of all acts (CHAOSS,
 * chaoss.community, "Contributor Absence Factor").
 */
public final class Inequality {

  /** A tenth of fewer people than this would tell what few did. */
  static final int LEAST_IN_TOP = 3;

  private static final int TENTH = 10;

  /** Bits of a person's place in the group; the rest of a number holds the acts. */
  private static final int PLACE = 22;

  /** Ascending. */
  private final long[] acts;

  /** Block of each. */
  private final int[] block;

  private final Blocks blocks;

  private Inequality(long[] acts, int[] block, Blocks blocks) {
    this.acts = acts;
    this.block = block;
    this.blocks = blocks;
  }

  /**
   * Orders the people of a group.
   *
   * @param people ids, which decide the blocks of the jackknife
   * @param acts how many acts each has; zeros count
   */
  public static Inequality of(long[] people, long[] acts) {
    Blocks blocks = new Blocks(people);
    // sorted as numbers: acts before, place behind
    long[] order = new long[acts.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = acts[i] << PLACE | i;
    }
    Arrays.sort(order);
    long[] ascending = new long[order.length];
    int[] block = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      ascending[i] = order[i] >> PLACE;
      block[i] = blocks.of((int) (order[i] & (1 << PLACE) - 1));
    }
    return new Inequality(ascending, block, blocks);
  }

  /** Number of people. */
  public int people() {
    return acts.length;
  }

  /** Gini coefficient, 0 to 1; NaN if nobody did anything. */
  public double gini() {
    return gini(acts);
  }

  /**
   * Its interval: that of {@code G n / (n − 1)}, as G of few people is too low by the factor
   * (Deltas 2003, Review of Economics and Statistics 85).
   */
  public Interval giniInterval() {
    return interval(ascending -> gini(ascending) * ascending.length / (ascending.length - 1));
  }

  private static double gini(long[] ascending) {
    double sum = 0;
    double ranked = 0;
    for (int i = 0; i < ascending.length; i++) {
      sum += ascending[i];
      ranked += (i + 1.0) * ascending[i];
    }
    int n = ascending.length;
    return (2 * ranked - (n + 1) * sum) / (n * sum);
  }

  /** The most active tenth, rounded up. */
  public int top() {
    return (acts.length + TENTH - 1) / TENTH;
  }

  /** Its share of all acts; NaN if it has fewer than {@link #LEAST_IN_TOP} people. */
  public double topShare() {
    return top() < LEAST_IN_TOP ? Double.NaN : topShare(acts, top());
  }

  /**
   * The interval of that. What is left without a block is asked for the same part of it, of the
   * last person a fraction: rounded up each time, the share would jump.
   */
  public Interval topInterval() {
    double part = top() / (double) acts.length;
    return top() < LEAST_IN_TOP
        ? Interval.NONE
        : interval(ascending -> topShare(ascending, part * ascending.length));
  }

  private static double topShare(long[] ascending, double top) {
    double all = 0;
    double best = 0;
    for (int i = 0; i < ascending.length; i++) {
      double above = top - (ascending.length - 1 - i);
      all += ascending[i];
      best += ascending[i] * Math.max(0, Math.min(1, above));
    }
    return best / all;
  }

  /** The contributor absence factor; 0 if nobody did anything. */
  public int half() {
    long all = Arrays.stream(acts).sum();
    long sum = 0;
    int people = 0;
    while (2 * sum < all) {
      sum += acts[acts.length - 1 - people];
      people++;
    }
    return people;
  }

  private Interval interval(ToDoubleFunction<long[]> measure) {
    return blocks.share(measure.applyAsDouble(acts), b -> measure.applyAsDouble(without(b)));
  }

  private long[] without(int gone) {
    long[] rest = new long[acts.length];
    int people = 0;
    for (int i = 0; i < acts.length; i++) {
      if (block[i] != gone) {
        rest[people++] = acts[i];
      }
    }
    return Arrays.copyOf(rest, people);
  }
}
