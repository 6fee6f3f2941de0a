package nl.stip.analytics.network.graph;

/**
 * Whether what people send goes up, down or sideways in the chart: the weights of their arcs to
 * people nearer to the leaders, farther from them, and as near (Josephs, Peng and Crawford 2022,
 * arXiv 2208.01208). Arcs from or to people whose place is not known, and to oneself, do not count.
 */
public final class VerticalFlow {

  private final double[] up;
  private final double[] down;
  private final double[] all;

  /**
   * Adds up.
   *
   * @param arcs who addressed whom
   * @param depth steps below the leaders of every node, null where not known
   */
  public VerticalFlow(Rows arcs, Integer... depth) {
    up = new double[arcs.nodes()];
    down = new double[arcs.nodes()];
    all = new double[arcs.nodes()];
    for (int i = 0; i < arcs.nodes(); i++) {
      for (int p = arcs.first(i); depth[i] != null && p < arcs.first(i + 1); p++) {
        Integer other = depth[arcs.target(p)];
        if (other != null && arcs.target(p) != i) {
          up[i] += other < depth[i] ? arcs.weight(p) : 0;
          down[i] += other > depth[i] ? arcs.weight(p) : 0;
          all[i] += arcs.weight(p);
        }
      }
    }
  }

  /** Share of what a node sends that goes up; NaN if it sends nothing of known direction. */
  public double upward(int node) {
    return up[node] / all[node];
  }

  /** Share that goes down. */
  public double downward(int node) {
    return down[node] / all[node];
  }
}
