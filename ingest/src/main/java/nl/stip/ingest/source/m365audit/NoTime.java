package nl.stip.ingest.source.m365audit;

import nl.stip.ingest.issue.Issue;

/** See {@link #message()}. */
record NoTime() implements Issue {

  @Override
  public String message() {
    return "CreationTime is absent or is no date and time";
  }

  @Override
  public String advice() {
    return "Export again; CreationTime is written as 2026-01-31T23:59:59.";
  }
}
