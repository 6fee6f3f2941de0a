package nl.stip.ingest.log;

import java.nio.ByteBuffer;

/** Bytes being collected, as many as there come. */
final class Block {

  private static final int FIRST_SIZE = 1 << 12;

  private ByteBuffer bytes = ByteBuffer.allocate(FIRST_SIZE);

  /** The bytes, with room for so many more. */
  ByteBuffer room(int more) {
    if (bytes.remaining() < more) {
      int needed = Math.addExact(bytes.position(), more);
      ByteBuffer larger = ByteBuffer.allocate(Math.max(needed, 2 * bytes.capacity()));
      bytes = larger.put(bytes.flip());
    }
    return bytes;
  }

  int size() {
    return bytes.position();
  }

  /** What was collected: the first {@link #size} bytes. */
  byte[] array() {
    return bytes.array();
  }

  void clear() {
    bytes.clear();
  }
}
