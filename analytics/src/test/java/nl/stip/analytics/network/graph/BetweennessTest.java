package nl.stip.analytics.network.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.AsUnweightedGraph;
import org.junit.jupiter.api.Test;

class BetweennessTest {

  private static final int PIVOTS = Betweenness.FEWEST;

  /** Computed with networkx 3.6.1. */
  @Test
  void ofTheKarateClub() {
    Offset<Double> six = within(5e-7);
    Betweenness club = Betweenness.of(Graphs.karate(), PIVOTS, 1);
    assertThat(club.of(0)).isCloseTo(.437635, six);
    assertThat(club.of(33)).isCloseTo(.304075, six);
    assertThat(club.of(32)).isCloseTo(.145247, six);
    assertThat(club.error(0)).isZero();
  }

  @Property(tries = 200, seed = "1")
  void equalsJGraphT(@ForAll long seed, @ForAll @IntRange(min = 3, max = 40) int nodes) {
    Rows ties = Graphs.random(nodes, 1.5 / nodes, seed).ties(false);
    Map<Integer, Double> theirs =
        new BetweennessCentrality<>(new AsUnweightedGraph<>(new TieGraph(ties))).getScores();
    Betweenness ours = Betweenness.of(ties, PIVOTS, seed);
    double pairs = (nodes - 1) * (nodes - 2) / 2.0;
    for (int i = 0; i < nodes; i++) {
      assertThat(ours.of(i)).isCloseTo(theirs.get(i) / pairs, within(1e-12));
    }
  }

  @Test
  void twoNodesHaveNobodyBetweenThem() {
    Betweenness two = Betweenness.of(star(2), PIVOTS, 1);
    assertThat(two.of(0)).isNaN();
    assertThat(two.error(0)).isNaN();
  }

  @Test
  void fewPivotsAreRefused() {
    Rows ties = star(3);
    assertThatThrownBy(() -> Betweenness.of(ties, 255, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("256");
  }

  /**
   * A star of six, three of them drawn. Each of the five around the centre lays 4 paths through it
   * and the centre none, of 5 × 4 in all. If the centre is not drawn the estimate is 6 × 4 / 20
   * without spread; if it is, of 0, 4 and 4 the mean is 8/3 and the variance 16/3.
   */
  @Test
  void pivotsGiveAnEstimateAndItsErrorByHand() {
    Set<Double> seen = new TreeSet<>();
    for (int seed = 0; seed < 40; seed++) {
      Betweenness drawn = Betweenness.of(star(6), 5, 3, seed);
      boolean centre = drawn.error(0) > 0;
      assertThat(drawn.of(0)).isCloseTo(centre ? .8 : 1.2, within(1e-12));
      assertThat(drawn.error(0))
          .isCloseTo(
              centre ? 6 / 20.0 * Math.sqrt(16 / 3.0 / 3 * (1 - 3 / 6.0)) : 0, within(1e-12));
      assertThat(drawn.of(1)).isZero();
      seen.add(drawn.of(0));
    }
    assertThat(seen).hasSize(2);
  }

  private static Rows star(int nodes) {
    return Graphs.arcs(nodes, IntStream.range(1, nodes).mapToObj(i -> new int[] {0, i}).toList())
        .ties(false);
  }

  /** Isolates are no pivots: with four of them besides, still six to draw from. */
  @Test
  void isolatesAreNotDrawn() {
    Rows ties =
        Graphs.arcs(10, IntStream.range(1, 6).mapToObj(i -> new int[] {0, i}).toList()).ties(false);
    assertThat(Betweenness.of(ties, 6, 3, 1).of(0)).isCloseTo(5 * 4 / 72.0, within(1e-12));
    for (int seed = 0; seed < 20; seed++) {
      assertThat(Betweenness.of(ties, 5, 3, seed).of(0) * 72).isIn(16.0, 24.0);
    }
  }

  /** Over many draws the mean is the exact value, and the mean squared error the variance. */
  @Test
  void pivotsAreRightOnAverageAndSoAreTheirErrors() {
    Rows ties = Graphs.random(400, .01, 3).ties(false);
    Betweenness exact = Betweenness.of(ties, PIVOTS, 0);
    int draws = 300;
    double[] drift = new double[400];
    double[] variance = new double[400];
    double squares = 0;
    for (int draw = 0; draw < draws; draw++) {
      Betweenness drawn = Betweenness.of(ties, 100, 100, draw);
      for (int i = 0; i < 400; i++) {
        double off = drawn.of(i) - exact.of(i);
        drift[i] += off / draws;
        variance[i] += drawn.error(i) * drawn.error(i) / draws;
        squares += off * off / draws;
      }
    }
    for (int i = 0; i < 400; i++) {
      assertThat(Math.abs(drift[i])).isLessThanOrEqualTo(5 * Math.sqrt(variance[i] / draws));
    }
    assertThat(squares / Arrays.stream(variance).sum()).isCloseTo(1, within(.1));
  }

  @Test
  void theNumberOfThreadsDoesNotMatter() throws ExecutionException, InterruptedException {
    Rows ties = Graphs.random(500, .01, 9).ties(false);
    double[] alone = in(1, ties);
    for (int threads = 2; threads < 8; threads++) {
      assertThat(in(threads, ties)).isEqualTo(alone);
    }
  }

  /** A parallel stream stays in the pool that starts it. */
  private static double[] in(int threads, Rows ties)
      throws ExecutionException, InterruptedException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      Betweenness found = pool.submit(() -> Betweenness.of(ties, 300, 260, 4)).get();
      return IntStream.range(0, ties.nodes()).mapToDouble(found::of).toArray();
    } finally {
      pool.shutdown();
    }
  }
}
