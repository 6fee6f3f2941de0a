package nl.stip.analytics.network.graph;

import java.util.Arrays;

/**
 * A graph as compressed sparse rows: the targets of node {@code i} stand, sorted and distinct, at
 * positions {@code first(i)} up to {@code first(i + 1)}. Repeated arcs are merged and their weights
 * added. Immutable; 12 bytes per arc.
 *
 * <p>Holds directed arcs, or ties with each tie in both rows.
 */
public final class Rows {

  private final int[] offset;
  private final int[] target;
  private final double[] weight;

  private Rows(int[] offset, int[] target, double[] weight) {
    this.offset = offset;
    this.target = target;
    this.weight = weight;
  }

  /**
   * Builds rows from arcs in any order. Two stable counting sorts, first by target and then by
   * source: O(nodes + arcs).
   *
   * @param nodes number of nodes; ends of arcs lie in 0 … nodes − 1
   * @param source where each arc starts
   * @param end where each arc ends
   * @param weight weight of each arc
   */
  public static Rows of(int nodes, int[] source, int[] end, double[] weight) {
    int[] given = new int[source.length];
    Arrays.setAll(given, i -> i);
    int[] order = sorted(nodes, source, sorted(nodes, end, given));
    int[] offset = new int[nodes + 1];
    int[] target = new int[order.length];
    double[] sum = new double[order.length];
    int arcs = 0;
    int row = -1;
    for (int at : order) {
      if (row == source[at] && target[arcs - 1] == end[at]) {
        sum[arcs - 1] += weight[at];
      } else {
        row = source[at];
        target[arcs] = end[at];
        sum[arcs++] = weight[at];
        offset[row + 1] = arcs;
      }
    }
    for (int i = 1; i <= nodes; i++) {
      offset[i] = Math.max(offset[i], offset[i - 1]);
    }
    return new Rows(offset, Arrays.copyOf(target, arcs), Arrays.copyOf(sum, arcs));
  }

  private static int[] sorted(int nodes, int[] key, int[] previous) {
    int[] next = new int[nodes + 1];
    for (int k : key) {
      next[k + 1]++;
    }
    for (int i = 0; i < nodes; i++) {
      next[i + 1] += next[i];
    }
    int[] order = new int[key.length];
    for (int at : previous) {
      order[next[key[at]]++] = at;
    }
    return order;
  }

  /**
   * The ties among directed arcs: pairs joined by an arc, or, if reciprocal, by one each way. The
   * weight of a tie is the sum of both arcs. Arcs to oneself make none.
   */
  public Rows ties(boolean reciprocal) {
    int[] from = new int[2 * arcs()];
    int[] to = new int[2 * arcs()];
    double[] sum = new double[2 * arcs()];
    int ends = 0;
    for (int i = 0; i < nodes(); i++) {
      for (int p = first(i); p < first(i + 1); p++) {
        int j = target[p];
        if (i != j && (!reciprocal || position(j, i) >= 0)) {
          from[ends] = i;
          to[ends] = j;
          sum[ends++] = weight[p];
          from[ends] = j;
          to[ends] = i;
          sum[ends++] = weight[p];
        }
      }
    }
    return of(
        nodes(), Arrays.copyOf(from, ends), Arrays.copyOf(to, ends), Arrays.copyOf(sum, ends));
  }

  /** Number of nodes, isolates included. */
  public int nodes() {
    return offset.length - 1;
  }

  /** Number of distinct arcs; a tie counts twice. */
  public int arcs() {
    return target.length;
  }

  /** First position of a node's row; that of the next node ends it. */
  public int first(int node) {
    return offset[node];
  }

  /** Number of targets of a node. */
  public int degree(int node) {
    return offset[node + 1] - offset[node];
  }

  /** Node at a position. */
  public int target(int position) {
    return target[position];
  }

  /** Weight at a position. */
  public double weight(int position) {
    return weight[position];
  }

  /** Position of the arc between two nodes, or a negative number; O(log degree). */
  public int position(int from, int to) {
    return Arrays.binarySearch(target, offset[from], offset[from + 1], to);
  }

  /** Node whose row holds a position; O(log nodes). */
  public int row(int position) {
    int found = Arrays.binarySearch(offset, position);
    int row = found >= 0 ? found : -found - 2;
    while (offset[row + 1] == position) {
      row++;
    }
    return row;
  }
}
