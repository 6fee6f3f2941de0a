package nl.stip.ingest.source.slack;

import nl.stip.ingest.issue.Issue;

/** A folder of messages whose channel the lists leave out; it is known by its folder name only. */
record UnlistedChannel() implements Issue {

  @Override
  public String message() {
    return "A channel folder is in no list of the export; a later rename cannot be followed.";
  }

  @Override
  public String advice() {
    return "Nothing to do; Slack leaves some archived channels out of its lists.";
  }
}
