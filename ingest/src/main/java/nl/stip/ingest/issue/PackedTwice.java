package nl.stip.ingest.issue;

/** An archive within an archive. */
public record PackedTwice() implements Issue {

  @Override
  public String message() {
    return "It is an archive within an archive, which is not opened.";
  }

  @Override
  public String advice() {
    return "Unpack the outer archive and give the folder.";
  }
}
