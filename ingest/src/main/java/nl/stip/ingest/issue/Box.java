package nl.stip.ingest.issue;

/** Where an input record ends ({@code counting.md} 11): each in exactly one. */
public enum Box {
  /** Not seen before. */
  NEW,
  /** Seen before with other content. */
  CHANGED,
  /** Seen before, unchanged. */
  REPEAT,
  /** Read and known to be no event. */
  NON_EVENT,
  /** Could not be read. */
  QUARANTINED
}
