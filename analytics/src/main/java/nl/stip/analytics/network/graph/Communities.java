package nl.stip.analytics.network.graph;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeIntArray;

/**
 * Communities: parts of the graph with more ties inside than chance would give them. Found by the
 * Leiden algorithm (Traag, Waltman and van Eck 2019, Scientific Reports 9), which only gives
 * communities that hang together, as the partition with the highest modularity among ten random
 * starts: {@code Q = Σ_c [L_c / m − (k_c / 2m)²]} with {@code L_c} the ties within community {@code
 * c}, {@code k_c} the ends of ties its nodes have and {@code m} all ties (Newman and Girvan 2004,
 * Physical Review E 69; resolution 1).
 *
 * <p>Unweighted. A node without a tie is in no community. Communities are numbered by their lowest
 * nodes; of equally good starts the first counts, so that a seed gives one answer on any number of
 * threads. Without ties Q is NaN. Costs about starts × iterations × ties. {@code Q} is also {@code
 * X₀ − X} of {@link Openness}, which gives that of a formal division.
 */
public final class Communities {

  private static final int STARTS = 10;
  private static final int ITERATIONS = 10;
  private static final int NONE = -1;

  private final int[] of;
  private final int count;
  private final double modularity;

  private Communities(Rows ties, int[] of) {
    this.of = of;
    count = Arrays.stream(of).max().orElse(NONE) + 1;
    modularity = modularity(ties, of, count);
  }

  /** Finds the communities of ties. */
  public static Communities of(Rows ties, long seed) {
    if (ties.arcs() == 0) {
      int[] none = new int[ties.nodes()];
      Arrays.fill(none, NONE);
      return new Communities(ties, none);
    }
    Network network = network(ties);
    return IntStream.range(0, STARTS)
        .parallel()
        .mapToObj(start -> new Communities(ties, leiden(ties, network, new Random(seed + start))))
        .reduce((best, next) -> next.modularity > best.modularity ? next : best)
        .orElseThrow();
  }

  private static Network network(Rows ties) {
    long[] first = new long[ties.nodes() + 1];
    Arrays.setAll(first, ties::first);
    int[] target = new int[ties.arcs()];
    Arrays.setAll(target, ties::target);
    return new Network(ties.nodes(), true, first, new LargeIntArray(target), false);
  }

  private static int[] leiden(Rows ties, Network network, Random random) {
    // the library maximises the constant Potts model; with degrees as weights of nodes, resolution
    // 1 / 2m makes that modularity
    double resolution = 1.0 / ties.arcs();
    int[] cluster =
        new LeidenAlgorithm(resolution, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, random)
            .findClustering(network)
            .getClusters();
    int[] number = new int[ties.nodes()];
    Arrays.fill(number, NONE);
    int[] of = new int[ties.nodes()];
    int count = 0;
    for (int i = 0; i < of.length; i++) {
      if (ties.degree(i) > 0 && number[cluster[i]] == NONE) {
        number[cluster[i]] = count++;
      }
      of[i] = ties.degree(i) > 0 ? number[cluster[i]] : NONE;
    }
    return of;
  }

  private static double modularity(Rows ties, int[] of, int count) {
    long within = 0;
    long[] ends = new long[count];
    for (int i = 0; i < of.length; i++) {
      for (int p = ties.first(i); p < ties.first(i + 1); p++) {
        within += of[i] == of[ties.target(p)] ? 1 : 0;
        ends[of[i]]++;
      }
    }
    double all = ties.arcs();
    double expected = 0;
    for (long k : ends) {
      expected += (k / all) * (k / all);
    }
    return within / all - expected;
  }

  /** Community of a node, −1 without a tie. */
  public int of(int node) {
    return of[node];
  }

  /** A copy of the community of every node, as {@link Agreement} takes it. */
  public int[] all() {
    return of.clone();
  }

  /** Number of communities. */
  public int count() {
    return count;
  }

  /** Modularity reached. */
  public double modularity() {
    return modularity;
  }
}
