package nl.stip.ingest.source.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Puts a replacement character where a text has one that XML 1.0 does not allow (2.2). */
public final class XmlCharacters extends FilterReader {

  private static final char REPLACEMENT = '\uFFFD';

  /** Filters a text. */
  public XmlCharacters(Reader text) {
    super(text);
  }

  @Override
  public int read() throws IOException {
    int c = in.read();
    return c < 0 ? c : allowed((char) c);
  }

  @Override
  public int read(char[] to, int offset, int length) throws IOException {
    int n = in.read(to, offset, length);
    for (int i = offset; i < offset + n; i++) {
      to[i] = allowed(to[i]);
    }
    return n;
  }

  private static char allowed(char c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
    return control || c == '\uFFFE' || c == '\uFFFF' ? REPLACEMENT : c;
  }
}
