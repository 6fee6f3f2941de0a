package nl.stip.analytics.network.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nl.stip.analytics.statistics.interval.Blocks;
import org.junit.jupiter.api.Test;

/** Empty graphs, one group, two copies, new names, samples. */
class EdgeCasesTest {

  private static final Rows NOBODY = Graphs.arcs(0, List.of());

  @Test
  void nobodyHasNoMeasures() {
    Components components = Components.of(NOBODY);
    assertThat(components.count()).isZero();
    assertThat(components.largestNodes()).isEmpty();
    assertThat(PathLength.of(NOBODY, components, 1).mean()).isNaN();
    assertThat(Clustering.of(NOBODY).transitivity()).isNaN();
    assertThat(new TieGraph(NOBODY).vertexSet()).isEmpty();
  }

  @Test
  void isolatesAreComponentsAndNoneIsInTheLargest() {
    Components components = Components.of(Graphs.arcs(3, List.of()));
    assertThat(components.count()).isEqualTo(3);
    assertThat(components.inLargest(0)).isFalse();
  }

  @Test
  void withoutLeadersEverybodyIsUnreachable() {
    assertThat(Distance.to(Graphs.karate(), new int[0])).containsOnly(Distance.UNREACHABLE);
  }

  @Test
  void repeatedArcsAddTheirWeights() {
    Rows rows =
        Rows.of(3, new int[] {2, 0, 2, 2}, new int[] {1, 2, 1, 0}, new double[] {.5, 1, .25, 3});
    assertThat(rows.arcs()).isEqualTo(3);
    assertThat(rows.weight(rows.position(2, 1))).isEqualTo(.75);
    assertThat(rows.row(rows.position(2, 0))).isEqualTo(2);
    Rows ties = rows.ties(true);
    assertThat(ties.arcs()).isEqualTo(2);
    assertThat(ties.weight(ties.position(0, 2))).isEqualTo(4);
  }

  @Test
  void oneGroupHasNoOpennessRatio() {
    Rows club = Graphs.karate();
    Openness openness = Openness.of(club, Labels.one(34), blocks(34));
    assertThat(openness.share()).isZero();
    assertThat(openness.expected()).isZero();
    assertThat(openness.ratio()).isNaN();
    assertThat(Mixing.of(club, Labels.one(34), 1).crossingZ()).isNaN();
  }

  @Test
  void newNamesOfGroupsChangeNothing() {
    Rows club = Graphs.karate();
    Labels old = Graphs.clubs();
    List<String> names = new ArrayList<>();
    for (int group : old.all()) {
      names.add(group == 0 ? "zz" : "aa");
    }
    Labels renamed = Labels.of(names);
    Mixing before = Mixing.of(club, old, 3);
    Mixing after = Mixing.of(club, renamed, 3);
    assertThat(after.crossingZ()).isEqualTo(before.crossingZ());
    assertThat(after.z(0, 0)).isEqualTo(before.z(1, 1));
    assertThat(after.expected(0, 1)).isEqualTo(before.expected(1, 0));
    Openness one = Openness.of(club, old, blocks(34));
    Openness two = Openness.of(club, renamed, blocks(34));
    assertThat(two.ratioInterval()).isEqualTo(one.ratioInterval());
    assertThat(two.ratioInterval(0)).isEqualTo(one.ratioInterval(1));
  }

  @Test
  void twoCopiesOfAnOrganisationClusterAndAnswerAsOne() {
    Rows once = Graphs.random(30, .12, 5);
    List<int[]> pairs = new ArrayList<>();
    for (int p = 0; p < once.arcs(); p++) {
      pairs.add(new int[] {once.row(p), once.target(p)});
      pairs.add(new int[] {once.row(p) + 30, once.target(p) + 30});
    }
    Rows twice = Graphs.arcs(60, pairs);
    Clustering one = Clustering.of(once.ties(false));
    Clustering two = Clustering.of(twice.ties(false));
    assertThat(two.mean()).isCloseTo(one.mean(), within(1e-12));
    assertThat(two.transitivity()).isCloseTo(one.transitivity(), within(1e-12));
    assertThat(Reciprocity.of(twice, Labels.one(60), blocks(60)).of(0))
        .isEqualTo(Reciprocity.of(once, Labels.one(30), blocks(30)).of(0));
    assertThat(Components.of(twice.ties(false)).count())
        .isEqualTo(2 * Components.of(once.ties(false)).count());
  }

  @Test
  void aSampledPathLengthLiesWithinFourStandardErrors() {
    Rows ties = Graphs.random(600, .01, 11).ties(false);
    Components components = Components.of(ties);
    double exact = PathLength.of(ties, components, 1).mean();
    PathLength sampled = PathLength.of(ties, components, 1, 100, 70);
    assertThat(sampled.error()).isPositive();
    assertThat(sampled.mean()).isNotEqualTo(exact).isCloseTo(exact, within(4 * sampled.error()));
  }

  @Test
  void theGraphIsReadOnly() {
    TieGraph graph = new TieGraph(Graphs.karate());
    assertThat(graph.getType().isModifiable()).isFalse();
    assertThatThrownBy(() -> graph.addEdge(0, 9)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> graph.removeVertex(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  private static Blocks blocks(int people) {
    return new Blocks(LongStream.range(0, people).toArray());
  }
}
