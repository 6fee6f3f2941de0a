package nl.stip.ingest.source.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Leaves out carriage returns: mails have them, and some published tables end lines with two. */
public final class LineFeeds extends FilterReader {

  /** Filters a text. */
  public LineFeeds(Reader text) {
    super(text);
  }

  @Override
  public int read() throws IOException {
    int c = in.read();
    while (c == '\r') {
      c = in.read();
    }
    return c;
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    int kept = 0;
    while (kept == 0 && length > 0) {
      int read = in.read(to, offset, length);
      if (read < 0) {
        return read;
      }
      for (int i = offset; i < offset + read; i++) {
        if (to[i] != '\r') {
          to[offset + kept++] = to[i];
        }
      }
    }
    return kept;
  }
}
