package nl.stip.ingest.source.json;

import nl.stip.ingest.issue.Issue;

/** A record far longer than any real one. */
public record HugeRecord() implements Issue {

  @Override
  public String message() {
    return "the record is larger than any that a tool writes";
  }

  @Override
  public String advice() {
    return "Nothing to do if there are few; else export again.";
  }
}
