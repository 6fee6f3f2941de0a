package nl.stip.ingest.source.slack;

import nl.stip.ingest.issue.Issue;

/** An entry of a day file that is no message object. */
record NotAMessage() implements Issue {

  @Override
  public String message() {
    return "An entry of a day file is not a message.";
  }

  @Override
  public String advice() {
    return "Nothing to do if it is one or two; if it is all of them, this is no Slack export.";
  }
}
