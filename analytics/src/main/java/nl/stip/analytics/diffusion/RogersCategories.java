package nl.stip.analytics.diffusion;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

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
 * <p>Who had adopted before observation could tell is in no order at all: early or late among them
 * cannot be said. They are a category of their own, before the others, and as they did come before
 * everybody whose day is known they take up the first places. Of a category of Rogers whose places
 * they take all nothing can be said, and that nobody is counted in it does not mean nobody is. (The
 * middle of their places would be a category too, but one that says of each of them what is known
 * of none.)
 *
 * <p>As the parts are fixed, the categories say nothing of the whole once all have adopted; they
 * serve to compare groups of it.
 */
public final class RogersCategories {

  /**
   * Categories in order of adoption; those of Rogers are cut at 2, 1 and 0 standard deviations
   * before the mean, and at 1 after it.
   */
  public enum Category {
    /** Had adopted before it could be told when: no place leads to it. */
    ALREADY(0),
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

  /** As few people as these are told of as a bound only ({@code counting.md} 21). */
  private static final int FEW = 3;

  private final Map<Integer, Category> shared;
  private final int told;
  private final long people;
  private final long already;

  private RogersCategories(Map<Integer, Category> shared, int told, long people, long already) {
    this.shared = shared;
    this.told = told;
    this.people = people;
    this.already = already;
  }

  /**
   * Assigns.
   *
   * @param days per person who can adopt, the day of adoption counted from any day; null if the
   *     person has not adopted
   * @param told the first day of which it is known that somebody adopted on it; an earlier one only
   *     says that somebody had by then
   */
  public static RogersCategories of(List<Integer> days, int told) {
    SortedMap<Integer, Integer> people = new TreeMap<>();
    days.stream().filter(Objects::nonNull).forEach(day -> people.merge(day, 1, Integer::sum));
    Map<Integer, Category> shared = new HashMap<>();
    int first = 0;
    for (Map.Entry<Integer, Integer> of : people.entrySet()) {
      int next = first + of.getValue();
      shared.put(of.getKey(), at(first + next, days.size()));
      first = next;
    }
    long already = days.stream().filter(day -> day != null && day < told).count();
    return new RogersCategories(shared, told, days.size(), already);
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

  /**
   * Category of the people who adopted on a day.
   *
   * @param day one of those assigned; null for who has not adopted
   */
  public Category on(Integer day) {
    if (day == null) {
      return Category.NOT_YET;
    }
    Category place = Objects.requireNonNull(shared.get(day));
    return day < told ? Category.ALREADY : place;
  }

  /**
   * Whether nothing can be said of a category, as those who had adopted before take all its places.
   * Of fewer than three of them nothing follows, lest it tell how many they are.
   */
  public boolean unknown(Category category) {
    boolean ofRogers = category != Category.ALREADY && category != Category.NOT_YET;
    boolean taken = already == people || at(2 * already + 1, people).compareTo(category) > 0;
    return ofRogers && already >= FEW && taken;
  }

  /**
   * How many of a group's people are in each category that was assigned over all, those not yet in
   * one included.
   *
   * @param days of the group's people, as given for all
   * @return every category, in order
   */
  public Map<Category, Long> people(List<Integer> days) {
    Map<Category, Long> people = new EnumMap<>(Category.class);
    for (Category category : Category.values()) {
      people.put(category, days.stream().filter(day -> on(day) == category).count());
    }
    return people;
  }
}
