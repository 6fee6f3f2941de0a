package nl.stip.ingest.source.record;

import nl.stip.ingest.issue.Issue;

/** A count that is no number. */
public record NoNumber() implements Issue {

  @Override
  public String message() {
    return "a count in the record is no number";
  }

  @Override
  public String advice() {
    return "Export again, and do not open the file in a spreadsheet in between.";
  }
}
