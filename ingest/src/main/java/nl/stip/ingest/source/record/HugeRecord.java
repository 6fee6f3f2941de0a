package nl.stip.ingest.source.record;

import nl.stip.ingest.issue.Issue;

/** A record far longer than any real one. */
public record HugeRecord() implements Issue {

  @Override
  public String message() {
    return "the record is longer than eight million characters, which no real one is";
  }

  @Override
  public String advice() {
    return "Nothing to do if there are few; else export again.";
  }
}
