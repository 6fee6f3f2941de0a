package nl.stip.analytics.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.stip.analytics.suppression.Numerators.Count;
import org.junit.jupiter.api.Test;

class NumeratorsTest {

  private static final Count WHOLE = new Count(Cell.ALL, null, 60, 20, false);

  private static Count site(String name, long count, boolean hidden) {
    return new Count(Cell.of("site", name), null, 20, count, hidden);
  }

  @Test
  void aBoundThatFollowsFromTheWholeTakesTheSmallestOtherAlong() {
    List<Count> counts =
        List.of(WHOLE, site("a", 2, true), site("b", 11, false), site("c", 7, false));
    assertThat(Numerators.withhold(counts)).containsExactly(site("c", 7, false));
  }

  @Test
  void twoBoundsWhoseSumLeavesThemOpenAreEnough() {
    List<Count> counts =
        List.of(WHOLE, site("a", 2, true), site("b", 1, true), site("c", 17, false));
    assertThat(Numerators.withhold(counts)).isEmpty();
  }

  @Test
  void twoBoundsThatMustBothBeZeroOrBothBeTwoAreNot() {
    assertThat(
            Numerators.withhold(
                List.of(WHOLE, site("a", 0, true), site("b", 0, true), site("c", 20, false))))
        .containsExactly(site("c", 20, false));
    assertThat(
            Numerators.withhold(
                List.of(WHOLE, site("a", 2, true), site("b", 2, true), site("c", 16, false))))
        .containsExactly(site("c", 16, false));
  }

  @Test
  void theBinsOfADistributionAddUpToo() {
    List<Count> counts =
        List.of(
            new Count(Cell.ALL, "low", 40, 1, true),
            new Count(Cell.ALL, "habit", 40, 30, false),
            new Count(Cell.ALL, "power", 40, 9, false));
    assertThat(Numerators.withhold(counts)).extracting(Count::bin).containsExactly("power");
  }

  /**
   * Within three steps are 78 % of 41: with 15 and 13 shown, 4 are at one step, which may follow.
   * One person further away is a bound's to say, so that those who cannot be reached go along.
   */
  @Test
  void whatAnotherMetricCountsTogetherAddsUpToo() {
    List<Count> counts =
        List.of(
            bin("1", 41, 4, true),
            bin("2", 41, 15, false),
            bin("3", 41, 13, false),
            bin("4", 41, 1, true),
            bin("5_plus", 41, 0, true),
            bin("unreachable", 41, 8, false));
    assertThat(Numerators.withhold(counts)).isEmpty();
    assertThat(Numerators.withhold(counts, List.of(Set.of("1", "2", "3"))))
        .extracting(Count::bin)
        .containsExactly("unreachable");
  }

  private static Count bin(String name, long n, long count, boolean hidden) {
    return new Count(Cell.of("department", "hr"), name, n, count, hidden);
  }

  /** 26 and 18 of 45 would say that one person is in neither, which is a bound's to say. */
  @Test
  void theBinsThatAreHiddenTogetherAreNoFewPeopleEither() {
    List<Count> counts =
        List.of(
            bin("power", 45, 26, false),
            bin("habit", 45, 18, false),
            bin("low", 45, 1, true),
            bin("none", 45, 0, true));
    assertThat(Numerators.withhold(counts)).extracting(Count::bin).containsExactly("habit");
    assertThat(
            Numerators.withhold(
                List.of(
                    bin("power", 45, 26, false),
                    bin("habit", 45, 16, false),
                    bin("low", 45, 1, true),
                    bin("none", 45, 2, true))))
        .isEmpty();
  }

  /** Who is too new is not among the others: how many they are says nothing of the rest. */
  @Test
  void aBinBesideTheWholeDoesNotMakeTheRestMany() {
    List<Count> counts =
        List.of(
            bin("power", 45, 26, false),
            bin("habit", 45, 18, false),
            bin("low", 45, 1, true),
            bin("none", 45, 0, true),
            bin("new", 47, 2, true));
    assertThat(Numerators.withhold(counts)).extracting(Count::bin).containsExactly("habit");
  }

  @Test
  void aboveTwoHundredPeopleAWholePercentIsTooCoarse() {
    Count large = new Count(Cell.ALL, null, 600, 200, false);
    assertThat(Numerators.withhold(List.of(large, site("a", 2, true), site("b", 9, false))))
        .isEmpty();
  }
}
