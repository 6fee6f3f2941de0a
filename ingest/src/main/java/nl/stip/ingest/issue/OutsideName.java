package nl.stip.ingest.issue;

/** A part whose name leads out of its archive. */
public record OutsideName() implements Issue {

  @Override
  public String message() {
    return "An archive names a part outside itself (\"..\" or a leading \"/\"); it was left out.";
  }

  @Override
  public String advice() {
    return "No tool does this. Do not trust this file; download the export again.";
  }
}
