package nl.stip.analytics.network.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final Offset<Double> EXACT = within(1e-12);

  /**
   * Clusters of 6, 6 and 5 with classes (5, 1, 0), (1, 4, 1) and (2, 0, 3): the example of Manning,
   * Raghavan and Schütze 2008, Introduction to Information Retrieval, figure 16.4; they give .36.
   */
  @Test
  void informationOfTheTextbook() {
    int[] cluster = {0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2};
    int[] classes = {0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 2, 0, 0, 2, 2, 2};
    double shared =
        5 / 17.0 * Math.log(17 * 5 / (6.0 * 8))
            + 1 / 17.0 * Math.log(17 * 1 / (6.0 * 5))
            + 1 / 17.0 * Math.log(17 * 1 / (6.0 * 8))
            + 4 / 17.0 * Math.log(17 * 4 / (6.0 * 5))
            + 1 / 17.0 * Math.log(17 * 1 / (6.0 * 4))
            + 2 / 17.0 * Math.log(17 * 2 / (5.0 * 8))
            + 3 / 17.0 * Math.log(17 * 3 / (5.0 * 4));
    double clusters = 2 * 6 / 17.0 * Math.log(17 / 6.0) + 5 / 17.0 * Math.log(17 / 5.0);
    double classed =
        8 / 17.0 * Math.log(17 / 8.0)
            + 5 / 17.0 * Math.log(17 / 5.0)
            + 4 / 17.0 * Math.log(17 / 4.0);

    Agreement agreement = Agreement.of(cluster, classes);

    assertThat(agreement.mutualInformation())
        .isCloseTo(shared / ((clusters + classed) / 2), EXACT)
        .isCloseTo(.36, within(.005));
    // pairs: together in both 20, in a cluster 40, in a class 44, of 136
    assertThat(agreement.adjustedRand())
        .isCloseTo((20 - 40 * 44 / 136.0) / (42 - 40 * 44 / 136.0), EXACT);
  }

  /** Yeung and Ruzzo 2001, Bioinformatics 17, details: 10 objects, .313. */
  @Test
  void randIndexOfTheTextbook() {
    int[] u = {0, 0, 1, 1, 1, 1, 2, 2, 2, 2};
    int[] v = {0, 1, 0, 1, 1, 2, 2, 2, 2, 2};
    Agreement agreement = Agreement.of(u, v);
    // pairs: together in both 1 + 6, in one 1 + 6 + 6, in the other 1 + 3 + 10, of 45
    assertThat(agreement.adjustedRand())
        .isCloseTo(266 / 851.0, EXACT)
        .isCloseTo(.313, within(5e-4));
    assertThat(Agreement.of(v, u)).isEqualTo(agreement);
  }

  @Test
  void crossedDivisionsShareNothingAndAgreeLessThanByChance() {
    Agreement crossed = Agreement.of(new int[] {0, 0, 1, 1}, new int[] {0, 1, 0, 1});
    assertThat(crossed.mutualInformation()).isZero();
    // no pair together in both, 2 in each, of 6
    assertThat(crossed.adjustedRand()).isCloseTo((0 - 4 / 6.0) / (2 - 4 / 6.0), EXACT);
  }

  @Test
  void nodesThatOnlyOneDivisionPlacesStayOut() {
    Agreement some = Agreement.of(new int[] {0, 0, -1, 1, 1, 5}, new int[] {3, 3, 3, 2, 2, -1});
    assertThat(some.nodes()).isEqualTo(4);
    assertThat(some.mutualInformation()).isEqualTo(1);
    assertThat(some.adjustedRand()).isEqualTo(1);
  }

  @Test
  void oneGroupOrNobodySaysNothing() {
    assertThat(Agreement.of(new int[3], new int[3]).mutualInformation()).isNaN();
    assertThat(Agreement.of(new int[3], new int[3]).adjustedRand()).isNaN();
    assertThat(Agreement.of(new int[99_999], new int[99_999]).adjustedRand()).isNaN();
    assertThat(Agreement.of(new int[] {-1}, new int[] {0}))
        .isEqualTo(new Agreement(0, Double.NaN, Double.NaN));
    int[] alone = {0, 1, 2};
    assertThat(Agreement.of(alone, alone).mutualInformation()).isEqualTo(1);
    assertThat(Agreement.of(alone, alone).adjustedRand()).isNaN();
    assertThat(Agreement.of(alone, new int[3]).mutualInformation()).isZero();
    assertThat(Agreement.of(alone, new int[3]).adjustedRand()).isZero();
  }

  @Property(tries = 200, seed = "1")
  void theSameDivisionUnderOtherNamesAgreesFully(@ForAll long seed) {
    int[] groups = random(new Random(seed), 50, 6);
    Agreement agreement = Agreement.of(groups, renamed(groups, seed));
    assertThat(agreement.mutualInformation()).isEqualTo(1);
    assertThat(agreement.adjustedRand()).isEqualTo(1);
  }

  @Property(tries = 200, seed = "1")
  void otherNamesChangeNothing(@ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int nodes) {
    Random random = new Random(seed);
    int[] one = random(random, nodes, 5);
    int[] other = random(random, nodes, 8);
    assertThat(Agreement.of(renamed(one, seed), renamed(other, ~seed)))
        .isEqualTo(Agreement.of(one, other));
  }

  /** Over all pairs of nodes, as Hubert and Arabie start from. */
  @Property(tries = 200, seed = "1")
  void randIndexCountsPairs(@ForAll long seed, @ForAll @IntRange(min = 3, max = 40) int nodes) {
    Random random = new Random(seed);
    int[] one = random(random, nodes, 4);
    int[] other = random(random, nodes, 3);
    double both = 0;
    double inOne = 0;
    double inOther = 0;
    for (int i = 0; i < nodes; i++) {
      for (int j = 0; j < i; j++) {
        both += one[i] == one[j] && other[i] == other[j] ? 1 : 0;
        inOne += one[i] == one[j] ? 1 : 0;
        inOther += other[i] == other[j] ? 1 : 0;
      }
    }
    double expected = inOne * inOther / (nodes * (nodes - 1) / 2.0);
    double most = (inOne + inOther) / 2;
    if (most > expected) {
      assertThat(Agreement.of(one, other).adjustedRand())
          .isCloseTo((both - expected) / (most - expected), EXACT);
    }
  }

  /** Chance is 0 for the index, and above 0 for information. */
  @Test
  void randomDivisionsDoNotAgree() {
    double rand = 0;
    double information = 0;
    for (int draw = 0; draw < 200; draw++) {
      Random random = new Random(draw);
      Agreement drawn = Agreement.of(random(random, 100, 5), random(random, 100, 5));
      rand += drawn.adjustedRand() / 200;
      information += drawn.mutualInformation() / 200;
    }
    assertThat(rand).isCloseTo(0, within(.004));
    assertThat(information).isGreaterThan(.02);
  }

  private static int[] random(Random random, int nodes, int groups) {
    return random.ints(nodes, 0, groups).toArray();
  }

  private static int[] renamed(int[] groups, long seed) {
    List<Integer> names = new ArrayList<>(IntStream.range(0, 100).boxed().toList());
    Collections.shuffle(names, new Random(seed));
    return Arrays.stream(groups).map(names::get).toArray();
  }
}
