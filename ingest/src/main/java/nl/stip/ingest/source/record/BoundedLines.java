package nl.stip.ingest.source.record;

import java.io.BufferedReader;
import java.io.IOException;

/** Lines of a text, of which no more than a bound is kept. */
final class BoundedLines {

  private final BufferedReader text;
  private final int longest;
  private final char[] buffer = new char[1 << 13];
  private int at;
  private int end;
  private boolean cut;

  BoundedLines(BufferedReader text, int longest) {
    this.text = text;
    this.longest = longest;
  }

  /** Whether the last line was longer than the bound. */
  boolean cut() {
    return cut;
  }

  /** The next line without its end, or null. */
  String next() throws IOException {
    StringBuilder line = new StringBuilder();
    cut = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      int room = Math.min(at - from, longest - line.length());
      line.append(buffer, from, room);
      cut |= room < at - from;
      if (at < end) {
        at++;
        return line.toString();
      }
    }
    return any ? line.toString() : null;
  }

  private boolean fill() throws IOException {
    if (at < end) {
      return true;
    }
    at = 0;
    end = text.read(buffer);
    return end > 0;
  }
}
