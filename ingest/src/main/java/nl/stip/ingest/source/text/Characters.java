package nl.stip.ingest.source.text;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads text as administrators' programs write it: UTF-8 with or without byte order mark, UTF-16
 * with one (Windows PowerShell 5, Excel's "Unicode text"), else Windows-1252 (older Excel).
 */
public final class Characters {

  private static final int LOOK_AHEAD = 64 * 1024;
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Characters() {}

  /** Opens a stream as text; the mark, if any, is consumed. Never fails on malformed bytes. */
  public static BufferedReader reader(InputStream bytes) throws IOException {
    BufferedInputStream in = new BufferedInputStream(bytes, LOOK_AHEAD);
    in.mark(LOOK_AHEAD);
    byte[] head = in.readNBytes(LOOK_AHEAD);
    in.reset();
    Charset charset = charset(head);
    in.skipNBytes(markLength(head));
    return new BufferedReader(new InputStreamReader(in, charset));
  }

  private static Charset charset(byte[] head) {
    if (starts(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    } else if (starts(head, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return isUtf8(head) ? StandardCharsets.UTF_8 : WESTERN;
  }

  private static int markLength(byte[] head) {
    if (starts(head, 0xEF, 0xBB, 0xBF)) {
      return 3;
    }
    return starts(head, 0xFF, 0xFE) || starts(head, 0xFE, 0xFF) ? 2 : 0;
  }

  private static boolean starts(byte[] head, int... mark) {
    if (head.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((head[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  // A character cut by the end of the look-ahead is underflow, not an error.
  private static boolean isUtf8(byte[] head) {
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), false);
    return !result.isError();
  }
}
