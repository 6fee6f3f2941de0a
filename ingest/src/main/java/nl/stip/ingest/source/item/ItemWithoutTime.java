package nl.stip.ingest.source.item;

import nl.stip.ingest.issue.Issue;

/** See {@link #message()}. */
public record ItemWithoutTime() implements Issue {

  @Override
  public String message() {
    return "the item has no readable time, or one before 1990 or in the future";
  }

  @Override
  public String advice() {
    return "Fetch the item again; a time is written as 2026-01-31T23:59:59Z.";
  }
}
