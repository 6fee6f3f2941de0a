package nl.stip.ingest.source.mail;

import nl.stip.ingest.issue.Issue;

/** See {@link #message()}. */
record MailOfImpossibleDate() implements Issue {

  @Override
  public String message() {
    return "the mail is dated before 1990 or in the future, by a clock that was wrong";
  }

  @Override
  public String advice() {
    return "Nothing, if they are few; spam and machines without a clock write such dates.";
  }
}
