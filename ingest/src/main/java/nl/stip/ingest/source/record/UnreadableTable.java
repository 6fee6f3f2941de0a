package nl.stip.ingest.source.record;

import nl.stip.ingest.issue.Issue;

/** A table that stops being one. */
public record UnreadableTable() implements Issue {

  @Override
  public String message() {
    return "the file stops being a table here; nothing behind this row could be read";
  }

  @Override
  public String advice() {
    return "Export it again; a CSV that was opened and saved in Excel may be damaged.";
  }
}
