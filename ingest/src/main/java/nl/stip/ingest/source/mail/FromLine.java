package nl.stip.ingest.source.mail;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The line that separates the messages of an mbox: {@code From }, who sent it, weekday and moment
 * down to the year. Sentences that begin with "From " are not always quoted, so all of it is asked.
 */
final class FromLine {

  /** Bytes of a line that are looked at. */
  static final int LENGTH = 512;

  private static final Pattern SHAPE =
      Pattern.compile(
          "From .{0,300}?\\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),?\\s+"
              + "(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\s+\\d{1,2}"
              + "|\\d{1,2}\\s+(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))"
              + ",?\\s+(?:\\d{4}\\s+)?\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s+[A-Z]{1,5}|\\s+[+-]\\d{4})*"
              + "(?:\\s+(?:19|20)\\d{2})?(?:\\s+[+-]\\d{4})?(?:\\s+remote from .*)?\\s*");
  private static final Pattern YEAR = Pattern.compile("\\s(?:19|20)\\d{2}\\b");

  private FromLine() {}

  /** Whether a line, as far as it fits {@link #LENGTH}, separates messages. */
  static boolean is(byte[] bytes, int from, int to) {
    if (to - from < 20
        || bytes[from] != 'F'
        || bytes[from + 1] != 'r'
        || bytes[from + 2] != 'o'
        || bytes[from + 3] != 'm'
        || bytes[from + 4] != ' ') {
      return false;
    }
    String line = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    return SHAPE.matcher(line).matches() && YEAR.matcher(line).find();
  }
}
