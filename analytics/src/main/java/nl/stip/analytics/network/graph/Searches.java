package nl.stip.analytics.network.graph;

import java.util.SplittableRandom;

/**
 * Breadth-first searches from up to 64 nodes at a time, one bit each (Then et al. 2014, "The More
 * the Merrier", PVLDB 8(4)). Costs diameter × ties.
 */
final class Searches {

  private Searches() {}

  /** Draws nodes without replacement. */
  static int[] draw(int[] nodes, int count, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int[] pool = nodes.clone();
    int[] drawn = new int[count];
    for (int i = 0; i < count; i++) {
      int at = i + random.nextInt(pool.length - i);
      drawn[i] = pool[at];
      pool[at] = pool[i];
    }
    return drawn;
  }

  /** Takes what a step found. */
  interface Visit {
    /**
     * Called once per step and node that is found in it.
     *
     * @param step number of steps from the sources
     * @param sources a bit per source that finds the node
     */
    void found(int step, long sources);
  }

  /**
   * Searches.
   *
   * @param source nodes to start from
   * @param from position of the first of them
   * @param count how many, at most 64
   */
  static void run(Rows ties, int[] source, int from, int count, Visit visit) {
    long[] seen = new long[ties.nodes()];
    long[] front = new long[ties.nodes()];
    for (int s = 0; s < count; s++) {
      seen[source[from + s]] |= 1L << s;
      front[source[from + s]] |= 1L << s;
    }
    boolean going = true;
    for (int step = 1; going; step++) {
      long[] next = spread(ties, front);
      going = false;
      for (int i = 0; i < next.length; i++) {
        next[i] &= ~seen[i];
        seen[i] |= next[i];
        if (next[i] != 0) {
          going = true;
          visit.found(step, next[i]);
        }
      }
      front = next;
    }
  }

  private static long[] spread(Rows ties, long[] front) {
    long[] next = new long[front.length];
    for (int i = 0; i < front.length; i++) {
      if (front[i] != 0) {
        for (int p = ties.first(i); p < ties.first(i + 1); p++) {
          next[ties.target(p)] |= front[i];
        }
      }
    }
    return next;
  }
}
