package nl.stip.analytics.survival;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * For every person of a group how long it took, or, where it has not happened, how long the person
 * was observed; in whole units, ascending.
 */
public final class Times {

  private final int[] time;
  private final boolean[] happened;

  /**
   * Orders.
   *
   * @param time until it happened or observation ended
   * @param happened whether it did; if not, the time is censored
   */
  public Times(int[] time, boolean[] happened) {
    int[] order =
        IntStream.range(0, time.length)
            .boxed()
            .sorted(Comparator.comparingInt(i -> time[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    this.time = Arrays.stream(order).map(i -> time[i]).toArray();
    this.happened = new boolean[time.length];
    for (int i = 0; i < order.length; i++) {
      this.happened[i] = happened[order[i]];
    }
  }

  /** Number of people. */
  public int people() {
    return time.length;
  }

  /** The times at which it happened to somebody, ascending. */
  int[] events() {
    return IntStream.range(0, time.length)
        .filter(i -> happened[i])
        .map(i -> time[i])
        .distinct()
        .toArray();
  }

  /** To how many it happened at a time. */
  int happened(int at) {
    return (int) IntStream.range(first(at), first(at + 1)).filter(i -> happened[i]).count();
  }

  /** To how many it had happened up to and with a time. */
  int happenedBy(int at) {
    return (int) IntStream.range(0, first(at + 1)).filter(i -> happened[i]).count();
  }

  /** How many are observed up to a time at least, and to whom it had not happened before. */
  int atRisk(int at) {
    return time.length - first(at);
  }

  /** Position of the first of at least a time. */
  private int first(int at) {
    int low = 0;
    int high = time.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (time[middle] < at) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
