package nl.stip.ingest.source.mail;

import nl.stip.ingest.issue.Issue;

/** See {@link #message()}. */
record MailWithoutDate() implements Issue {

  @Override
  public String message() {
    return "the mail has no Date, or one that is no date";
  }

  @Override
  public String advice() {
    return "Nothing, if they are few; if there are many, export the mailbox with its full headers.";
  }
}
