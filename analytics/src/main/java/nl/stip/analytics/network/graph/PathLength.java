package nl.stip.analytics.network.graph;

/**
 * Mean number of steps between two people of the largest component: {@code L = mean of d_ij, i ≠ j}
 * (Watts and Strogatz 1998). Costs sources / 64 × diameter × ties, see {@link Searches}.
 *
 * <p>Exact up to a number of nodes; beyond it from seeded sources drawn without replacement, with
 * the standard error of a sample mean from a finite population. Without ties the mean is NaN.
 *
 * @param mean steps
 * @param error standard error of the mean, 0 when exact
 * @param nodes nodes of the largest component
 */
public record PathLength(double mean, double error, int nodes) {

  /** The largest component measured exactly. */
  public static final int EXACT = 4096;

  private static final int SAMPLE = 1024;

  /** Measures ties exactly up to {@link #EXACT} nodes. */
  public static PathLength of(Rows ties, Components components, long seed) {
    return of(ties, components, seed, EXACT, SAMPLE);
  }

  static PathLength of(Rows ties, Components components, long seed, int exact, int sample) {
    int[] nodes = components.largestNodes();
    if (nodes.length < 2) {
      return new PathLength(Double.NaN, Double.NaN, 0);
    }
    int sources = nodes.length <= exact ? nodes.length : sample;
    int[] source = sources == nodes.length ? nodes : Searches.draw(nodes, sources, seed);
    double sum = 0;
    double squares = 0;
    for (int from = 0; from < sources; from += Long.SIZE) {
      for (long steps : steps(ties, source, from, sources < nodes.length)) {
        double own = steps / (nodes.length - 1.0);
        sum += own;
        squares += own * own;
      }
    }
    double mean = sum / sources;
    double variance = Math.max(0, squares / sources - mean * mean) * sources / (sources - 1.0);
    double unseen = 1 - sources / (double) nodes.length;
    return new PathLength(mean, Math.sqrt(variance / sources * unseen), nodes.length);
  }

  /** Sum of steps to all nodes reached, for up to 64 sources: of each, or all in the first. */
  private static long[] steps(Rows ties, int[] source, int from, boolean each) {
    long[] sum = new long[Math.min(Long.SIZE, source.length - from)];
    Searches.run(
        ties,
        source,
        from,
        sum.length,
        (step, found) -> {
          sum[0] += each ? 0 : (long) step * Long.bitCount(found);
          for (long bits = each ? found : 0; bits != 0; bits &= bits - 1) {
            sum[Long.numberOfTrailingZeros(bits)] += step;
          }
        });
    return sum;
  }
}
