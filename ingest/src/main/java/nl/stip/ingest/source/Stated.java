package nl.stip.ingest.source;

import java.time.LocalDate;

/** What a source itself counted, instead of the single events behind it. */
public sealed interface Stated permits Summary, StatedTie {

  /** First day it is about. */
  LocalDate first();
}
