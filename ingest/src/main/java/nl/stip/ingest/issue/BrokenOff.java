package nl.stip.ingest.issue;

/** A file that stops, or stops being what it was, before its end; what came before is read. */
public record BrokenOff() implements Issue {

  @Override
  public String message() {
    return "The file breaks off or is damaged here; what stood before it was read, nothing behind it.";
  }

  @Override
  public String advice() {
    return "Download the export again; if it breaks at the same place, ask the tool's support.";
  }
}
