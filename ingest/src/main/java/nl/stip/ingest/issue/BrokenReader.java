package nl.stip.ingest.issue;

/**
 * Content that a source has no answer to: a defect of Stip or of a library, not of the export.
 *
 * @param kind what was thrown, without its text, as that may repeat what was read
 * @param where the line of code it came from
 */
public record BrokenReader(String kind, String where) implements Issue {

  /** The issue behind a failure that nobody expected. */
  public static BrokenReader of(Throwable failure) {
    StackTraceElement[] stack = failure.getStackTrace();
    return new BrokenReader(
        failure.getClass().getSimpleName(),
        stack.length == 0
            ? "unknown"
            : stack[0].getFileName() + " line " + stack[0].getLineNumber());
  }

  @Override
  public String message() {
    return "Stip cannot get past something in it (" + kind + " in " + where + ").";
  }

  @Override
  public String advice() {
    return "What stands before it is kept. Report this line; the rest is read when it is mended.";
  }
}
