package nl.stip.launcher.check;

/**
 * One thing looked at.
 *
 * @param verdict whether it is right
 * @param subject what was looked at
 * @param found what was found
 * @param advice what to do; empty when nothing
 */
public record Finding(Verdict verdict, String subject, String found, String advice) {

  /** How bad it is. */
  public enum Verdict {
    /** As it should be. */
    GOOD("good "),
    /** Something will be missing or slow. */
    NOTE("note "),
    /** Stip will not work. */
    WRONG("WRONG");

    private final String shown;

    Verdict(String shown) {
      this.shown = shown;
    }
  }

  static Finding good(String subject, String found) {
    return new Finding(Verdict.GOOD, subject, found, "");
  }

  static Finding note(String subject, String found, String advice) {
    return new Finding(Verdict.NOTE, subject, found, advice);
  }

  static Finding wrong(String subject, String found, String advice) {
    return new Finding(Verdict.WRONG, subject, found, advice);
  }

  @Override
  public String toString() {
    String line = verdict.shown + "  " + subject + ": " + found;
    return advice.isEmpty() ? line : line + "\n         → " + advice;
  }
}
