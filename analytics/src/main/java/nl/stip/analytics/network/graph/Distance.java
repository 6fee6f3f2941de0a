package nl.stip.analytics.network.graph;

import java.util.Arrays;

/**
 * Steps between each node and the nearest of several nodes: {@code d(u) = min over b of dist(b,
 * u)}. One breadth-first search that starts at all of them at once; O(nodes + ties). Along ties
 * either way round is the same; along arcs it is from the several nodes on.
 */
public final class Distance {

  /** Stands for infinitely far. */
  public static final int UNREACHABLE = -1;

  private Distance() {}

  /**
   * Measures steps.
   *
   * @param ties ties
   * @param near nodes at distance 0; none makes everybody unreachable
   */
  public static int[] to(Rows ties, int[] near) {
    int[] steps = new int[ties.nodes()];
    Arrays.fill(steps, UNREACHABLE);
    int[] queue = new int[ties.nodes()];
    int end = 0;
    for (int node : near) {
      if (steps[node] == UNREACHABLE) {
        steps[node] = 0;
        queue[end++] = node;
      }
    }
    for (int head = 0; head < end; head++) {
      int node = queue[head];
      for (int p = ties.first(node); p < ties.first(node + 1); p++) {
        if (steps[ties.target(p)] == UNREACHABLE) {
          steps[ties.target(p)] = steps[node] + 1;
          queue[end++] = ties.target(p);
        }
      }
    }
    return steps;
  }
}
