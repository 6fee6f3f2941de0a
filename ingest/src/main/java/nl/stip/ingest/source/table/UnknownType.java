package nl.stip.ingest.source.table;

import nl.stip.ingest.issue.Issue;

/** A kind of contact that is not known. */
record UnknownType() implements Issue {

  @Override
  public String message() {
    return "the type is none of message, reply, reaction, mention, mail";
  }

  @Override
  public String advice() {
    return "Rename the type in the file, or map another column.";
  }
}
