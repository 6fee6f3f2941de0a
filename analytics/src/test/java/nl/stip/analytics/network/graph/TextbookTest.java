package nl.stip.analytics.network.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.stip.analytics.statistics.interval.Blocks;
import org.jgrapht.GraphTests;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On random small graphs, dense to nearly empty, ours equals JGraphT's or the definition. */
class TextbookTest {

  private static final double EXACT = 1e-12;

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  private static Rows arcs(int seed) {
    return Graphs.random(4 + seed % 23, .02 + .01 * (seed % 31), seed);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void tiesAreTheReciprocalArcs(int seed) {
    Rows arcs = arcs(seed);
    Rows both = arcs.ties(true);
    Rows any = arcs.ties(false);
    for (int i = 0; i < arcs.nodes(); i++) {
      for (int j = 0; j < arcs.nodes(); j++) {
        boolean there = arcs.position(i, j) >= 0;
        boolean back = arcs.position(j, i) >= 0;
        assertThat(both.position(i, j) >= 0).isEqualTo(i != j && there && back);
        assertThat(any.position(i, j) >= 0).isEqualTo(i != j && (there || back));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theViewIsASimpleUndirectedGraph(int seed) {
    Rows ties = arcs(seed).ties(false);
    TieGraph graph = new TieGraph(ties);
    assertThat(GraphTests.isSimple(graph)).isTrue();
    assertThat(graph.edgeSet()).hasSize(ties.arcs() / 2);
    for (Integer edge : graph.edgeSet()) {
      Integer from = graph.getEdgeSource(edge);
      Integer to = graph.getEdgeTarget(edge);
      assertThat(graph.getEdge(to, from)).isEqualTo(edge);
      assertThat(graph.edgesOf(from)).contains(edge);
      assertThat(graph.edgesOf(to)).contains(edge);
      assertThat(graph.containsEdge(edge)).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void componentsEqualJGraphT(int seed) {
    Rows ties = arcs(seed).ties(true);
    Components ours = Components.of(ties);
    Set<Set<Integer>> sets = new HashSet<>();
    for (int c = 0; c < ours.count(); c++) {
      int component = c;
      sets.add(
          new HashSet<>(
              IntStream.range(0, ties.nodes())
                  .filter(i -> ours.of(i) == component)
                  .boxed()
                  .toList()));
    }
    assertThat(sets)
        .isEqualTo(new HashSet<>(new ConnectivityInspector<>(new TieGraph(ties)).connectedSets()));
    assertThat(ours.size(ours.largest()))
        .isEqualTo(IntStream.range(0, ours.count()).map(ours::size).max().getAsInt());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void clusteringEqualsJGraphT(int seed) {
    Rows ties = arcs(seed).ties(false);
    Clustering ours = Clustering.of(ties);
    ClusteringCoefficient<Integer, Integer> theirs =
        new ClusteringCoefficient<>(new TieGraph(ties));
    for (int i = 0; i < ties.nodes(); i++) {
      double expected = ties.degree(i) < 2 ? 0 : theirs.getVertexScore(i);
      assertThat(ours.local(i)).isCloseTo(expected, within(EXACT));
    }
    if (Double.isNaN(ours.transitivity())) {
      assertThat(IntStream.range(0, ties.nodes()).allMatch(i -> ties.degree(i) < 2)).isTrue();
    } else {
      assertThat(ours.transitivity())
          .isCloseTo(theirs.getGlobalClusteringCoefficient(), within(EXACT));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void stepsEqualJGraphT(int seed) {
    Rows ties = arcs(seed).ties(false);
    int[] near = {0, ties.nodes() - 1};
    int[] ours = Distance.to(ties, near);
    BFSShortestPath<Integer, Integer> search = new BFSShortestPath<>(new TieGraph(ties));
    for (int i = 0; i < ties.nodes(); i++) {
      assertThat(ours[i] == Distance.UNREACHABLE ? Double.POSITIVE_INFINITY : ours[i])
          .isEqualTo(steps(search, near, i));
    }
  }

  private static double steps(BFSShortestPath<Integer, Integer> search, int[] near, int to) {
    double best = Double.POSITIVE_INFINITY;
    for (int leader : near) {
      var path = search.getPath(leader, to);
      best = path == null ? best : Math.min(best, path.getLength());
    }
    return best;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void pathLengthEqualsJGraphT(int seed) {
    Rows ties = arcs(seed).ties(false);
    Components components = Components.of(ties);
    int[] nodes = components.largestNodes();
    BFSShortestPath<Integer, Integer> search = new BFSShortestPath<>(new TieGraph(ties));
    double sum = 0;
    for (int i : nodes) {
      for (int j : nodes) {
        sum += i == j ? 0 : search.getPath(i, j).getLength();
      }
    }
    PathLength ours = PathLength.of(ties, components, seed);
    if (nodes.length < 2) {
      assertThat(ours.mean()).isNaN();
    } else {
      assertThat(ours.mean()).isCloseTo(sum / nodes.length / (nodes.length - 1), within(EXACT));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void efficiencyEqualsTheDefinition(int seed) {
    Rows ties = arcs(seed).ties(true);
    BFSShortestPath<Integer, Integer> search = new BFSShortestPath<>(new TieGraph(ties));
    double sum = 0;
    for (int i = 0; i < ties.nodes(); i++) {
      for (int j = 0; j < ties.nodes(); j++) {
        var path = i == j ? null : search.getPath(i, j);
        sum += path == null ? 0 : 1.0 / path.getLength();
      }
    }
    assertThat(Efficiency.of(ties, seed))
        .isCloseTo(sum / (ties.nodes() * (ties.nodes() - 1)), within(EXACT));
  }

  /** Drawn sources give the exact value on average. */
  @Test
  void sampledEfficiencyIsNear() {
    Rows ties = Graphs.random(300, .01, 5).ties(false);
    double exact = Efficiency.of(ties, 1);
    double mean =
        IntStream.range(0, 40)
            .mapToDouble(s -> Efficiency.of(ties, s, 100, 60))
            .average()
            .orElse(0);
    assertThat(mean).isCloseTo(exact, within(.01 * exact));
  }

  /** Burt's sums over everybody, without shortcuts. */
  @ParameterizedTest
  @MethodSource("seeds")
  void constraintAndEffectiveSizeEqualTheDefinition(int seed) {
    Rows ties = arcs(seed).ties(false);
    StructuralHoles ours = StructuralHoles.of(ties, Clustering.of(ties));
    for (int i = 0; i < ties.nodes(); i++) {
      if (ties.degree(i) == 0) {
        assertThat(ours.constraint(i)).isNaN();
        assertThat(ours.effectiveSize(i)).isNaN();
        continue;
      }
      double constraint = 0;
      double size = 0;
      for (int j = 0; j < ties.nodes(); j++) {
        if (ties.position(i, j) >= 0) {
          double through = 0;
          double redundant = 0;
          for (int q = 0; q < ties.nodes(); q++) {
            if (q != i && q != j) {
              through += invested(ties, i, q) * invested(ties, q, j);
              redundant += invested(ties, i, q) * (ties.position(j, q) >= 0 ? 1 : 0);
            }
          }
          constraint += Math.pow(invested(ties, i, j) + through, 2);
          size += 1 - redundant;
        }
      }
      assertThat(ours.constraint(i)).isCloseTo(constraint, within(EXACT));
      assertThat(ours.effectiveSize(i)).isCloseTo(size, within(1e-9));
    }
  }

  private static double invested(Rows ties, int from, int to) {
    return ties.position(from, to) >= 0 ? 1.0 / ties.degree(from) : 0;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void reciprocityEqualsTheDefinition(int seed) {
    Rows arcs = arcs(seed);
    double arcsSent = 0;
    double answered = 0;
    for (int i = 0; i < arcs.nodes(); i++) {
      for (int j = 0; j < arcs.nodes(); j++) {
        if (i != j && arcs.position(i, j) >= 0) {
          arcsSent++;
          answered += arcs.position(j, i) >= 0 ? 1 : 0;
        }
      }
    }
    Blocks blocks = new Blocks(LongStream.range(0, arcs.nodes()).toArray());
    Reciprocity ours = Reciprocity.of(arcs, Labels.one(arcs.nodes()), blocks);
    assertThat(ours.of(0)).isEqualTo(Double.valueOf(answered / arcsSent));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void countsEqualCountingAgainWithoutEachBlockOrTwo(int seed) {
    Rows arcs = arcs(seed);
    Rows ties = arcs.ties(false);
    Labels labels =
        Labels.of(
            IntStream.range(0, arcs.nodes())
                .mapToObj(i -> i % 4 == 3 ? null : "g" + i % 4)
                .toList());
    Blocks blocks = new Blocks(LongStream.range(0, arcs.nodes()).toArray());
    Openness whole = Openness.of(ties, labels, blocks);
    for (int b = 0; b < Blocks.COUNT * Blocks.COUNT; b++) {
      int block = b / Blocks.COUNT;
      int other = b % Blocks.COUNT;
      Rows rest =
          Graphs.arcs(
                  ties.nodes(),
                  IntStream.range(0, ties.arcs())
                      .mapToObj(p -> new int[] {ties.row(p), ties.target(p)})
                      .filter(p -> blocks.of(p[0]) != block && blocks.of(p[1]) != block)
                      .filter(p -> blocks.of(p[0]) != other && blocks.of(p[1]) != other)
                      .toList())
              .ties(false);
      Openness again = Openness.of(rest, labels, blocks);
      for (int g = 0; g < labels.groups(); g++) {
        assertThat(whole.tally().without(block, other).arcs(g))
            .isEqualTo(again.tally().all().arcs(g));
        assertThat(whole.tally().without(block, other).hits(g))
            .isEqualTo(again.tally().all().hits(g));
      }
    }
  }
}
