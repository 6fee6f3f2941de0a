package nl.stip.dashboard.figure.excel;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.stip.dashboard.figure.ChanceScale;
import nl.stip.dashboard.figure.Theme;
import nl.stip.dashboard.language.Difference;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The few styles of a workbook, in the colours of the light theme. Every text is marked as text, so
 * that no name is ever taken for a formula, whatever its first character.
 */
public final class Styles {

  private static final short TITLE = 18;
  private static final short HEADING = 13;
  private static final short ANSWER = 12;
  private static final short BODY = 10;
  private static final short SMALL = 9;

  private final XSSFWorkbook book;
  private final Looks looks;
  private final Formats formats;
  private final Map<String, XSSFCellStyle> made = new HashMap<>();
  private final Fonts fonts;

  /** Styles of one workbook in one language. */
  public Styles(XSSFWorkbook book, Theme theme, Words words) {
    this.book = book;
    this.looks = new Looks(book, theme);
    this.formats = new Formats(words);
    this.fonts = new Fonts(book, BODY);
  }

  /** Number formats of the workbook's language. */
  public Formats formats() {
    return formats;
  }

  /** Title of a sheet. */
  public XSSFCellStyle title() {
    return style("title", TITLE, true, "ink", s -> {});
  }

  /** Title of a figure or a part of the cover. */
  public XSSFCellStyle heading() {
    return style("heading", HEADING, true, "ink", s -> {});
  }

  /**
   * The answer in one sentence; {@code good} and {@code bad} have a colour, the words say it too.
   */
  public XSSFCellStyle answer(String tone) {
    String token = tone.equals("bad") ? "attention" : tone.equals("good") ? "good" : "ink";
    return style("answer " + tone, ANSWER, true, token, s -> looks.wrapped(s));
  }

  /** Plain text that wraps. */
  public XSSFCellStyle body() {
    return style("body", BODY, false, "ink", s -> looks.wrapped(s));
  }

  /** Plain text that wraps, clear of the text at its left. */
  public XSSFCellStyle bodyApart() {
    return style("body apart", BODY, false, "ink", s -> looks.apart(looks.wrapped(s)));
  }

  /** Secondary text. */
  public XSSFCellStyle quiet() {
    return style("quiet", BODY, false, "quiet", s -> {});
  }

  /** Secondary text that wraps. */
  public XSSFCellStyle quietBody() {
    return style("quiet body", BODY, false, "quiet", s -> looks.wrapped(s));
  }

  /** A place in this workbook to go to. */
  public XSSFCellStyle link() {
    return style("link", BODY, true, "accent", s -> s.setVerticalAlignment(VerticalAlignment.TOP));
  }

  /** Head of a column of texts. */
  public XSSFCellStyle head() {
    return style("head", SMALL, true, "ink", s -> looks.head(s));
  }

  /** Head of a column of numbers. */
  public XSSFCellStyle numberHead() {
    return style("number head", SMALL, true, "ink", s -> looks.clearOfButton(looks.head(s)));
  }

  /** Head of a column of a matrix. */
  public XSSFCellStyle matrixHead() {
    return style(
        "matrix head",
        SMALL,
        true,
        "ink",
        s -> looks.head(s).setAlignment(HorizontalAlignment.CENTER));
  }

  /** A text in a table. */
  public XSSFCellStyle entry() {
    return style("entry", BODY, false, "ink", s -> looks.ruled(s));
  }

  /** A text in a table that wraps. */
  public XSSFCellStyle wrappedEntry() {
    return style("wrapped entry", BODY, false, "ink", s -> looks.ruled(s).setWrapText(true));
  }

  /** What the paragraphs beside it in a table are about. */
  public XSSFCellStyle paragraphName() {
    return style("paragraph name", BODY, false, "ink", s -> looks.wrapped(looks.ruled(s)));
  }

  /** A paragraph in a table, clear of the one beside it. */
  public XSSFCellStyle paragraph() {
    return style("paragraph", BODY, false, "ink", s -> looks.apart(looks.wrapped(looks.ruled(s))));
  }

  /** Head of a column of paragraphs. */
  public XSSFCellStyle paragraphHead() {
    return style("paragraph head", SMALL, true, "ink", s -> looks.apart(looks.head(s)));
  }

