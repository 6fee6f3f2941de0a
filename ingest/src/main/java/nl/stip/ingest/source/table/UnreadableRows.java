package nl.stip.ingest.source.table;

import nl.stip.ingest.issue.Issue;

/** A file that breaks off as a table. */
record UnreadableRows() implements Issue {

  @Override
  public String message() {
    return "the file stops being a table here; nothing behind this row could be read";
  }

  @Override
  public String advice() {
    return "Look for a stray quotation mark in this row and export again.";
  }
}
