package nl.stip.analytics.network.graph;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * How well two divisions of the same nodes agree, over the nodes that both of them place.
 *
 * <ul>
 *   <li>Normalised mutual information {@code 2 I(U; V) / (H(U) + H(V))}: over the arithmetic mean
 *       of the entropies, the default of scikit-learn (Danon et al. 2005, Journal of Statistical
 *       Mechanics P09008). 0 is knowing nothing from the other, 1 is the same division. Not
 *       corrected for chance: small groups alone raise it.
 *   <li>Adjusted Rand index {@code (S − E) / (½ (S_U + S_V) − E)}, {@code S} the pairs of nodes
 *       together in both, {@code S_U} and {@code S_V} those together in one and {@code E = S_U S_V
 *       / C(n, 2)} (Hubert and Arabie 1985, Journal of Classification 2). 0 is chance, below it
 *       less than chance.
 * </ul>
 *
 * <p>Names of groups do not matter. What is 0 / 0 is NaN, where scikit-learn says 1: everything in
 * one group in both divisions, and for the index also every node alone in both. O(n log n).
 *
 * @param nodes nodes that both divisions place
 * @param mutualInformation normalised mutual information
 * @param adjustedRand adjusted Rand index
 */
public record Agreement(int nodes, double mutualInformation, double adjustedRand) {

  /**
   * Compares divisions.
   *
   * @param one group of each node, negative when it has none
   * @param other the same of the other division
   */
  public static Agreement of(int[] one, int[] other) {
    int[] placed =
        IntStream.range(0, one.length).filter(i -> one[i] >= 0 && other[i] >= 0).toArray();
    int[] u = sizes(placed, i -> one[i]);
    int[] v = sizes(placed, i -> other[i]);
    int[] both = sizes(placed, i -> ((long) one[i] << Integer.SIZE) | other[i]);
    int n = placed.length;
    return new Agreement(
        n,
        information(entropy(u), entropy(v), entropy(both)),
        rand(together(u, n), together(v, n), together(both, n)));
  }

  /** Sizes of groups, sorted so that sums over them do not depend on names. */
  private static int[] sizes(int[] nodes, IntToLongFunction group) {
    long[] sorted = Arrays.stream(nodes).mapToLong(group).sorted().toArray();
    int[] sizes = new int[sorted.length];
    int groups = 0;
    for (int i = 0; i < sorted.length; i++) {
      groups += i > 0 && sorted[i] == sorted[i - 1] ? 0 : 1;
      sizes[groups - 1]++;
    }
    return Arrays.stream(sizes).limit(groups).sorted().toArray();
  }

  private static double entropy(int[] sizes) {
    double all = Arrays.stream(sizes).sum();
    double sum = 0;
    for (int size : sizes) {
      sum -= size / all * Math.log(size / all);
    }
    return sum;
  }

  private static double information(double u, double v, double both) {
    // I = H(U) + H(V) − H(U, V); rounding may leave less than nothing
    return u + v > 0 ? Math.max(0, 2 - 2 * both / (u + v)) : Double.NaN;
  }

  /** Share of all pairs that are together in a group. */
  private static double together(int[] sizes, double nodes) {
    return Arrays.stream(sizes).mapToDouble(size -> size * (size - 1.0)).sum()
        / (nodes * (nodes - 1));
  }

  /** The formula with every number of pairs as a share of all, where what is equal stays equal. */
  private static double rand(double u, double v, double both) {
    double expected = u * v;
    return (both - expected) / ((u + v) / 2 - expected);
  }
}
