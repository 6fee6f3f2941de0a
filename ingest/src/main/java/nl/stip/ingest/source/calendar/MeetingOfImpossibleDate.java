package nl.stip.ingest.source.calendar;

import nl.stip.ingest.issue.Issue;

/** See {@link #message()}. */
record MeetingOfImpossibleDate() implements Issue {

  @Override
  public String message() {
    return "the meeting begins before 1990";
  }

  @Override
  public String advice() {
    return "Nothing, if they are few; look at the date of the meeting in the calendar.";
  }
}
