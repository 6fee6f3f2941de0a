package nl.stip.ingest.issue;

/** An archive that is damaged in the middle. */
public record DamagedArchive() implements Issue {

  @Override
  public String message() {
    return "The archive is damaged in the middle; what lies before is read.";
  }

  @Override
  public String advice() {
    return "Download the export again; then only what is new in it is added.";
  }
}
