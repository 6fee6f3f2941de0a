package nl.stip.ingest.source.m365audit;

import nl.stip.ingest.issue.Issue;

/** See {@link #message()}. */
record NoAuditData() implements Issue {

  @Override
  public String message() {
    return "the row has no AuditData, so nothing is known of what happened";
  }

  @Override
  public String advice() {
    return "Nothing to do if there are few; else export again without Excel in between.";
  }
}