  /** Why there is no figure, in a table. */
  public XSSFCellStyle reason() {
    return style("reason", SMALL, false, "quiet", s -> looks.ruled(s));
  }

  /** The same where it takes more than one line. */
  public XSSFCellStyle wrappedReason() {
    return style("wrapped reason", SMALL, false, "quiet", s -> looks.ruled(s).setWrapText(true));
  }

  /** A number in a table. */
  public XSSFCellStyle number(double value, String unit) {
    return number(formats.value(value, unit) + Formats.CLEAR);
  }

  /** A number in a column of numbers in many units. */
  public XSSFCellStyle numberAmong(double value, String unit) {
    return number(formats.among(value, unit) + Formats.CLEAR);
  }

  private XSSFCellStyle number(String format) {
    return style("number " + format, BODY, false, "ink", s -> looks.number(s, format));
  }

  /** A number that a reader may change: what formulas start from. */
  public XSSFCellStyle input(double value, String unit) {
    return input(formats.value(value, unit) + Formats.CLEAR);
  }

  /** The same in a column of numbers in many units. */
  public XSSFCellStyle inputAmong(double value, String unit) {
    return input(formats.among(value, unit) + Formats.CLEAR);
  }

  private XSSFCellStyle input(String format) {
    return style("input " + format, BODY, false, "accent", s -> looks.number(s, format));
  }

  /**
   * A number in a matrix, marked where it may be chance.
   *
   * @param largest the largest number of the matrix
   */
  public XSSFCellStyle matrixNumber(Cell cell, double largest, String unit) {
    String format =
        cell.maybeChance()
            ? formats.unsure(cell.value(), unit)
            : formats.inMatrix(cell.value(), largest, unit);
    return style(
        "matrix " + format,
        BODY,
        false,
        "ink",
        s -> looks.number(s, format).setAlignment(HorizontalAlignment.CENTER));
  }

  /** A ratio in a matrix that differs from chance for certain, in the colour of how much. */
  public XSSFCellStyle ratio(double value) {
    String format = formats.value(value, "ratio");
    String step = "div-" + ChanceScale.step(value);
    return style(
        step + format,
        BODY,
        false,
        "on-" + step,
        s -> {
          looks.number(s, format).setAlignment(HorizontalAlignment.CENTER);
          s.setFillPattern(FillPatternType.SOLID_FOREGROUND);
          s.setFillForegroundColor(color(step));
        });
  }

  /** A change in a table. */
  public XSSFCellStyle change(Difference size, String unit) {
    String format = formats.change(size, unit);
    return style("change " + format, BODY, false, "ink", s -> looks.number(s, format));
  }

  /** A day in a table. */
  public XSSFCellStyle day() {
    return style("day", BODY, false, "ink", s -> looks.number(s, formats.day()));
  }

  /** A day that names its row. */
  public XSSFCellStyle dayName() {
    return style(
        "day name",
        BODY,
        false,
        "ink",
        s -> looks.number(s, formats.day()).setAlignment(HorizontalAlignment.LEFT));
  }

  /** A moment in a table. */
  public XSSFCellStyle moment() {
    return style("moment", BODY, false, "ink", s -> looks.number(s, formats.moment()));
  }

  /** A cell of a table in which nothing is missing. */
  public XSSFCellStyle blank() {
    return style("blank", BODY, false, "ink", s -> looks.ruled(s));
  }

  /** A cell without value, hatched as on screen; the reason stands at the end of its row. */
  public XSSFCellStyle withheld() {
    return style(
        "withheld",
        BODY,
        false,
        "quiet",
        s -> {
          looks.ruled(s).setFillPattern(FillPatternType.THIN_FORWARD_DIAG);
          s.setFillForegroundColor(color("grey"));
          s.setFillBackgroundColor(color("surface"));
        });
  }

  /** A colour of the light theme. */
  public XSSFColor color(String token) {
    return looks.color(token);
  }

  /** Red, green and blue of a token of the light theme. */
  public byte[] rgb(String token) {
    return looks.rgb(token);
  }

  private XSSFCellStyle style(
      String name, short size, boolean bold, String token, Consumer<XSSFCellStyle> more) {
    XSSFCellStyle known = made.get(name);
    if (known != null) {
      return known;
    }
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(fonts.font(size, bold, color(token)));
    style.setQuotePrefixed(true);
    more.accept(style);
    made.put(name, style);
    return style;
  }
}
