package nl.stip.ingest.source.m365audit;

import nl.stip.ingest.issue.Issue;

/** See {@link #message()}. */
record NoIdentity() implements Issue {

  @Override
  public String message() {
    return "the record has no Id, so a repeat of it could not be told";
  }

  @Override
  public String advice() {
    return "Export again; every audit record of Microsoft 365 has an Id.";
  }
}
