package nl.stip.ingest.source.slack;

import nl.stip.ingest.issue.Issue;

/** A message whose ts is missing or unreadable, so that it has neither time nor identity. */
record NoTimestamp() implements Issue {

  @Override
  public String message() {
    return "A message has no readable 'ts', so neither a time nor an identity.";
  }

  @Override
  public String advice() {
    return "Check whether the file was edited after the export, and export again.";
  }
}
