package nl.stip.analytics.diffusion;

import static nl.stip.analytics.diffusion.RogersCategories.Category.ALREADY;
import static nl.stip.analytics.diffusion.RogersCategories.Category.EARLY_ADOPTER;
import static nl.stip.analytics.diffusion.RogersCategories.Category.EARLY_MAJORITY;
import static nl.stip.analytics.diffusion.RogersCategories.Category.INNOVATOR;
import static nl.stip.analytics.diffusion.RogersCategories.Category.LAGGARD;
import static nl.stip.analytics.diffusion.RogersCategories.Category.LATE_MAJORITY;
import static nl.stip.analytics.diffusion.RogersCategories.Category.NOT_YET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.stip.analytics.diffusion.RogersCategories.Category;
import org.junit.jupiter.api.Test;

class RogersCategoriesTest {

  /** Rogers' 2.5, 13.5, 34, 34 and 16 %, whatever the order of the list. */
  @Test
  void everybodyHasAdoptedOneADay() {
    List<Integer> days = new ArrayList<>(IntStream.range(0, 200).boxed().toList());
    Collections.shuffle(days, new Random(1));
    RogersCategories categories = told(days);
    assertThat(shares(categories, days)).containsExactly(0.0, 0.025, 0.135, 0.34, 0.34, 0.16, 0.0);
    assertThat(categories.on(4)).isEqualTo(INNOVATOR);
    assertThat(categories.on(5)).isEqualTo(EARLY_ADOPTER);
    assertThat(categories.on(199)).isEqualTo(LAGGARD);
  }

  /** Of the adopters alone half would be late; of all who can adopt nobody is yet. */
  @Test
  void whoHasNotAdoptedCountsInWhatTheCategoriesAreOf() {
    List<Integer> days = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
    days.addAll(Collections.nCopies(60, null));
    RogersCategories categories = told(days);
    // place 3 of 100 stands at exactly 2.5 %
    assertThat(shares(categories, days)).containsExactly(0.0, 0.03, 0.13, 0.24, 0.0, 0.0, 0.6);
    assertThat(categories.on(null)).isEqualTo(NOT_YET);
  }

  /** 30 of 100 on day 0: their middle, 15 %, lies before 16 %; 33: 16.5 %. */
  @Test
  void peopleOfOneDayShareTheCategoryOfTheirMiddle() {
    List<Integer> days = days(30, 70);
    assertThat(shares(told(days), days)).containsExactly(0.0, 0.0, 0.3, 0.0, 0.7, 0.0, 0.0);
    assertThat(told(days(33, 67)).on(0)).isEqualTo(EARLY_MAJORITY);
    assertThat(told(days(32, 68)).on(0)).as("a boundary").isEqualTo(EARLY_ADOPTER);
    assertThat(told(days(68, 32)).on(1)).as("84 %").isEqualTo(LATE_MAJORITY);
    assertThat(told(days(69, 31)).on(1)).isEqualTo(LAGGARD);
  }

  /**
   * 70 of 100 had begun before day 5: of none of them is known whether that was early. Of the
   * others the place is what it would be with any order of the 70: the 71st is of the late
   * majority, the 85th and on are laggards.
   */
  @Test
  void whoHadBegunBeforeObservationIsInNoneOfTheFive() {
    List<Integer> days = new ArrayList<>(Collections.nCopies(70, 4));
    IntStream.range(5, 30).forEach(days::add);
    days.addAll(Collections.nCopies(5, null));
    RogersCategories categories = RogersCategories.of(days, 5);
    assertThat(shares(categories, days)).containsExactly(0.7, 0.0, 0.0, 0.0, 0.14, 0.11, 0.05);
    assertThat(categories.on(4)).isEqualTo(ALREADY);
    assertThat(categories.on(5)).isEqualTo(LATE_MAJORITY);
    assertThat(Stream.of(Category.values()).filter(categories::unknown))
        .as("taken by the 70")
        .containsExactly(INNOVATOR, EARLY_ADOPTER, EARLY_MAJORITY);
    List<Integer> ahead = List.of(4, 4, 4, 20);
    assertThat(categories.people(ahead).values()).containsExactly(3L, 0L, 0L, 0L, 0L, 1L, 0L);
  }

