package nl.stip.analytics.network.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import nl.stip.analytics.statistics.interval.Blocks;
import nl.stip.analytics.statistics.interval.Tally;
import org.assertj.core.data.Offset;
import org.jgrapht.alg.scoring.Coreness;
import org.junit.jupiter.api.Test;

/** Oracle values of Zachary's karate club, computed with networkx 3.6.1. */
class KarateClubTest {

  private static final Offset<Double> SIX = within(5e-7);

  private final Rows club = Graphs.karate();
  private final Blocks blocks = new Blocks(LongStream.range(0, 34).toArray());

  @Test
  void has34PeopleAnd78Ties() {
    assertThat(club.nodes()).isEqualTo(34);
    assertThat(club.arcs()).isEqualTo(2 * 78);
  }

  @Test
  void clusteringAndTransitivity() {
    Clustering clustering = Clustering.of(club);
    assertThat(clustering.mean()).isCloseTo(.570638, SIX);
    assertThat(clustering.transitivity()).isCloseTo(.255682, SIX);
  }

  @Test
  void pathLengthOfTheOneComponent() {
    Components components = Components.of(club);
    assertThat(components.count()).isEqualTo(1);
    PathLength path = PathLength.of(club, components, 1);
    assertThat(path.mean()).isCloseTo(2.408200, SIX);
    assertThat(path.error()).isZero();
    assertThat(path.nodes()).isEqualTo(34);
  }

  @Test
  void opennessOfTheTwoClubs() {
    Openness openness = Openness.of(club, Graphs.clubs(), blocks);
    Tally.Counts ends = openness.tally().all();
    assertThat(List.of(ends.arcs(0), ends.arcs(1))).containsExactlyInAnyOrder(75L, 81L);
    assertThat(openness.share()).isCloseTo(11.0 / 78, SIX);
    assertThat(openness.expected()).isCloseTo(.499260, SIX);
    assertThat(openness.ratio()).isCloseTo(.2825, within(5e-5));
  }

  /** 11 of the ends of each club cross; what chance gives is the share of ends of the other. */
  @Test
  void opennessOfEachClub() {
    Openness openness = Openness.of(club, Graphs.clubs(), blocks);
    for (int g = 0; g < 2; g++) {
      double ends = openness.tally().all().arcs(g);
      assertThat(openness.share(g)).isCloseTo(11 / ends, SIX);
      assertThat(openness.expected(g)).isCloseTo((156 - ends) / 156, SIX);
      assertThat(openness.ratio(g)).isCloseTo(11 / ends * 156 / (156 - ends), SIX);
      assertThat(openness.ratioInterval(g).low()).isLessThan(openness.ratio(g));
      assertThat(openness.ratioInterval(g).high()).isGreaterThan(openness.ratio(g));
    }
  }

  @Test
  void tiesBetweenTheClubsAreFarBelowChance() {
    Mixing mixing = Mixing.of(club, Graphs.clubs(), 7);
    assertThat(mixing.observed(0, 1)).isEqualTo(11);
    assertThat(mixing.observed(0, 0) + mixing.observed(1, 1)).isEqualTo(67);
    assertThat(mixing.expected(0, 1)).isCloseTo(75 * 81 / 156.0, SIX);
  }

  /**
   * The permutation distribution of E-I has mean .030 and sd .095, so z is about -7.9; 999 draws
   * estimate the sd to 2 %, the 199 of pairs to 5 %.
   */
  @Test
  void howFarBelowChanceDoesNotHangOnTheSeed() {
    double whole = 0;
    double pair = 0;
    int seeds = 20;
    for (int seed = 0; seed < seeds; seed++) {
      Mixing mixing = Mixing.of(club, Graphs.clubs(), seed);
      assertThat(mixing.crossingZ()).isCloseTo(-7.85, within(0.8));
      whole += mixing.crossingZ() / seeds;
      pair += mixing.z(0, 1) / seeds;
    }
    assertThat(whole).isCloseTo(-7.85, within(0.15));
    assertThat(pair).isCloseTo(-7.85, within(0.35));
  }

  @Test
  void structuralHoles() {
    StructuralHoles holes = StructuralHoles.of(club, Clustering.of(club));
    double[][] oracle = {
      {0, .155423, 13.75}, {33, .156419, 15.235294}, {2, .185177, 7.8}, {11, 1, 1}
    };
    for (double[] member : oracle) {
      assertThat(holes.constraint((int) member[0])).isCloseTo(member[1], SIX);
      assertThat(holes.effectiveSize((int) member[0])).isCloseTo(member[2], SIX);
    }
  }

  @Test
  void efficiencyAndCores() {
    assertThat(Efficiency.of(club, 1)).isCloseTo(.492008, SIX);
    Map<Integer, Integer> coreness = new Coreness<>(new TieGraph(club)).getScores();
    assertThat(coreness.values()).filteredOn(core -> core == 4).hasSize(10);
    assertThat(coreness.values().stream().max(Integer::compare)).contains(4);
  }

  @Test
  void stepsToTheTwoLeaders() {
    int[] steps = Distance.to(club, new int[] {0, 33});
    // Everybody knows one of the two or a friend of theirs; member 16 has two friends, 5 and 6, who
    // know leader 0.
    assertThat(Arrays.stream(steps).max()).hasValue(2);
    assertThat(steps[16]).isEqualTo(2);
    assertThat(steps[11]).isEqualTo(1);
  }
}
