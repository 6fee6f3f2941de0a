package nl.stip.workspace;

/**
 * Words of others, such as names of files, made fit for a message: no line breaks, control
 * characters or marks that turn the direction of writing, which could pass for what Stip says.
 */
public final class Printable {

  private static final int LONGEST = 400;
  private static final String NOT_SHOWN = "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]";
  private static final String IN_PLACE = "\uFFFD";

  private Printable() {}

  /** On one line, and not endless. */
  public static String line(String text) {
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    return shown.replaceAll(NOT_SHOWN, IN_PLACE);
  }

  /** On as many lines as it has. */
  public static String text(String text) {
    return text.replaceAll("(?!\n)" + NOT_SHOWN, IN_PLACE);
  }
}
