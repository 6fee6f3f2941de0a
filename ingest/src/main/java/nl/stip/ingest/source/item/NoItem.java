package nl.stip.ingest.source.item;

import nl.stip.ingest.issue.Issue;

/** See {@link #message()}. */
record NoItem() implements Issue {

  @Override
  public String message() {
    return "an entry is no object";
  }

  @Override
  public String advice() {
    return "Fetch the file again; the answers of an API are objects.";
  }
}
