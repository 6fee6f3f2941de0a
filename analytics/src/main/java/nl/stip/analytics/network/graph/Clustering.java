package nl.stip.analytics.network.graph;

/**
 * How often the ties of a person know each other. {@code C_i = 2 T_i / (k_i (k_i − 1))} with {@code
 * T_i} the ties among the {@code k_i} neighbours of {@code i} (Watts and Strogatz 1998, Nature
 * 393); transitivity is closed triples over all triples (Newman 2003, SIAM Review 45). Costs the
 * sum of squared degrees.
 *
 * <p>A node with fewer than two ties has {@code C_i = 0} and counts in the mean, as in networkx. A
 * graph without a triple has transitivity NaN, one without nodes mean NaN.
 */
public final class Clustering {

  private final double[] local;
  private final double transitivity;

  private Clustering(double[] local, double transitivity) {
    this.local = local;
    this.transitivity = transitivity;
  }

  /** Measures ties. */
  public static Clustering of(Rows ties) {
    double[] local = new double[ties.nodes()];
    int[] seen = new int[ties.nodes()];
    double closed = 0;
    double triples = 0;
    for (int i = 0; i < ties.nodes(); i++) {
      double pairs = ties.degree(i) * (ties.degree(i) - 1.0) / 2;
      double links = pairs > 0 ? linksAmongNeighbours(ties, i, seen) : 0;
      local[i] = pairs > 0 ? links / pairs : 0;
      closed += links;
      triples += pairs;
    }
    return new Clustering(local, triples == 0 ? Double.NaN : closed / triples);
  }

  private static double linksAmongNeighbours(Rows ties, int node, int[] seen) {
    int mark = node + 1;
    for (int p = ties.first(node); p < ties.first(node + 1); p++) {
      seen[ties.target(p)] = mark;
    }
    long ends = 0;
    for (int p = ties.first(node); p < ties.first(node + 1); p++) {
      int j = ties.target(p);
      for (int q = ties.first(j); q < ties.first(j + 1); q++) {
        ends += seen[ties.target(q)] == mark ? 1 : 0;
      }
    }
    return ends / 2.0;
  }

  /** {@code C_i} of a node. */
  public double local(int node) {
    return local[node];
  }

  /** Closed triples over triples. */
  public double transitivity() {
    return transitivity;
  }

  /** Mean over all nodes. */
  public double mean() {
    double sum = 0;
    for (double c : local) {
      sum += c;
    }
    return sum / local.length;
  }
}
