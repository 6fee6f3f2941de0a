package nl.stip.analytics.network.graph;

import java.util.Arrays;

/**
 * The parts of the graph between which there is no path. Breadth first, O(nodes + ties). An isolate
 * is a component of its own. Of equally large components the one with the lowest node is the
 * largest.
 */
public final class Components {

  private final int[] of;
  private final int[] size;
  private final int largest;

  private Components(int[] of, int[] size, int largest) {
    this.of = of;
    this.size = size;
    this.largest = largest;
  }

  /** Finds the components of ties. */
  public static Components of(Rows ties) {
    int[] of = new int[ties.nodes()];
    Arrays.fill(of, -1);
    int[] size = new int[ties.nodes()];
    int[] queue = new int[ties.nodes()];
    int count = 0;
    int largest = -1;
    for (int i = 0; i < ties.nodes(); i++) {
      if (of[i] < 0) {
        size[count] = flood(ties, i, of, queue, count);
        largest = largest < 0 || size[count] > size[largest] ? count : largest;
        count++;
      }
    }
    return new Components(of, Arrays.copyOf(size, count), largest);
  }

  private static int flood(Rows ties, int start, int[] of, int[] queue, int component) {
    of[start] = component;
    queue[0] = start;
    int end = 1;
    for (int head = 0; head < end; head++) {
      for (int p = ties.first(queue[head]); p < ties.first(queue[head] + 1); p++) {
        if (of[ties.target(p)] < 0) {
          of[ties.target(p)] = component;
          queue[end++] = ties.target(p);
        }
      }
    }
    return end;
  }

  /** Component of a node, numbered by their lowest nodes. */
  public int of(int node) {
    return of[node];
  }

  /** Nodes of a component. */
  public int size(int component) {
    return size[component];
  }

  /** Number of the largest component, −1 without nodes. */
  public int largest() {
    return largest;
  }

  /** Number of components, isolates included. */
  public int count() {
    return size.length;
  }

  /** Whether a node lies in the largest component and has company there. */
  public boolean inLargest(int node) {
    return of[node] == largest && size[largest] > 1;
  }

  /** Nodes of the largest component, in order. */
  public int[] largestNodes() {
    int[] nodes = new int[largest < 0 ? 0 : size[largest]];
    int end = 0;
    for (int i = 0; i < of.length; i++) {
      if (of[i] == largest) {
        nodes[end++] = i;
      }
    }
    return nodes;
  }
}
