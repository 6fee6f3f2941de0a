package nl.stip.ingest.source.bounded;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import nl.stip.ingest.issue.BrokenOffException;

/**
 * A text for a parser that keeps what it has not given yet: of it only so much is read between two
 * steps, so that nothing in it, however long, fills memory.
 */
public final class Strides extends FilterReader {

  private final int longest;
  private long stride;

  /**
   * Filters a text.
   *
   * @param longest characters read between two steps, beside what the parser reads ahead
   */
  public Strides(Reader text, int longest) {
    super(text);
    this.longest = longest;
  }

  /** What was read until now has been given. */
  public void step() {
    stride = 0;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] characters, int offset, int length) throws IOException {
    if (stride > longest) {
      throw new BrokenOffException();
    }
    int n = in.read(characters, offset, length);
    stride += Math.max(n, 0);
    return n;
  }
}
