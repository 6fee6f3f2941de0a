package nl.stip.ingest.entry;

import nl.stip.event.EventId;

/**
 * Identity and version of a record or row; equal when the same thing is read again unchanged.
 *
 * @param id identity
 * @param version fingerprint of what it held
 */
public record RowKey(EventId id, long version) implements Comparable<RowKey> {

  /**
   * Spelled out, since millions are compared and what Java makes of a record is slow to warm up.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof RowKey key && version == key.version && id.equals(key.id);
  }

  @Override
  public int hashCode() {
    return 31 * id.hashCode() + Long.hashCode(version);
  }

  @Override
  public int compareTo(RowKey other) {
    int first = id.compareTo(other.id);
    return first != 0 ? first : Long.compareUnsigned(version, other.version);
  }
}
