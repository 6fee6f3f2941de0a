package nl.stip.ingest.source.mail;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts an mbox into messages, in the memory of one buffer however long messages and lines are.
 *
 * <p>MIME libraries cut at every "From " behind a blank line, or need the whole file mapped; here a
 * message begins behind a whole {@link FromLine}. A mail alone is never cut.
 */
final class MboxMessages {

  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final boolean many;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int end;
  private boolean over;
  private boolean atLineStart = true;
  private boolean begun;

  /**
   * Reads messages.
   *
   * @param container what they lie in
   */
  MboxMessages(InputStream in, MailContainer container) {
    this.in = in;
    this.many = container == MailContainer.MBOX;
  }

  /** Goes to the next message, past what is unread of this one; false at the end. */
  boolean next() throws IOException {
    byte[] sink = new byte[8192];
    InputStream rest = message();
    while (begun && rest.read(sink, 0, sink.length) >= 0) {
      // passed over
    }
    if (!begun) {
      begun = true;
      skipBlank();
    }
    if (!ready(1)) {
      return false;
    }
    if (separates()) {
      at = lineEnd();
    }
    atLineStart = true;
    return true;
  }

  /** The message at hand, from its first header on. */
  InputStream message() {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] to, int offset, int length) throws IOException {
        return length == 0 ? 0 : pass(to, offset, length);
      }
    };
  }

  /** Bytes up to the end of a line, so that each line start is seen. */
  private int pass(byte[] to, int offset, int length) throws IOException {
    if (!ready(1) || (atLineStart && separates())) {
      return -1;
    }
    int n = 0;
    atLineStart = false;
    while (n < length && at + n < end && !atLineStart) {
      byte b = buffer[at + n];
      to[offset + n++] = b;
      atLineStart = b == '\n';
    }
    at += n;
    return n;
  }

  private boolean separates() throws IOException {
    if (!many || !ready(1) || buffer[at] != 'F') {
      return false;
    }
    ready(FromLine.LENGTH);
    int stop = at;
    while (stop < end && stop - at < FromLine.LENGTH && buffer[stop] != '\n') {
      stop++;
    }
    return FromLine.is(buffer, at, stop);
  }

  private int lineEnd() {
    int stop = at;
    while (stop < end && buffer[stop] != '\n') {
      stop++;
    }
    return Math.min(stop + 1, end);
  }

  private void skipBlank() throws IOException {
    if (ready(3) && (buffer[at] & 0xFF) == 0xEF && (buffer[at + 1] & 0xFF) == 0xBB) {
      at += 3;
    }
    while (ready(1) && (buffer[at] == '\n' || buffer[at] == '\r')) {
      at++;
    }
  }

  /** Makes some bytes stand in the buffer; false if there are not so many. */
  private boolean ready(int bytes) throws IOException {
    if (end - at >= bytes) {
      return true;
    }
    System.arraycopy(buffer, at, buffer, 0, end - at);
    end -= at;
    at = 0;
    while (!over && end < bytes) {
      int n = in.read(buffer, end, buffer.length - end);
      over = n < 0;
      end += Math.max(n, 0);
    }
    return end >= bytes;
  }
}
