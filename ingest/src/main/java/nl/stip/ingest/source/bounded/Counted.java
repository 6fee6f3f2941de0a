package nl.stip.ingest.source.bounded;

import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Something read that knows how far. */
interface Counted {

  /** Bytes or characters read so far. */
  long position();

  /** Bytes. */
  final class Bytes extends FilterInputStream implements Counted {
    private long position;

    Bytes(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = in.read();
      position += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int n = in.read(bytes, offset, length);
      position += Math.max(n, 0);
      return n;
    }

    @Override
    public long position() {
      return position;
    }
  }

  /** Characters. */
  final class Characters extends FilterReader implements Counted {
    private long position;

    Characters(Reader in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int c = in.read();
      position += c < 0 ? 0 : 1;
      return c;
    }

    @Override
    public int read(char[] characters, int offset, int length) throws IOException {
      int n = in.read(characters, offset, length);
      position += Math.max(n, 0);
      return n;
    }

    @Override
    public long position() {
      return position;
    }
  }
}
