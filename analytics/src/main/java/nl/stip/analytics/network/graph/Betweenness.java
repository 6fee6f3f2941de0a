package nl.stip.analytics.network.graph;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Share of the shortest paths between others that run through a node: {@code b(v) = 2 / ((n − 1) (n
 * − 2)) Σ_{s < t} σ_st(v) / σ_st}, {@code σ} the number of shortest paths (Freeman 1977, Sociometry
 * 40; normalised as in networkx), added up from the dependencies {@code δ_s(v)} of every source on
 * every node (Brandes 2001, Journal of Mathematical Sociology 25). Unweighted.
 *
 * <p>Exact up to a number of nodes with a tie; beyond it scaled from seeded pivots drawn without
 * replacement among them (Brandes and Pich 2007, International Journal of Bifurcation and Chaos
 * 17), with the standard error of an estimated total from a finite population; as few sources make
 * up most of the total, two errors cover somewhat less than 95 %. Fewer than three nodes have none
 * between them (NaN). Costs sources × ties, on all processors; the parts in which dependencies are
 * summed do not depend on their number, and so neither does the result.
 */
public final class Betweenness {

  /** Nodes with a tie up to which it is exact. */
  public static final int EXACT = 4096;

  /** The fewest pivots with which errors mean something. */
  public static final int FEWEST = 256;

  private static final int PARTS = 32;

  private final double[] value;
  private final double[] error;

  private Betweenness(double[] value, double[] error) {
    this.value = value;
    this.error = error;
  }

  /**
   * Measures ties.
   *
   * @param ties ties
   * @param pivots sources drawn where there are more than {@link #EXACT} nodes with a tie, at least
   *     {@link #FEWEST}
   * @param seed of the draw
   */
  public static Betweenness of(Rows ties, int pivots, long seed) {
    if (pivots < FEWEST) {
      throw new IllegalArgumentException("pivots: " + pivots + ", at least " + FEWEST);
    }
    return of(ties, Math.max(EXACT, pivots), pivots, seed);
  }

  static Betweenness of(Rows ties, int exact, int pivots, long seed) {
    int[] tied = IntStream.range(0, ties.nodes()).filter(i -> ties.degree(i) > 0).toArray();
    int[] source = tied.length <= exact ? tied : Searches.draw(tied, pivots, seed);
    List<Part> parts =
        IntStream.range(0, PARTS).parallel().mapToObj(part -> Part.of(ties, source, part)).toList();
    double[] value = new double[ties.nodes()];
    double[] error = new double[ties.nodes()];
    double pairs = (ties.nodes() - 1.0) * (ties.nodes() - 2.0);
    for (int v = 0; v < value.length; v++) {
      double sum = 0;
      double squares = 0;
      for (Part part : parts) {
        sum += part.sum[v];
        squares += part.squares[v];
      }
      value[v] = total(sum, source.length, tied.length) / pairs;
      error[v] = error(sum, squares, source.length, tied.length) / pairs;
    }
    return new Betweenness(value, error);
  }

  private static double total(double sum, int drawn, int all) {
    return drawn == all ? sum : sum / drawn * all;
  }

  private static double error(double sum, double squares, int drawn, int all) {
    if (drawn == all) {
      return 0;
    }
    double variance = Math.max(0, squares - sum / drawn * sum) / (drawn - 1.0);
    return all * Math.sqrt(variance / drawn * (1 - drawn / (double) all));
  }

  /** Betweenness of a node, 0 to 1. */
  public double of(int node) {
    return value[node];
  }

  /** Standard error of a node's betweenness, 0 when exact. */
  public double error(int node) {
    return error[node];
  }

  /** What every 32nd source adds to every node. */
  private static final class Part {

    private final Rows ties;
    private final double[] sum;
    private final double[] squares;
    private final int[] queue;
    private final int[] steps;
    private final double[] paths;
    private final double[] dependency;

    private Part(Rows ties) {
      this.ties = ties;
      sum = new double[ties.nodes()];
      squares = new double[ties.nodes()];
      queue = new int[ties.nodes()];
      steps = new int[ties.nodes()];
      paths = new double[ties.nodes()];
      dependency = new double[ties.nodes()];
      Arrays.fill(steps, Distance.UNREACHABLE);
    }

    static Part of(Rows ties, int[] source, int part) {
      Part sums = new Part(ties);
      for (int s = part; s < source.length; s += PARTS) {
        sums.back(sums.search(source[s]));
      }
      return sums;
    }

    /** Counts shortest paths; gives the number of nodes reached. */
    private int search(int source) {
      steps[source] = 0;
      paths[source] = 1;
      queue[0] = source;
      int end = 1;
      for (int head = 0; head < end; head++) {
        int v = queue[head];
        for (int p = ties.first(v); p < ties.first(v + 1); p++) {
          int w = ties.target(p);
          if (steps[w] == Distance.UNREACHABLE) {
            steps[w] = steps[v] + 1;
            queue[end++] = w;
          }
          if (steps[w] == steps[v] + 1) {
            paths[w] += paths[v];
          }
        }
      }
      return end;
    }

    /** Adds dependencies from the farthest node back, and wipes what the search left. */
    private void back(int reached) {
      for (int at = reached - 1; at > 0; at--) {
        int w = queue[at];
        double each = (1 + dependency[w]) / paths[w];
        for (int p = ties.first(w); p < ties.first(w + 1); p++) {
          int v = ties.target(p);
          if (steps[v] == steps[w] - 1) {
            dependency[v] += paths[v] * each;
          }
        }
        sum[w] += dependency[w];
        squares[w] += dependency[w] * dependency[w];
      }
      for (int at = 0; at < reached; at++) {
        steps[queue[at]] = Distance.UNREACHABLE;
        paths[queue[at]] = 0;
        dependency[queue[at]] = 0;
      }
    }
  }
}
