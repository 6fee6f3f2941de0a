package nl.stip.analytics.network.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Small graphs of tests. */
public final class Graphs {

  private Graphs() {}

  /** Rows from pairs of nodes. */
  static Rows arcs(int nodes, List<int[]> pairs) {
    return Rows.of(
        nodes,
        pairs.stream().mapToInt(p -> p[0]).toArray(),
        pairs.stream().mapToInt(p -> p[1]).toArray(),
        pairs.stream().mapToDouble(p -> 1).toArray());
  }

  /** Arcs drawn with a given probability, arcs to oneself included. */
  static Rows random(int nodes, double density, long seed) {
    Random random = new Random(seed);
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      for (int j = 0; j < nodes; j++) {
        if (random.nextDouble() < density) {
          pairs.add(new int[] {i, j});
        }
      }
    }
    return arcs(nodes, pairs);
  }

  /**
   * The 78 ties of Zachary's karate club (1977, Journal of Anthropological Research 33), numbered
   * as in networkx: per line a member and the higher-numbered friends.
   */
  private static final int[][] KARATE = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31},
    {1, 2, 3, 7, 13, 17, 19, 21, 30},
    {2, 3, 7, 8, 9, 13, 27, 28, 32},
    {3, 7, 12, 13},
    {4, 6, 10},
    {5, 6, 10, 16},
    {6, 16},
    {8, 30, 32, 33},
    {9, 33},
    {13, 33},
    {14, 32, 33},
    {15, 32, 33},
    {18, 32, 33},
    {19, 33},
    {20, 32, 33},
    {22, 32, 33},
    {23, 25, 27, 29, 32, 33},
    {24, 25, 27, 31},
    {25, 31},
    {26, 29, 33},
    {27, 33},
    {28, 31, 33},
    {29, 32, 33},
    {30, 32, 33},
    {31, 32, 33},
    {32, 33}
  };

  /** Pairs of friends in the karate club, members 0 to 33. */
  public static List<int[]> karatePairs() {
    List<int[]> pairs = new ArrayList<>();
    for (int[] line : KARATE) {
      for (int i = 1; i < line.length; i++) {
        pairs.add(new int[] {line[0], line[i]});
      }
    }
    return pairs;
  }

  /** The karate club. */
  static Rows karate() {
    return arcs(34, karatePairs()).ties(false);
  }

  /** The club each member joined after the split, as Zachary recorded it (17 and 17). */
  public static Labels clubs() {
    List<Integer> hi = List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 16, 17, 19, 21);
    List<String> club = new ArrayList<>();
    for (int i = 0; i < 34; i++) {
      club.add(hi.contains(i) ? "Mr. Hi" : "Officer");
    }
    return Labels.of(club);
  }
}
