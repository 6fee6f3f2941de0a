package nl.stip.ingest.source.mailtables;

import nl.stip.ingest.issue.Issue;

/** A row with a receiver of no message. */
record UnaddressedRecipient() implements Issue {

  @Override
  public String message() {
    return "A row with a recipient belongs to no mail in the table beside it.";
  }

  @Override
  public String advice() {
    return "Give both tables of the same export.";
  }
}
