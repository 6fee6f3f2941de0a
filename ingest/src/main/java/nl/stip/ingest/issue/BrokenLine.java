package nl.stip.ingest.issue;

/** One line of a file of records that is no JSON; the lines after it are read. */
public record BrokenLine() implements Issue {

  @Override
  public String message() {
    return "A line is not valid JSON and was set aside; the lines after it were read.";
  }

  @Override
  public String advice() {
    return "Nothing to do if there are few; else make the export again.";
  }
}
