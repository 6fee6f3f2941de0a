package nl.stip.ingest.source.slack;

import nl.stip.ingest.issue.Issue;

/** A list of users or channels that is missing or breaks off. */
record UnreadableList() implements Issue {

  @Override
  public String message() {
    return "A list of users or channels is missing or breaks off; bots or channels may be unknown.";
  }

  @Override
  public String advice() {
    return "Give the whole export as Slack made it, with users.json and channels.json.";
  }
}
