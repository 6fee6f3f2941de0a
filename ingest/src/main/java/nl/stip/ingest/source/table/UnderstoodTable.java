package nl.stip.ingest.source.table;

import nl.stip.ingest.issue.Issue;

/** A table whose columns were understood without a line in stip.yaml. */
record UnderstoodTable() implements Issue {

  @Override
  public String message() {
    return "A table was read as mail between accounts, since its columns say who, to whom and when.";
  }

  @Override
  public String advice() {
    return "If it is something else, name it under tables: files: in stip.yaml, with its columns,"
        + " tool and audience, or with read: false to leave it out.";
  }
}
