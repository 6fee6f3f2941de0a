package nl.stip.ingest.source.record;

import nl.stip.ingest.issue.Issue;

/** A record that cannot be told from another, or of whose author nothing is said. */
public record NoIdentity() implements Issue {

  @Override
  public String message() {
    return "the record lacks its id or the account it is about";
  }

  @Override
  public String advice() {
    return "Export again with all columns or fields, and do not edit the file in between.";
  }
}
