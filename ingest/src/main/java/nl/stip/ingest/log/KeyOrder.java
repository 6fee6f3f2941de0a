package nl.stip.ingest.log;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.stip.ingest.entry.RowKey;

/**
 * The order of many keys. Numbers are sorted, not objects: the first bits of each key with its
 * place behind them; only keys that share those bits are compared as such.
 */
final class KeyOrder {

  private KeyOrder() {}

  /** The places of keys in the order of the keys; of equal ones the first place comes first. */
  static int[] of(List<RowKey> keys) {
    long place = Long.highestOneBit(Math.max(1, keys.size())) * 2 - 1;
    long[] numbers = new long[keys.size()];
    for (int i = 0; i < numbers.length; i++) {
      // the order of unsigned numbers is that of signed ones with the first bit turned
      numbers[i] = ((keys.get(i).id().high() ^ Long.MIN_VALUE) & ~place) | i;
    }
    Arrays.sort(numbers);
    int[] order = new int[numbers.length];
    int from = 0;
    for (int i = 0; i < numbers.length; i++) {
      order[i] = (int) (numbers[i] & place);
      if (i + 1 == numbers.length || ((numbers[i] ^ numbers[i + 1]) & ~place) != 0) {
        settle(order, from, i + 1, keys);
        from = i + 1;
      }
    }
    return order;
  }

  private static void settle(int[] order, int from, int to, List<RowKey> keys) {
    if (to - from > 1) {
      int[] settled =
          Arrays.stream(order, from, to)
              .boxed()
              .sorted(Comparator.<Integer, RowKey>comparing(keys::get).thenComparing(i -> i))
              .mapToInt(Integer::intValue)
              .toArray();
      System.arraycopy(settled, 0, order, from, settled.length);
    }
  }
}
