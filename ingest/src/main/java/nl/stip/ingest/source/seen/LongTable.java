package nl.stip.ingest.source.seen;

/** Numbers above zero by 64-bit fingerprint; 12 bytes each, at most 24 with free slots. */
final class LongTable {

  private static final int FIRST_SIZE = 1 << 10;

  private long[] keys = new long[FIRST_SIZE];
  private int[] values = new int[FIRST_SIZE];
  private int size;

  /** The number of a fingerprint, 0 if there is none. */
  int get(long key) {
    return values[slot(keys, values, key)];
  }

  void put(long key, int value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(keys, values, key);
    size += values[slot] == 0 ? 1 : 0;
    keys[slot] = key;
    values[slot] = value;
  }

  private static int slot(long[] keys, int[] values, long key) {
    int slot = (int) key & (keys.length - 1);
    while (values[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] moreKeys = new long[keys.length * 2];
    int[] moreValues = new int[values.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (values[i] != 0) {
        int slot = slot(moreKeys, moreValues, keys[i]);
        moreKeys[slot] = keys[i];
        moreValues[slot] = values[i];
      }
    }
    keys = moreKeys;
    values = moreValues;
  }
}
