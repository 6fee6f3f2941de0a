package nl.stip.ingest.issue;

/** An export of more parts than there is memory for. */
public record TooManyParts() implements Issue {

  @Override
  public String message() {
    return "It holds more files than there is memory for; those that follow were left out.";
  }

  @Override
  public String advice() {
    return "Split it in several exports, or give a machine with more memory; an archive of this kind may also be a bomb.";
  }
}
