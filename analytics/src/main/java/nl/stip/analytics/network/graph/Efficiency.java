package nl.stip.analytics.network.graph;

import java.util.stream.IntStream;

/**
 * Global efficiency {@code 1 / (n (n − 1)) Σ_{i ≠ j} 1 / d_ij} over all nodes, {@code 1 / ∞ = 0}
 * (Latora and Marchiori 2001, Physical Review Letters 87): unlike path length it stays meaningful
 * when the graph falls apart. 1 is everybody tied to everybody.
 *
 * <p>Exact up to {@link PathLength#EXACT} nodes with a tie; beyond it from seeded sources drawn
 * without replacement among them. Fewer than two nodes have none (NaN).
 */
public final class Efficiency {

  private static final int SAMPLE = 1024;

  private Efficiency() {}

  /** Measures ties. */
  public static double of(Rows ties, long seed) {
    return of(ties, seed, PathLength.EXACT, SAMPLE);
  }

  static double of(Rows ties, long seed, int exact, int sample) {
    if (ties.nodes() < 2) {
      return Double.NaN;
    }
    int[] tied = IntStream.range(0, ties.nodes()).filter(i -> ties.degree(i) > 0).toArray();
    int sources = tied.length <= exact ? tied.length : sample;
    int[] source = sources == tied.length ? tied : Searches.draw(tied, sources, seed);
    double[] sum = new double[1];
    for (int from = 0; from < sources; from += Long.SIZE) {
      Searches.run(
          ties,
          source,
          from,
          Math.min(Long.SIZE, sources - from),
          (step, found) -> sum[0] += Long.bitCount(found) / (double) step);
    }
    double all = sources == 0 ? 0 : sum[0] * tied.length / sources;
    return all / (ties.nodes() * (ties.nodes() - 1.0));
  }
}
