package nl.stip.ingest.source.calendar;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Content lines with their folds undone on bytes, since a fold may cut a character (RFC 5545 3.1).
 * A line keeps its first 64 KiB, which only attachments exceed.
 */
final class CalendarLines implements Closeable {

  private static final int LONGEST = 1 << 16;

  private final InputStream in;
  private byte[] line = new byte[256];
  private int next;

  CalendarLines(InputStream bytes) throws IOException {
    in = new BufferedInputStream(bytes, LONGEST);
    next = in.read();
  }

  /** The next line without its end, or null. */
  String next() throws IOException {
    if (next < 0) {
      return null;
    }
    int length = 0;
    while (next >= 0) {
      int b = next;
      next = in.read();
      if (b == '\n') {
        if (next != ' ' && next != '\t') {
          break;
        }
        next = in.read();
      } else if (b != '\r' && b != 0 && length < LONGEST) {
        if (length == line.length) {
          line = Arrays.copyOf(line, 2 * length);
        }
        line[length++] = (byte) b;
      }
    }
    return new String(line, 0, length, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
