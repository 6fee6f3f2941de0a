package nl.stip.ingest.source.mailtables;

import nl.stip.ingest.issue.Issue;

/** A row of the table of messages that is none, or out of order. */
record NoMailRow() implements Issue {

  @Override
  public String message() {
    return "A row of a table of mail does not have five fields with a number that rises, a moment"
        + " and a sender.";
  }

  @Override
  public String advice() {
    return "Download the table again, or give it as it was published.";
  }
}
