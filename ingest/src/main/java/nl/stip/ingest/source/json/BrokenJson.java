package nl.stip.ingest.source.json;

import nl.stip.ingest.issue.Issue;

/** A record that is no JSON object. */
public record BrokenJson() implements Issue {

  @Override
  public String message() {
    return "the record is no whole JSON object";
  }

  @Override
  public String advice() {
    return "Nothing to do if there are few; else export again.";
  }
}
