package nl.stip.ingest.source.record;

import nl.stip.ingest.issue.Issue;

/** A record without a time, or with one before 1990 or in the future. */
public record NoTime() implements Issue {

  @Override
  public String message() {
    return "the date or time is absent, cannot be read, or lies before 1990 or in the future";
  }

  @Override
  public String advice() {
    return "Nothing to do if there are few; else export again.";
  }
}
