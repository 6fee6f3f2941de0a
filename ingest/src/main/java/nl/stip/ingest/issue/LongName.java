package nl.stip.ingest.issue;

/** A part with a name of thousands of characters. */
public record LongName() implements Issue {

  @Override
  public String message() {
    return "A part has a name of more than 4,096 characters; it was left out.";
  }

  @Override
  public String advice() {
    return "No tool does this. Do not trust this file; download the export again.";
  }
}
