package nl.stip.ingest.source.mail;

import nl.stip.ingest.issue.Issue;

/** See {@link #message()}. */
record UnnamedList() implements Issue {

  @Override
  public String message() {
    return "a mailing list archive lies in no folder, so its list has no name";
  }

  @Override
  public String advice() {
    return "Put the files of a list in a folder that is named after the list, and read that folder.";
  }
}
