package nl.stip.ingest.issue;

/** Something in a folder that is neither file nor folder. */
public record SpecialFile() implements Issue {

  @Override
  public String message() {
    return "It is neither a file nor a folder, but a device or the like; it was left out.";
  }

  @Override
  public String advice() {
    return "If it is part of the export, put a plain copy of it in the folder.";
  }
}
