package nl.stip.ingest.source.item;

import nl.stip.ingest.issue.Issue;

/** See {@link #message()}. */
record OversizedItem() implements Issue {

  @Override
  public String message() {
    return "an item is larger than any answer of the API (64 MB or a million values)";
  }

  @Override
  public String advice() {
    return "Fetch the items in smaller pages.";
  }
}
