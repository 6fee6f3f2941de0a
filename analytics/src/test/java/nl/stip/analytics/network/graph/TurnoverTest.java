package nl.stip.analytics.network.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TurnoverTest {

  /**
   * Persons 7 to 12 before, 8 to 13 now; 8 to 12 are in both. Ties before among them 8-9, 9-10,
   * 11-12; now 8-9, 9-11, 10-11, 8-10, 8-12 and 9-12. Only 8-9 is kept. Of the five new ones two
   * have an end, 10, without a group; 9-11 and 9-12 cross from A to B, 8-12 stays within B.
   */
  @Test
  void countsByHand() {
    long[] beforePeople = {12, 7, 8, 9, 10, 11};
    Rows before = ties(beforePeople, 7, 8, 8, 9, 9, 10, 11, 12, 7, 12);
    long[] nowPeople = {8, 9, 10, 11, 12, 13};
    Rows now = ties(nowPeople, 8, 9, 9, 11, 10, 11, 8, 10, 8, 12, 9, 12, 9, 13);
    Labels labels = Labels.of(Arrays.asList("B", "A", null, "B", "B", "A"));

    Turnover turnover = Turnover.of(before, beforePeople, now, nowPeople, labels);

    assertThat(turnover).isEqualTo(new Turnover(5, 1, 2, 5, 3, 2, 3));
    assertThat(turnover.jaccard()).isEqualTo(1.0 / 8);
    assertThat(turnover.newShare()).isEqualTo(5.0 / 6);
    assertThat(turnover.newCrossingShare()).isEqualTo(2.0 / 3);
  }

  private static Rows ties(long[] people, int... ends) {
    List<Long> ids = LongStream.of(people).boxed().toList();
    return Graphs.arcs(
            people.length,
            IntStream.range(0, ends.length / 2)
                .mapToObj(
                    t ->
                        new int[] {
                          ids.indexOf((long) ends[2 * t]), ids.indexOf((long) ends[2 * t + 1])
                        })
                .toList())
        .ties(false);
  }

  @Test
  void sharesOfNothingAreNotNumbers() {
    Rows nobody = Graphs.arcs(0, List.of());
    Turnover none = Turnover.of(nobody, new long[0], nobody, new long[0], Labels.one(0));
    assertThat(none.jaccard()).isNaN();
    assertThat(none.newShare()).isNaN();
    assertThat(none.newCrossingShare()).isNaN();
    long[] two = {1, 2};
    Turnover ended = Turnover.of(ties(two, 1, 2), two, ties(two), two, Labels.one(2));
    assertThat(ended.jaccard()).isZero();
    assertThat(ended.newShare()).isNaN();
  }

  @Property(tries = 100, seed = "1")
  void theSameTiesInAnotherOrderOfPeopleAreNoTurnover(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 40) int nodes) {
    Rows ties = Graphs.random(nodes, .2, seed).ties(false);
    long[] people = new Random(seed).longs(nodes).toArray();
    long[] reversed = new long[nodes];
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      reversed[i] = people[nodes - 1 - i];
      for (int p = ties.first(i); p < ties.first(i + 1); p++) {
        pairs.add(new int[] {nodes - 1 - i, nodes - 1 - ties.target(p)});
      }
    }
    Rows again = Graphs.arcs(nodes, pairs).ties(false);
    Turnover turnover = Turnover.of(ties, people, again, reversed, Labels.one(nodes));
    assertThat(turnover).isEqualTo(new Turnover(nodes, ties.arcs() / 2L, 0, 0, 0, 0, 0));
    if (ties.arcs() > 0) {
      assertThat(turnover.jaccard()).isEqualTo(1);
      assertThat(turnover.newShare()).isZero();
    }
  }

  /** Sets of pairs of persons, as the definition has them. */
  @Property(tries = 100, seed = "1")
  void equalsTheDefinitionOnSets(@ForAll long seed) {
    Random random = new Random(seed);
    long[] beforePeople = people(random);
    long[] nowPeople = people(random);
    Rows before = Graphs.random(beforePeople.length, .3, seed).ties(false);
    Rows now = Graphs.random(nowPeople.length, .3, ~seed).ties(false);
    Set<Long> both = ids(beforePeople);
    both.retainAll(ids(nowPeople));
    Set<Set<Long>> was = pairs(before, beforePeople, both);
    Set<Set<Long>> is = pairs(now, nowPeople, both);
    Set<Set<Long>> union = new HashSet<>(was);
    union.addAll(is);
    Set<Set<Long>> fresh = new HashSet<>(is);
    fresh.removeAll(was);
    // groups are odd and even persons
    Labels labels = Labels.of(LongStream.of(nowPeople).mapToObj(id -> "g" + id % 2).toList());
    double crossing =
        fresh.stream().filter(t -> t.stream().mapToLong(id -> id).sum() % 2 == 1).count();

    Turnover turnover = Turnover.of(before, beforePeople, now, nowPeople, labels);

    assertThat(turnover.people()).isEqualTo(both.size());
    assertThat(turnover.jaccard())
        .isEqualTo(Double.valueOf((is.size() - fresh.size()) / (double) union.size()));
    assertThat(turnover.newShare()).isEqualTo(Double.valueOf(fresh.size() / (double) is.size()));
    assertThat(turnover.newCrossingShare()).isEqualTo(Double.valueOf(crossing / fresh.size()));
  }

  private static long[] people(Random random) {
    return LongStream.range(0, 20).filter(id -> random.nextInt(3) > 0).toArray();
  }

  private static Set<Long> ids(long[] people) {
    return new HashSet<>(LongStream.of(people).boxed().toList());
  }

  private static Set<Set<Long>> pairs(Rows ties, long[] people, Set<Long> among) {
    Set<Set<Long>> pairs = new HashSet<>();
    for (int p = 0; p < ties.arcs(); p++) {
      Set<Long> pair = Set.of(people[ties.row(p)], people[ties.target(p)]);
      if (among.containsAll(pair)) {
        pairs.add(pair);
      }
    }
    return pairs;
  }
}
