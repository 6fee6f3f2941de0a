package nl.stip.dashboard.figure.excel;

import java.util.HashMap;
import java.util.Map;
import nl.stip.dashboard.figure.Theme;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The few styles of a workbook, in the colours of the light theme. */
public final class Styles {

  private static final short TITLE = 18;
  private static final short HEADING = 13;
  private static final short BODY = 10;

  private final XSSFWorkbook book;
  private final Theme theme;
  private final Map<String, XSSFCellStyle> made = new HashMap<>();

  /** Styles of one workbook. */
  public Styles(XSSFWorkbook book, Theme theme) {
    this.book = book;
    this.theme = theme;
  }

  /** Title of a sheet. */
  public XSSFCellStyle title() {
    return made.computeIfAbsent("title", k -> text(TITLE, true, "ink"));
  }

  /** Title of a figure or a part of the cover. */
  public XSSFCellStyle heading() {
    return made.computeIfAbsent("heading", k -> text(HEADING, true, "ink"));
  }

  /** Plain text that wraps. */
  public XSSFCellStyle body() {
    return made.computeIfAbsent(
        "body",
        k -> {
          XSSFCellStyle style = text(BODY, false, "ink");
          style.setWrapText(true);
          style.setVerticalAlignment(VerticalAlignment.TOP);
          return style;
        });
  }

  /** Text never taken for a formula, whatever its first character. */
  public XSSFCellStyle label() {
    return made.computeIfAbsent(
        "label",
        k -> {
          XSSFCellStyle style = text(BODY, false, "ink");
          style.setQuotePrefixed(true);
          return style;
        });
  }

  /** Secondary text. */
  public XSSFCellStyle quiet() {
    return made.computeIfAbsent("quiet", k -> text(BODY, false, "quiet"));
  }

  /** Head of a table. */
  public XSSFCellStyle head() {
    return made.computeIfAbsent(
        "head",
        k -> {
          XSSFCellStyle style = text(BODY, true, "ink");
          style.setBorderBottom(BorderStyle.THIN);
          style.setWrapText(true);
          style.setVerticalAlignment(VerticalAlignment.BOTTOM);
          return style;
        });
  }

  /** Head of a column of numbers. */
  public XSSFCellStyle numberHead() {
    XSSFCellStyle head = head();
    return made.computeIfAbsent(
        "numberHead",
        k -> {
          XSSFCellStyle style = book.createCellStyle();
          style.cloneStyleFrom(head);
          style.setAlignment(HorizontalAlignment.RIGHT);
          return style;
        });
  }

  /** A number in a unit. */
  public XSSFCellStyle number(String unit) {
    return made.computeIfAbsent(
        "number " + unit,
        k -> {
          XSSFCellStyle style = text(BODY, false, "ink");
          style.setDataFormat(book.createDataFormat().getFormat(format(unit)));
          return style;
        });
  }

  /** A cell without value, hatched as on screen; the reason stands beside it. */
  public XSSFCellStyle withheld() {
    return made.computeIfAbsent(
        "withheld",
        k -> {
          XSSFCellStyle style = text(BODY, false, "quiet");
          style.setFillPattern(FillPatternType.THIN_BACKWARD_DIAG);
          style.setFillForegroundColor(color("line"));
          style.setFillBackgroundColor(color("surface"));
          style.setAlignment(HorizontalAlignment.RIGHT);
          return style;
        });
  }

  /** Excel's number format of a unit; Excel itself writes it as the reader's country does. */
  public static String format(String unit) {
    return switch (unit) {
      case "share" -> "0%";
      case "people", "count" -> "#,##0";
      default -> "#,##0.0#";
    };
  }

  /** A colour of the light theme. */
  public XSSFColor color(String token) {
    return new XSSFColor(rgb(token), new DefaultIndexedColorMap());
  }

  /** Red, green and blue of a token of the light theme. */
  public byte[] rgb(String token) {
    int value = Integer.parseInt(theme.light().get(token).substring(1), 16);
    return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
  }

  private XSSFCellStyle text(short size, boolean bold, String token) {
    XSSFFont font = book.createFont();
    font.setFontName("Calibri");
    font.setFontHeightInPoints(size);
    font.setBold(bold);
    font.setColor(color(token));
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font);
    return style;
  }
}
