package nl.stip.ingest.source.mail;

import nl.stip.ingest.issue.Issue;

/** See {@link #message()}. */
record UnreadableMail() implements Issue {

  @Override
  public String message() {
    return "the header of the mail is damaged, or a line of it is longer than a megabyte";
  }

  @Override
  public String advice() {
    return "Export the mailbox again; if it is the same then, open the mail in the mail program itself.";
  }
}
