package nl.stip.ingest.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Keeps parts compressed in memory, as long as there is room. */
final class Kept {

  private static final long MOST = 128L << 20;

  private long room = Math.min(MOST, Runtime.getRuntime().maxMemory() / 8);

  /** What a stream holds, compressed; null when it does not fit, and the stream is then used up. */
  byte[] keep(InputStream in) throws IOException {
    if (room <= 0) {
      return null;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast)) {
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
        if (bytes.size() > room) {
          room = 0;
          return null;
        }
      }
    } finally {
      fast.end();
    }
    room -= bytes.size();
    return bytes.toByteArray();
  }
}
