package nl.stip.dashboard.figure.excel;

import org.apache.poi.ss.SpreadsheetVersion;

/**
 * Texts as a workbook can hold them. Names come from files that anybody may have filled; a letter
 * that XML does not know makes a file that nobody can open.
 */
public final class Letters {

  /** Letters of a column's name, with room for a number behind it. */
  private static final int NAME = 240;

  private Letters() {}

  /** A text of a cell: without signs that are no letters, and no longer than a cell can be. */
  public static String of(String text) {
    String plain = text.replaceAll("[^\\P{Cc}\\n]|[\\uFFFE\\uFFFF]|\\p{Cs}", " ");
    return plain.substring(0, Math.min(plain.length(), most()));
  }

  /** A name of a column: on one line, and no longer than a table allows. */
  static String name(String text) {
    String plain = of(text).replace('\n', ' ');
    return plain.substring(0, Math.min(plain.length(), NAME));
  }

  private static int most() {
    return SpreadsheetVersion.EXCEL2007.getMaxTextLength();
  }
}
