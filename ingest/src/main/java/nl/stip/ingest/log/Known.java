package nl.stip.ingest.log;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.stip.ingest.entry.RowKey;

/**
 * Tells which keys of a slice of entries are new, by merging the sorted slice with sorted files.
 * Memory is the slice; files are only read through. The first of equal keys inside a slice is the
 * new one.
 */
final class Known {

  /**
   * A key of the slice.
   *
   * @param first its first 64 bits, which nearly always decide
   * @param at its place in the slice
   */
  private record Placed(long first, RowKey key, int at) implements Comparable<Placed> {

    @Override
    public int compareTo(Placed other) {
      if (first != other.first) {
        return Long.compareUnsigned(first, other.first);
      }
      int order = key.compareTo(other.key);
      return order != 0 ? order : Integer.compare(at, other.at);
    }

    boolean sameId(Placed other) {
      return first == other.first && key.id().low() == other.key.id().low();
    }
  }

  private final List<Placed> sorted;
  private final BitSet knownId = new BitSet();
  private final BitSet knownVersion = new BitSet();

  /**
   * Compares keys with files.
   *
   * @param keys keys in the order of the slice
   * @param files sorted keys already in the log
   */
  Known(List<RowKey> keys, List<Path> files) {
    sorted = new ArrayList<>(keys.size());
    for (RowKey key : keys) {
      sorted.add(new Placed(key.id().high(), key, sorted.size()));
    }
    sorted.sort(null);
    for (Path file : files) {
      try (IdFile ids = IdFile.open(file)) {
        merge(ids);
      }
    }
    inside();
  }

  private void merge(IdFile ids) {
    RowKey known = ids.next();
    int from = 0;
    while (known != null && from < sorted.size()) {
      RowKey key = sorted.get(from).key();
      long first = known.id().high();
      int order =
          sorted.get(from).first() != first
              ? Long.compareUnsigned(sorted.get(from).first(), first)
              : key.id().compareTo(known.id());
      if (order < 0) {
        from++;
      } else if (order > 0) {
        known = ids.next();
      } else {
        known = mark(from, known, ids);
        while (from < sorted.size() && sorted.get(from).key().id().equals(key.id())) {
          from++;
        }
      }
    }
  }

  /** Marks all keys of one id, which may stand in file and slice with several versions each. */
  private RowKey mark(int from, RowKey first, IdFile ids) {
    RowKey known = first;
    while (known != null && known.id().equals(first.id())) {
      for (int i = from; i < sorted.size() && sorted.get(i).key().id().equals(first.id()); i++) {
        knownId.set(sorted.get(i).at());
        if (sorted.get(i).key().version() == known.version()) {
          knownVersion.set(sorted.get(i).at());
        }
      }
      known = ids.next();
    }
    return known;
  }

  private void inside() {
    for (int i = 0; i < sorted.size(); ) {
      int earliest = i;
      int end = i;
      while (end < sorted.size() && sorted.get(i).sameId(sorted.get(end))) {
        if (end > i && sorted.get(end).key().equals(sorted.get(end - 1).key())) {
          knownVersion.set(sorted.get(end).at());
        }
        earliest = sorted.get(end).at() < sorted.get(earliest).at() ? end : earliest;
        end++;
      }
      for (int j = i; j < end; j++) {
        if (j != earliest) {
          knownId.set(sorted.get(j).at());
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
    List<RowKey> fresh = new ArrayList<>(sorted.size());
    for (Placed placed : sorted) {
      if (!knownVersion.get(placed.at())) {
        fresh.add(placed.key());
      }
    }
    return fresh;
  }
}
