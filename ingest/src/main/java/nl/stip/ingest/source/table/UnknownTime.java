package nl.stip.ingest.source.table;

import nl.stip.ingest.issue.Issue;

/**
 * A time that cannot be read.
 *
 * @param form form that stip.yaml states
 */
record UnknownTime(String form) implements Issue {

  @Override
  public String message() {
    return "the time is not written as " + form + ", or lies outside 1970 to 2200";
  }

  @Override
  public String advice() {
    return "Correct the cell, or state the form of the times under tables: time: in stip.yaml.";
  }
}
