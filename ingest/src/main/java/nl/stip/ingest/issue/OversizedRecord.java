package nl.stip.ingest.issue;

/** A record larger than any that a person makes. */
public record OversizedRecord() implements Issue {

  @Override
  public String message() {
    return "A record is larger than 16 million characters and was set aside.";
  }

  @Override
  public String advice() {
    return "Look whether the file was put together or damaged by another program.";
  }
}
