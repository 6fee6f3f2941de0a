package nl.stip.ingest.issue;

/** A link in a folder that leads out of it, or nowhere. */
public record OutsideLink() implements Issue {

  @Override
  public String message() {
    return "A link leads outside the folder or nowhere; what it points to was not read.";
  }

  @Override
  public String advice() {
    return "If it is part of the export, put the file itself in the folder.";
  }
}
