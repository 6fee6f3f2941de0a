package nl.stip.ingest.source.recording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** The bytes of a file on a disk that is taken away while they are read. */
public final class TakenAway extends InputStream {

  /** What the system says of such a disk. */
  public static final String SAID = "Input/output error";

  private TakenAway() {}

  /** The first bytes, and then the failure. */
  public static InputStream after(int length, byte[] bytes) {
    return new SequenceInputStream(new ByteArrayInputStream(bytes, 0, length), new TakenAway());
  }

  @Override
  public int read() throws IOException {
    throw new IOException(SAID);
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    return read();
  }
}
