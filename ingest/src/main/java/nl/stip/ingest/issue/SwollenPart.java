package nl.stip.ingest.issue;

/** A part that decompresses to far more than any real export. */
public record SwollenPart() implements Issue {

  @Override
  public String message() {
    return "It decompresses to more than 200 times its size, which no real export does.";
  }

  @Override
  public String advice() {
    return "Do not trust this file; download the export again from the tool itself.";
  }
}
