package nl.stip.ingest.issue;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Counts input records by the box they end in, and proves that none is lost. */
public final class Balance {

  private final Map<Box, Long> boxes = new EnumMap<>(Box.class);
  private long read;

  /** A record has been handed over by a source. */
  public void read() {
    read++;
  }

  /** A record has ended in a box. */
  public void ended(Box box) {
    boxes.merge(box, 1L, Long::sum);
  }

  /** Adds another balance to this one. */
  public void add(Balance other) {
    read += other.read;
    other.boxes.forEach((box, count) -> boxes.merge(box, count, Long::sum));
  }

  /** Records handed over. */
  public long total() {
    return read;
  }

  /** Records in a box. */
  public long in(Box box) {
    return boxes.getOrDefault(box, 0L);
  }

  /** Fails when records read and records in boxes differ, which is a defect of Stip. */
  public void check() {
    long ended = boxes.values().stream().mapToLong(Long::longValue).sum();
    if (ended != read) {
      throw new IllegalStateException(
          read + " records were read, but " + ended + " ended in a box");
    }
  }

  /** Read, then each box, under the names used in files. */
  public Map<String, Long> counts() {
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("read", read);
    for (Box box : Box.values()) {
      counts.put(box.name().toLowerCase(Locale.ROOT), in(box));
    }
    return counts;
  }
}
