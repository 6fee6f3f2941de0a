package nl.stip.dashboard.figure.excel;

import java.text.Normalizer;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;

/**
 * How much room a text takes in the workbook's letters, so that a row can be as high as its text
 * needs: by the widths of Arial, broken between words as a spreadsheet does.
 *
 * @param points size of the letters
 * @param bold whether they are bold
 */
public record Typeface(double points, boolean bold) {

  /** Widths of the letters from the space to the tilde, in thousandths of their size. */
  private static final int[] PLAIN = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private static final int[] BOLD = {
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
    611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
    278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584
  };

  private static final int WIDEST = 1000;
  private static final int HALF = 556;
  private static final String NARROW = "·’‘\u00a0…";
  private static final double THOUSAND = 1000;

  private static final double POINTS_PER_LINE = 1.275;
  private static final double EDGE = 0.75;

  /** A digit, the unit of a column's width, in points, and its share of {@code getColumnWidth}. */
  private static final double DIGIT_POINTS = 5.25;

  private static final double UNITS = 256;

  /** One step of indent, in points. */
  static final double INDENT = 6;

  /** What a cell leaves free at the left and right of its text. */
  private static final double CELL_EDGES = 4;

  /** The letters of a cell. */
  public static Typeface of(XSSFCellStyle style) {
    XSSFFont font = style.getFont();
    return new Typeface(font.getFontHeightInPoints(), font.getBold());
  }

  /** Room for text in columns that are together so wide, in points. */
  public static double room(double columnWidth) {
    return columnWidth / UNITS * DIGIT_POINTS - CELL_EDGES;
  }

  /** How wide a column is that has room for text of so many points. */
  public static int columnWidth(double points) {
    return (int) Math.ceil((points + CELL_EDGES) / DIGIT_POINTS * UNITS);
  }

  /** Width of a text on one line, in points. */
  public double width(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().map(this::width).sum()
        / THOUSAND
        * points;
  }

  private int width(int letter) {
    int at = letter - ' ';
    if (at >= 0 && at < PLAIN.length) {
      return (bold ? BOLD : PLAIN)[at];
    }
    if (Character.getType(letter) == Character.NON_SPACING_MARK) {
      return 0;
    }
    return NARROW.indexOf(letter) >= 0 ? PLAIN[0] : letter < WIDEST ? HALF : WIDEST;
  }

  /** Lines that a text takes in a room of so many points; a longer word is broken. */
  public int lines(String text, double room) {
    int lines = 0;
    for (String paragraph : text.split("\n", -1)) {
      lines += paragraphLines(paragraph, room);
    }
    return lines;
  }

  private int paragraphLines(String text, double room) {
    double space = width(" ");
    int lines = 1;
    double used = 0;
    for (String word : text.split(" ")) {
      double width = width(word);
      if (used > 0 && used + space + width > room) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? space : 0) + width;
      while (used > room) {
        lines++;
        used -= room;
      }
    }
    return lines;
  }

  /** Height of so many lines, in points. */
  public double height(int lines) {
    return lines * points * POINTS_PER_LINE + EDGE;
  }
}
