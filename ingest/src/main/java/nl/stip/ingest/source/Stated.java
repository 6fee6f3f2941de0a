package nl.stip.ingest.source;

import java.time.LocalDate;

/** What a source itself states, instead of single events. */
public sealed interface Stated permits Summary, StatedTie, GroupTie, SurveyAnswer {

  /** First day it is about. */
  LocalDate first();
}
