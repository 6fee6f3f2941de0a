package nl.stip.analytics.diffusion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Categories of adopters (Rogers 2003, Diffusion of Innovations, 5th ed., chapter 7) over all
 * people who can adopt: who has not adopted counts as somebody who comes after everybody who has,
 * and is in no category yet. Divided by adopters alone, the categories would be full from the first
 * day on.
 *
 * <p>Person number r of n by day stands at {@code (r − ½)/n}, the middle of the person's part of
 * the whole. People with the same day share the middle of their places, and so the category in
 * which most of them would be: the day tells no order among them, and any other rule would make one
 * up, the first place turning everybody of a common first day into innovators, the last place none.
 * So with ties a category may hold more or fewer than its part.
 *
 * <p>As the parts are fixed, the categories say nothing of the whole once all have adopted; they
 * serve to compare groups of it.
 */
public final class RogersCategories {

  /** Categories in order of adoption, cut at 2, 1 and 0 standard deviations before the mean. */
  public enum Category {
    /** The first 2.5 % of all. */
    INNOVATOR(25),
    /** Up to 16 %. */
    EARLY_ADOPTER(160),
    /** Up to 50 %. */
    EARLY_MAJORITY(500),
    /** Up to 84 %. */
    LATE_MAJORITY(840),
    /** The last to adopt. */
    LAGGARD(1000),
    /** Who has not adopted. */
    NOT_YET(1000);

    /** The last place, in thousandths of all. */
    private final int last;

    Category(int last) {
      this.last = last;
    }
  }

  private final Category[] categories;

  private RogersCategories(Category[] categories) {
    this.categories = categories;
  }

  /**
   * Assigns.
   *
   * @param days per person who can adopt, the day of adoption counted from any day; null if the
   *     person has not adopted
   */
  public static RogersCategories of(List<Integer> days) {
    Category[] categories = new Category[days.size()];
    Arrays.fill(categories, Category.NOT_YET);
    int[] adopters =
        IntStream.range(0, categories.length)
            .filter(person -> days.get(person) != null)
            .boxed()
            .sorted(Comparator.comparing(days::get))
            .mapToInt(Integer::intValue)
            .toArray();
    int first = 0;
    while (first < adopters.length) {
      int next = first;
      while (next < adopters.length && days.get(adopters[next]).equals(days.get(adopters[first]))) {
        next++;
      }
      Category shared = at(first + next, categories.length);
      for (int place = first; place < next; place++) {
        categories[adopters[place]] = shared;
      }
      first = next;
    }
    return new RogersCategories(categories);
  }

  /** The category of a place, given twice; on a boundary the earlier. */
  private static Category at(long twicePlace, long people) {
    for (Category category : Category.values()) {
      if (twicePlace * 1000 <= 2 * people * category.last) {
        return category;
      }
    }
    throw new IllegalArgumentException("place " + twicePlace / 2.0 + " of " + people);
  }

  /** Category of a person, by position in the list given. */
  public Category of(int person) {
    return categories[person];
  }

  /**
   * Share of a group's people in each category that was assigned over all, those not yet in one
   * included; together 1.
   *
   * @param people positions in the list given
   * @return every category, in order; all NaN for a group of nobody
   */
  public Map<Category, Double> shares(int[] people) {
    Map<Category, Double> shares = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      long in = IntStream.of(people).filter(person -> categories[person] == category).count();
      shares.put(category, (double) in / people.length);
    }
    return shares;
  }
}
