package nl.stip.ingest.source.table;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Counts equal rows of a file, so that the second of two equal rows is another record but the same
 * row of the same file read again is not. Holds a 64-bit fingerprint and a count per distinct row
 * (12 bytes, at most 24 with free slots), not the rows.
 */
final class Occurrences {

  private static final int FIRST_SIZE = 1 << 10;

  private final MessageDigest digest = sha256();
  private long[] keys = new long[FIRST_SIZE];
  private int[] counts = new int[FIRST_SIZE];
  private int size;

  /** How often this content came, this time included. */
  int next(String content) {
    if (size * 2 >= keys.length) {
      grow();
    }
    long key = fingerprint(content);
    int slot = slot(keys, counts, key);
    if (counts[slot] == 0) {
      size++;
      keys[slot] = key;
    }
    return ++counts[slot];
  }

  private long fingerprint(String content) {
    return ByteBuffer.wrap(digest.digest(content.getBytes(StandardCharsets.UTF_8))).getLong();
  }

  private static int slot(long[] keys, int[] counts, long key) {
    int slot = (int) key & (keys.length - 1);
    while (counts[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    long[] moreKeys = new long[keys.length * 2];
    int[] moreCounts = new int[counts.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (counts[i] != 0) {
        int slot = slot(moreKeys, moreCounts, keys[i]);
        moreKeys[slot] = keys[i];
        moreCounts[slot] = counts[i];
      }
    }
    keys = moreKeys;
    counts = moreCounts;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
