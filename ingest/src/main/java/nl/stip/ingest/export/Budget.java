package nl.stip.ingest.export;

import nl.stip.ingest.issue.SwollenPartException;

/**
 * How much all parts of one archive may hold together, each byte counted once however often it is
 * read. A bomb may be many parts, each of them harmless, or parts that share their bytes.
 */
final class Budget {

  /** Below this size no archive is suspected. */
  static final long HARMLESS = 256L << 20;

  private final long limit;
  private long spent;

  /**
   * For an archive.
   *
   * @param compressed its size in bytes
   */
  Budget(long compressed) {
    limit = Math.max(HARMLESS, compressed * Bounded.RATIO);
  }

  private synchronized void spend(long bytes) throws SwollenPartException {
    spent += bytes;
    if (spent > limit) {
      throw new SwollenPartException();
    }
  }

  /** Begins to count a part. */
  Mark mark() {
    return new Mark();
  }

  /** How far a part was read by whoever read furthest. */
  final class Mark {
    private long furthest;

    private Mark() {}

    synchronized void at(long position) throws SwollenPartException {
      if (position > furthest) {
        spend(position - furthest);
        furthest = position;
      }
    }
  }
}
