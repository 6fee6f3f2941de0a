package nl.stip.ingest.source.bounded;

import java.io.IOException;
import java.io.Reader;

/** Lines of a text, of which one that is endless is cut, so that it cannot fill memory. */
public final class Lines {

  /** Characters of a line that are kept. */
  public static final int LONGEST = 8 << 20;

  private final Reader text;
  private final char[] buffer = new char[1 << 14];
  private int from;
  private int to;
  private boolean cut;

  /** Lines of a text, which stays the caller's to close. */
  public Lines(Reader text) {
    this.text = text;
  }

  /** The next line without its end, as far as it is kept; null when there are no more. */
  public String next() throws IOException {
    cut = false;
    String whole = whole();
    return whole == null ? gathered() : whole;
  }

  /** The next line if all of it is in the buffer, as most are; else null. */
  private String whole() {
    int end = end();
    if (end == to) {
      return null;
    }
    int last = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
    String line = new String(buffer, from, last - from);
    from = end + 1;
    return line;
  }

  private int end() {
    int end = from;
    while (end < to && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private String gathered() throws IOException {
    StringBuilder line = new StringBuilder();
    boolean any = false;
    while (fill()) {
      any = true;
      int end = end();
      int kept = Math.min(end - from, LONGEST - line.length());
      line.append(buffer, from, kept);
      cut |= kept < end - from;
      boolean ended = end < to;
      from = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    int last = line.length() - 1;
    if (!cut && last >= 0 && line.charAt(last) == '\r') {
      line.setLength(last);
    }
    return any ? line.toString() : null;
  }

  private boolean fill() throws IOException {
    while (from == to) {
      from = 0;
      to = 0;
      int n = text.read(buffer, 0, buffer.length);
      if (n < 0) {
        return false;
      }
      to = n;
    }
    return true;
  }

  /** Whether of the last line only the beginning is kept. */
  public boolean isCut() {
    return cut;
  }
}
