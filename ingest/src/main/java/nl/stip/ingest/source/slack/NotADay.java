package nl.stip.ingest.source.slack;

import nl.stip.ingest.issue.Issue;

/** A JSON file beside the day files of a channel whose name says nothing. */
record NotADay() implements Issue {

  @Override
  public String message() {
    return "A file in a channel folder is not named after a day; it was not read.";
  }

  @Override
  public String advice() {
    return "If it holds messages, give it back the name Slack gave it, such as 2026-03-31.json.";
  }
}
