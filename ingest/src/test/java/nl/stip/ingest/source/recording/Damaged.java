package nl.stip.ingest.source.recording;

import java.util.Random;

/** Files as a failing disk or a careless editor leaves them. */
public final class Damaged {

  private Damaged() {}

  /** A copy in which bytes are replaced by others. */
  public static byte[] copy(byte[] whole, long seed, int hits) {
    byte[] bytes = whole.clone();
    Random random = new Random(seed);
    for (int i = 0; i < hits; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
