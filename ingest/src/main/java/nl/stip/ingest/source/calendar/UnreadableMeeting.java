package nl.stip.ingest.source.calendar;

import nl.stip.ingest.issue.Issue;

/** See {@link #message()}. */
record UnreadableMeeting() implements Issue {

  @Override
  public String message() {
    return "the appointment has no UID or no start that can be read, or does not end";
  }

  @Override
  public String advice() {
    return "Export the calendar again; if it is the same then, look at this appointment in it.";
  }
}
