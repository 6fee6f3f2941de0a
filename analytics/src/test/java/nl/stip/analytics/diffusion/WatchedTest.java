package nl.stip.analytics.diffusion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WatchedTest {

  /** Ten weeks from day 4, the first Monday after 1970 began: the first four tell nothing. */
  private static final Watched TEN = new Watched(4, 10);

  private static List<Integer> days(Watched watched, Integer... firstActs) {
    return Stream.of(firstActs).map(watched::day).toList();
  }

  /** Of people who had access long before. */
  private static Adoptions always(Watched watched, Integer... firstActs) {
    return watched.adoptions(
        days(watched, firstActs), Collections.nCopies(firstActs.length, -1000));
  }

  /** Six weeks tell, from day 32: 32-38, 39-45, and so on; day 74 is after them. */
  @Test
  void whoGotAccessLaterIsNoCandidateBefore() {
    Adoptions adoptions =
        TEN.adoptions(
            Arrays.asList(null, null, null, 39, 39, null), List.of(-90, 38, 39, 39, 60, 74));
    assertThat(adoptions.market())
        .as("the fifth was seen before the access that is said")
        .containsExactly(2, 5, 5, 5, 5, 5, 6);
    assertThat(adoptions.enabled()).isEqualTo(6);
  }

  @Test
  void whoIsSeenInTheFirstFourWeeksHasAdoptedBefore() {
    assertThat(TEN.day(31))
        .as("Sunday of the fourth")
        .isEqualTo(TEN.day(4))
        .isEqualTo(TEN.day(-90));
    assertThat(TEN.day(32)).isEqualTo(32).isGreaterThan(TEN.day(31));
    Adoptions adoptions = always(TEN, -90, 4, 31);
    assertThat(adoptions.before()).isEqualTo(3);
    assertThat(adoptions.observed()).isZero();
  }

  @Test
  void fromThenOnAdoptionIsTheFirstActAndCountsInItsWeek() {
    Adoptions adoptions = always(TEN, 32, 38, 39, 73);
    assertThat(adoptions.weekly()).containsExactly(2, 1, 0, 0, 0, 1);
    assertThat(adoptions.before()).isZero();
  }

  @Test
  void whoIsNotSeenByTheEndOfTheLastWholeWeekCountsAmongThoseWhoCan() {
    List<Integer> days = Arrays.asList(TEN.day(null), TEN.day(74), TEN.day(73));
    assertThat(days).containsExactly(null, null, 73);
    Adoptions adoptions = TEN.adoptions(days, List.of(-90, -90, -90));
    assertThat(adoptions.adopted()).isEqualTo(1);
    assertThat(adoptions.enabled()).isEqualTo(3);
  }

  @Test
  void ofFewerThanFourWeeksNoneTells() {
    Watched three = new Watched(4, 3);
    Adoptions adoptions = always(three, 4, 24);
    assertThat(adoptions.weeks()).isZero();
    assertThat(adoptions.before()).isEqualTo(2);
    assertThat(three.day(25)).isNull();
  }
}
