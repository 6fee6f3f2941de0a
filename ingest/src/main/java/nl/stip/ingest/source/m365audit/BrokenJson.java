package nl.stip.ingest.source.m365audit;

import nl.stip.ingest.issue.Issue;

/**
 * A record whose JSON ends too early or is damaged.
 *
 * @param rest whether everything behind it is lost with it
 */
record BrokenJson(boolean rest) implements Issue {

  @Override
  public String message() {
    return rest
        ? "the JSON is damaged or cut off here; nothing behind it could be read"
        : "the JSON of this record is damaged or cut off";
  }

  @Override
  public String advice() {
    return "Export again, and do not open the file in Excel in between: it cuts long cells.";
  }
}
