package nl.stip.ingest.issue;

/** An export that could not be read at all. */
public record UnreadableExport() implements Issue {

  @Override
  public String message() {
    return "An export could not be read or is of no known kind.";
  }

  @Override
  public String advice() {
    return "See the message of the run; 'stip sources' lists what is understood.";
  }
}