  /** Of 200 people 2 had begun before, or 5: the first 2.5 %; that it is 2 must not follow. */
  @Test
  void aPartIsUnknownWhereAllItsPlacesAreTakenByMoreThanAFew() {
    for (int before : new int[] {0, 2, 4, 5, 31, 32, 200}) {
      List<Integer> days = new ArrayList<>(Collections.nCopies(before, 4));
      days.addAll(Collections.nCopies(200 - before, null));
      RogersCategories categories = RogersCategories.of(days, 5);
      assertThat(categories.unknown(INNOVATOR)).isEqualTo(before >= 5);
      assertThat(categories.unknown(EARLY_ADOPTER)).isEqualTo(before >= 32);
      assertThat(categories.unknown(LAGGARD)).isEqualTo(before == 200);
      assertThat(categories.unknown(ALREADY) || categories.unknown(NOT_YET)).isFalse();
    }
    List<Integer> few = new ArrayList<>(Collections.nCopies(2, 4));
    few.addAll(Collections.nCopies(58, null));
    assertThat(RogersCategories.of(few, 5).unknown(INNOVATOR)).as("2 of 60 are 3.3 %").isFalse();
  }

  /** The same days, all of them after observation began: the 70 of one day share their middle. */
  @Test
  void whereNobodyHadBegunBeforeNothingIsTakenOut() {
    List<Integer> days = new ArrayList<>(Collections.nCopies(70, 5));
    days.addAll(Collections.nCopies(30, null));
    RogersCategories categories = RogersCategories.of(days, 5);
    assertThat(shares(categories, days)).containsExactly(0.0, 0.0, 0.0, 0.7, 0.0, 0.0, 0.3);
  }

  @Test
  void groupsAreComparedByCategoriesOfTheWhole() {
    List<Integer> days = new ArrayList<>(IntStream.range(0, 100).boxed().toList());
    days.set(50, null);
    RogersCategories categories = told(days);
    List<Integer> ahead = List.of(0, 1, 4, 20);
    List<Integer> behind = Arrays.asList(null, 90, 95, 99);
    assertThat(categories.people(ahead).values()).containsExactly(0L, 2L, 1L, 1L, 0L, 0L, 0L);
    assertThat(categories.people(behind).values()).containsExactly(0L, 0L, 0L, 0L, 0L, 3L, 1L);
  }

  @Test
  void nobodyHasAdoptedOrNobodyCan() {
    assertThat(told(Arrays.asList(null, null)).on(null)).isEqualTo(NOT_YET);
    assertThat(told(List.of()).people(List.of())).hasSize(7);
    assertThat(told(List.of(3)).on(3)).as("50 %").isEqualTo(EARLY_MAJORITY);
  }

  @Property(tries = 200, seed = "1")
  void peopleAddUpAndWhoIsEarlierIsInNoLaterCategory(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 30) Integer> drawn,
      @ForAll @IntRange(min = 0, max = 26) int first) {
    List<Integer> days = new ArrayList<>(drawn);
    days.replaceAll(day -> day > 25 ? null : day);
    RogersCategories categories = RogersCategories.of(days, first);
    RogersCategories seen = told(days);
    long sum = categories.people(days).values().stream().mapToLong(people -> people).sum();
    assertThat(sum).isEqualTo(days.size());
    for (Integer a : days) {
      for (Integer b : days) {
        assertThat(categories.on(a) == NOT_YET).isEqualTo(a == null);
        boolean before = a != null && a < first;
        assertThat(categories.on(a) == ALREADY).isEqualTo(before);
        assertThat(categories.on(a)).isEqualTo(before ? ALREADY : seen.on(a));
        if (a != null && (b == null || a <= b)) {
          assertThat(categories.on(a)).isLessThanOrEqualTo(categories.on(b));
        }
      }
    }
  }

  /** Of people whose day is known of all. */
  private static RogersCategories told(List<Integer> days) {
    return RogersCategories.of(days, 0);
  }

  private static List<Integer> days(int first, int second) {
    List<Integer> days = new ArrayList<>(Collections.nCopies(first, 0));
    days.addAll(Collections.nCopies(second, 1));
    return days;
  }

  private static List<Double> shares(RogersCategories categories, List<Integer> days) {
    return categories.people(days).values().stream().map(n -> (double) n / days.size()).toList();
  }
}
