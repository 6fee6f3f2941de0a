package nl.stip.ingest.source.calendar;

import nl.stip.ingest.issue.Issue;

/** See {@link #message()}. */
record EndlessMeeting() implements Issue {

  @Override
  public String message() {
    return "a meeting recurs more than 5,000 times; what came later is left out";
  }

  @Override
  public String advice() {
    return "Look whether it is meant to recur that often; if not, mend it in the calendar and export again.";
  }
}
