package nl.stip.ingest.issue;

/** A file that breaks off as a table. */
public record UnreadableRows() implements Issue {

  @Override
  public String message() {
    return "the file stops being a table here; nothing behind this row could be read";
  }

  @Override
  public String advice() {
    return "Look for a stray quotation mark in this row and export again.";
  }
}
