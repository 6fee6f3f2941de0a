package nl.stip.ingest.log;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.stip.event.EventId;
import nl.stip.ingest.entry.RowKey;

/**
 * Tells which keys of a slice of entries are new, by merging the sorted slice with sorted files.
 * Memory is the slice; files are only read through. The first of equal keys inside a slice is the
 * new one.
 */
final class Known {

  private final List<RowKey> keys;
  private final int[] order;
  private final BitSet knownId = new BitSet();
  private final BitSet knownVersion = new BitSet();

  /**
   * Compares keys with files.
   *
   * @param keys keys in the order of the slice
   * @param files sorted keys already in the log
   */
  Known(List<RowKey> keys, List<Path> files) {
    this.keys = keys;
    this.order = KeyOrder.of(keys);
    for (Path file : files) {
      try (IdFile ids = IdFile.open(file)) {
        merge(ids);
      }
    }
    inside();
  }

  private EventId sorted(int at) {
    return keys.get(order[at]).id();
  }

  // an id stands in file and slice with several versions each: it is left when the file has gone on
  private void merge(IdFile ids) {
    int from = 0;
    boolean more = ids.next();
    while (more && from < order.length) {
      int compared = ids.compareTo(sorted(from));
      if (compared > 0) {
        from++;
      } else {
        if (compared == 0) {
          mark(from, ids.version());
        }
        more = ids.next();
      }
    }
  }

  /** Marks all keys of one id; those of this version as known altogether. */
  private void mark(int from, long version) {
    EventId id = sorted(from);
    for (int i = from; i < order.length && sorted(i).equals(id); i++) {
      knownId.set(order[i]);
      if (keys.get(order[i]).version() == version) {
        knownVersion.set(order[i]);
      }
    }
  }

  private void inside() {
    for (int i = 0; i < order.length; ) {
      int earliest = order[i];
      int end = i + 1;
      while (end < order.length && sorted(i).equals(sorted(end))) {
        if (keys.get(order[end]).equals(keys.get(order[end - 1]))) {
          knownVersion.set(order[end]);
        }
        earliest = Math.min(earliest, order[end]);
        end++;
      }
      for (int j = i; j < end; j++) {
        if (order[j] != earliest) {
          knownId.set(order[j]);
        }
      }
      i = end;
    }
  }

  /** Whether the i-th key of the slice is in the log with this version. */
  boolean version(int i) {
    return knownVersion.get(i);
  }

  /** Whether the i-th key of the slice is in the log with any version. */
  boolean id(int i) {
    return knownId.get(i);
  }

  /** Keys the log did not have, sorted. */
  List<RowKey> fresh() {
    List<RowKey> fresh = new ArrayList<>(order.length);
    for (int at : order) {
      if (!knownVersion.get(at)) {
        fresh.add(keys.get(at));
      }
    }
    return fresh;
  }
}
