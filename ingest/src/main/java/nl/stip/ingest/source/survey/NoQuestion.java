package nl.stip.ingest.source.survey;

import nl.stip.ingest.issue.Issue;

/** A row that does not say to which question it is an answer. */
record NoQuestion() implements Issue {

  @Override
  public String message() {
    return "an answer without its question";
  }

  @Override
  public String advice() {
    return "Export one answer a row, with the question beside it.";
  }
}
