package nl.stip.event;

import java.nio.ByteBuffer;

/**
 * A 128-bit keyed identity, computed and never issued: the first 16 bytes of HMAC-SHA-256 over
 * source, kind and native id. Rebuilding gives the same ids.
 *
 * @param high the first eight bytes, big-endian
 * @param low the last eight bytes, big-endian
 */
public record EventId(long high, long low) implements Comparable<EventId> {

  /** Number of bytes stored. */
  public static final int BYTES = 16;

  /** Reads an id from 16 bytes. */
  public static EventId of(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    return new EventId(buffer.getLong(), buffer.getLong());
  }

  /** The stored form. */
  public byte[] bytes() {
    return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
  }

  /**
   * Spelled out, since millions are compared and what Java makes of a record is slow to warm up.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof EventId id && high == id.high && low == id.low;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(high ^ low);
  }

  /** Order of the bytes as unsigned numbers, the order in which ids are kept on disk. */
  @Override
  public int compareTo(EventId other) {
    int first = Long.compareUnsigned(high, other.high);
    return first != 0 ? first : Long.compareUnsigned(low, other.low);
  }
}
