package nl.stip.ingest.issue;

/** A part whose JSON stops or breaks in the middle; what came before is read. */
public record TruncatedJson() implements Issue {

  @Override
  public String message() {
    return "The JSON stops or breaks in the middle; records before it were read.";
  }

  @Override
  public String advice() {
    return "Download the export again; if it breaks at the same place, ask the tool's support.";
  }
}
