package nl.stip.ingest.export;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.stip.ingest.issue.SwollenPartException;

/**
 * Stops a decompressed part that swells beyond reason. Text in JSON and CSV compresses 5 to 30
 * times, runs of equal rows 100 times; deflate can reach 1,032 times, which only a bomb does.
 */
final class Bounded extends FilterInputStream {

  /** How many times its compressed size a part may be. */
  static final long RATIO = 200;

  /** Below this size no part is suspected. */
  static final long HARMLESS = 16L << 20;

  private final long limit;
  private final Budget.Mark mark;
  private long read;

  /** A part that is an archive's whole. */
  Bounded(InputStream in, long compressed) {
    this(in, compressed, new Budget(compressed).mark());
  }

  /** A part of an archive, which is counted there as well. */
  Bounded(InputStream in, long compressed, Budget.Mark mark) {
    super(in);
    this.limit = Math.max(HARMLESS, compressed * RATIO);
    this.mark = mark;
  }

  @Override
  public int read() throws IOException {
    int b = in.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int n = in.read(bytes, offset, length);
    count(Math.max(n, 0));
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = in.skip(n);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long n) throws IOException {
    read += n;
    if (read > limit) {
      throw new SwollenPartException();
    }
    mark.at(read);
  }
}
