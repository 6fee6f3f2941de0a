package nl.stip.ingest.entry;

import nl.stip.event.EventId;

/**
 * Identity and version of a record or row; equal when the same thing is read again unchanged.
 *
 * @param id identity
 * @param version fingerprint of what it held
 */
public record RowKey(EventId id, long version) implements Comparable<RowKey> {

  @Override
  public int compareTo(RowKey other) {
    int first = id.compareTo(other.id);
    return first != 0 ? first : Long.compareUnsigned(version, other.version);
  }
}
