package nl.stip.ingest.export;

import java.util.Arrays;
import java.util.Optional;
import nl.stip.ingest.issue.LongName;
import nl.stip.ingest.issue.OutsideName;
import nl.stip.ingest.issue.TooManyParts;

/** How many parts there is memory for, and which names they may have. */
final class Room {

  /** What a part costs in memory, with its name and all that is remembered of it, generously. */
  private static final long PART_BYTES = 1 << 10;

  private static final int LONGEST = 4096;

  private final String export;
  private final LeftOut leftOut;
  private long left = free() / PART_BYTES;

  /** Room for the parts of an export of this name. */
  Room(String export, LeftOut leftOut) {
    this.export = export;
    this.leftOut = leftOut;
  }

  private static long free() {
    Runtime java = Runtime.getRuntime();
    return java.maxMemory() - java.totalMemory() + java.freeMemory();
  }

  /** Whether another part fits; said once when it does not. */
  boolean another() {
    left--;
    if (left == -1) {
      leftOut.leftOut(export, new TooManyParts());
    }
    return left >= 0;
  }

  /** A part's name with forward slashes; none, and said so, when it leads outside or is endless. */
  Optional<String> name(String name) {
    if (name.length() > LONGEST) {
      leftOut.leftOut(export, new LongName());
      return Optional.empty();
    }
    String slashed = name.replace('\\', '/');
    if (isOutside(slashed)) {
      leftOut.leftOut(export, new OutsideName());
      return Optional.empty();
    }
    return Optional.of(slashed);
  }

  private static boolean isOutside(String slashed) {
    return slashed.startsWith("/")
        || slashed.matches("(?s)^[A-Za-z]:.*")
        || slashed.indexOf('\0') >= 0
        || Arrays.asList(slashed.split("/")).contains("..");
  }
}
