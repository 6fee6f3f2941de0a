package nl.stip.ingest.source.seen;

/**
 * Counts equal rows of a file, so that the second of two equal rows is another record but the same
 * row of the same file read again is not. Holds a fingerprint and a count per distinct row, not the
 * rows.
 */
public final class Occurrences {

  private final Fingerprints fingerprints = new Fingerprints();
  private final LongTable counts = new LongTable();

  /** How often this content came, this time included. */
  public int next(String content) {
    long key = fingerprints.of(content);
    int count = counts.get(key) + 1;
    counts.put(key, count);
    return count;
  }
}
