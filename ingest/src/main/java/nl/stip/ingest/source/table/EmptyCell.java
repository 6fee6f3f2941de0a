package nl.stip.ingest.source.table;

import nl.stip.ingest.issue.Issue;

/**
 * A cell that a row cannot do without.
 *
 * @param meaning what the cell should hold
 */
record EmptyCell(String meaning) implements Issue {

  @Override
  public String message() {
    return "the cell for " + meaning + " is empty";
  }

  @Override
  public String advice() {
    return "Fill it in the file, or leave the row out of the count as it is now.";
  }
}
