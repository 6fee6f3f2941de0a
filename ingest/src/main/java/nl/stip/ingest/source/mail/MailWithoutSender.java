package nl.stip.ingest.source.mail;

import nl.stip.ingest.issue.Issue;

/** See {@link #message()}. */
record MailWithoutSender() implements Issue {

  @Override
  public String message() {
    return "the mail does not say who sent it";
  }

  @Override
  public String advice() {
    return "Nothing, if they are few; if there are many, export the mailbox with its full headers.";
  }
}
