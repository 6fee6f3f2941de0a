package nl.stip.analytics.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The class of device one person used most in the 28 days up to a day, over all tools ({@code
 * counting.md} 20). Acts of which the source does not record a device count nowhere.
 */
final class MainDevice {

  /** The classes; of two used equally the first is the main one. */
  static final List<String> CLASSES = List.of("desktop", "mobile", "web");

  private static final int DAYS = 28;

  /**
   * Acts of one day, in days since 1970.
   *
   * @param acts per class, in their order
   */
  record Used(int day, List<Long> acts) {}

  private final int[] days;

  /** Up to and with each day. */
  private final long[][] totals;

  /** Follows a person through the days on which a device is known, given in any order. */
  MainDevice(List<Used> used) {
    days = used.stream().mapToInt(Used::day).distinct().sorted().toArray();
    totals = new long[days.length + 1][CLASSES.size()];
    for (Used one : used) {
      long[] total = totals[Arrays.binarySearch(days, one.day) + 1];
      for (int i = 0; i < total.length; i++) {
        total[i] += one.acts.get(i);
      }
    }
    for (int day = 1; day < totals.length; day++) {
      for (int i = 0; i < CLASSES.size(); i++) {
        totals[day][i] += totals[day - 1][i];
      }
    }
  }

  /** The class used most, or empty if none is known. */
  Optional<String> upTo(int day) {
    long[] last = totals[until(day)];
    long[] before = totals[until(day - DAYS)];
    int main = 0;
    for (int i = 1; i < CLASSES.size(); i++) {
      main = last[i] - before[i] > last[main] - before[main] ? i : main;
    }
    return last[main] > before[main] ? Optional.of(CLASSES.get(main)) : Optional.empty();
  }

  private int until(int day) {
    int found = Arrays.binarySearch(days, day);
    return found >= 0 ? found + 1 : -found - 1;
  }
}
