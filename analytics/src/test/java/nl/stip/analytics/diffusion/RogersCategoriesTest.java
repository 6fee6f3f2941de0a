package nl.stip.analytics.diffusion;

import static nl.stip.analytics.diffusion.RogersCategories.Category.EARLY_ADOPTER;
import static nl.stip.analytics.diffusion.RogersCategories.Category.EARLY_MAJORITY;
import static nl.stip.analytics.diffusion.RogersCategories.Category.INNOVATOR;
import static nl.stip.analytics.diffusion.RogersCategories.Category.LAGGARD;
import static nl.stip.analytics.diffusion.RogersCategories.Category.LATE_MAJORITY;
import static nl.stip.analytics.diffusion.RogersCategories.Category.NOT_YET;
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
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RogersCategoriesTest {

  /** Rogers' 2.5, 13.5, 34, 34 and 16 %, whatever the order of the list. */
  @Test
  void everybodyHasAdoptedOneADay() {
    List<Integer> days = new ArrayList<>(IntStream.range(0, 200).boxed().toList());
    Collections.shuffle(days, new Random(1));
    RogersCategories categories = RogersCategories.of(days);
    assertThat(all(categories, 200)).containsExactly(0.025, 0.135, 0.34, 0.34, 0.16, 0.0);
    assertThat(categories.of(days.indexOf(4))).isEqualTo(INNOVATOR);
    assertThat(categories.of(days.indexOf(5))).isEqualTo(EARLY_ADOPTER);
    assertThat(categories.of(days.indexOf(199))).isEqualTo(LAGGARD);
  }

  /** Of the adopters alone half would be late; of all who can adopt nobody is yet. */
  @Test
  void whoHasNotAdoptedCountsInWhatTheCategoriesAreOf() {
    List<Integer> days = new ArrayList<>(IntStream.range(0, 40).boxed().toList());
    days.addAll(Collections.nCopies(60, null));
    RogersCategories categories = RogersCategories.of(days);
    // place 3 of 100 stands at exactly 2.5 %
    assertThat(all(categories, 100)).containsExactly(0.03, 0.13, 0.24, 0.0, 0.0, 0.6);
    assertThat(categories.of(99)).isEqualTo(NOT_YET);
  }

  /** 30 of 100 on day 0: their middle, 15 %, lies before 16 %; 33: 16.5 %. */
  @Test
  void peopleOfOneDayShareTheCategoryOfTheirMiddle() {
    assertThat(all(RogersCategories.of(days(30, 70)), 100))
        .containsExactly(0.0, 0.3, 0.0, 0.7, 0.0, 0.0);
    assertThat(RogersCategories.of(days(33, 67)).of(0)).isEqualTo(EARLY_MAJORITY);
    assertThat(RogersCategories.of(days(32, 68)).of(0)).as("a boundary").isEqualTo(EARLY_ADOPTER);
    assertThat(RogersCategories.of(days(68, 32)).of(99)).as("84 %").isEqualTo(LATE_MAJORITY);
    assertThat(RogersCategories.of(days(69, 31)).of(99)).isEqualTo(LAGGARD);
  }

  @Test
  void groupsAreComparedByCategoriesOfTheWhole() {
    List<Integer> days = new ArrayList<>(IntStream.range(0, 100).boxed().toList());
    days.set(50, null);
    RogersCategories categories = RogersCategories.of(days);
    int[] ahead = {0, 1, 4, 20};
    int[] behind = {50, 90, 95, 99};
    assertThat(categories.shares(ahead).values()).containsExactly(0.5, 0.25, 0.25, 0.0, 0.0, 0.0);
    assertThat(categories.shares(behind).values()).containsExactly(0.0, 0.0, 0.0, 0.0, 0.75, 0.25);
    assertThat(categories.shares(new int[0]).values()).containsOnly(Double.NaN);
  }

  @Test
  void nobodyHasAdoptedOrNobodyCan() {
    assertThat(RogersCategories.of(Arrays.asList(null, null)).of(1)).isEqualTo(NOT_YET);
    assertThat(RogersCategories.of(List.of()).shares(new int[0])).hasSize(6);
    assertThat(RogersCategories.of(List.of(3)).of(0)).as("50 %").isEqualTo(EARLY_MAJORITY);
  }

  @Property(tries = 200)
  void sharesAddUpAndWhoIsEarlierIsInNoLaterCategory(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 30) Integer> drawn) {
    List<Integer> days = new ArrayList<>(drawn);
    days.replaceAll(day -> day > 25 ? null : day);
    RogersCategories categories = RogersCategories.of(days);
    double sum = all(categories, days.size()).stream().mapToDouble(share -> share).sum();
    assertThat(sum).isCloseTo(1, within(1e-12));
    for (int a = 0; a < days.size(); a++) {
      for (int b = 0; b < days.size(); b++) {
        assertThat(categories.of(a) == NOT_YET).isEqualTo(days.get(a) == null);
        if (days.get(a) != null && (days.get(b) == null || days.get(a) <= days.get(b))) {
          assertThat(categories.of(a)).isLessThanOrEqualTo(categories.of(b));
        }
      }
    }
  }

  private static List<Integer> days(int first, int second) {
    List<Integer> days = new ArrayList<>(Collections.nCopies(first, 0));
    days.addAll(Collections.nCopies(second, 1));
    return days;
  }

  private static List<Double> all(RogersCategories categories, int people) {
    return List.copyOf(categories.shares(IntStream.range(0, people).toArray()).values());
  }
}
