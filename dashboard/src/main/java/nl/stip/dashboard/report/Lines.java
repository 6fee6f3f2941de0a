package nl.stip.dashboard.report;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.stip.dashboard.figure.excel.ExcelTable;
import nl.stip.dashboard.figure.excel.Line;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.figure.excel.Typeface;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes a sheet from top to bottom: titles, texts, name-value pairs and tables. */
final class Lines {

  /** Height of a row of plain text. */
  static final float POINTS = 13.5f;

  private static final float TITLE_POINTS = 25;
  private static final float HEADING_POINTS = 18;

  /** A digit, in the unit of a column's width. */
  private static final int DIGIT = 256;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final int columns;
  private int next;

  /** Writes on a sheet whose texts run over that many columns. */
  Lines(XSSFSheet sheet, Styles styles, int columns) {
    this.sheet = sheet;
    this.styles = styles;
    this.columns = columns;
  }

  /**
   * Writes on a sheet with columns of their own.
   *
   * @param widths width of each column, in digits
   */
  Lines(XSSFSheet sheet, Styles styles, int[] widths) {
    this(sheet, styles, widths.length);
    for (int i = 0; i < widths.length; i++) {
      sheet.setColumnWidth(i, widths[i] * DIGIT);
    }
  }

  /** The sheet written on. */
  XSSFSheet sheet() {
    return sheet;
  }

  /** The row that will be written next. */
  int next() {
    return next;
  }

  /** Goes on below a row that something else wrote. */
  void after(int row) {
    next = row + 1;
  }

  void gap() {
    next++;
  }

  void title(String text) {
    put(text, styles.title()).row().setHeightInPoints(TITLE_POINTS);
  }

  void heading(String text) {
    put(text, styles.heading()).row().setHeightInPoints(HEADING_POINTS);
  }

  void quiet(String text) {
    put(text, styles.quiet());
  }

  /** The answer in one sentence. */
  void answer(String text, String tone) {
    wrapped(put(text, styles.answer(tone)), 0);
  }

  /** Running text over the width of the page. */
  void text(String text) {
    wrapped(put(text, styles.body()), 0);
  }

  /** Secondary text over the width of the page. */
  void quietText(String text) {
    wrapped(put(text, styles.quietBody()), 0);
  }

  /** A name and what belongs to it, as high as the longer of both needs. */
  void pair(String name, String value) {
    Line line = put(name, styles.quietBody());
    line.text(1, value, styles.body());
    wrapped(line, 1);
    fitting(line, 0);
  }

  /** Makes a row at least as high as a text needs within its column. */
  void fitting(Line line, int column) {
    line.height(Math.max(line.row().getHeightInPoints(), line.needed(column, column)));
  }

  /** One row of cells that run no further than their columns allow. */
  Line line() {
    return new Line(sheet.createRow(next++));
  }

  /** Makes a row's text run from a column to the edge of the page, as high as it needs. */
  void wrapped(Line line, int from) {
    int row = line.row().getRowNum();
    if (columns - 1 > from) {
      sheet.addMergedRegion(new CellRangeAddress(row, row, from, columns - 1));
    }
    line.height(line.needed(from, columns - 1));
  }

  /** A real table; numbers, days and moments are written as such. */
  void table(String name, List<String> head, List<List<Object>> rows) {
    int top = next;
    ExcelTable.head(
        line(),
        ExcelTable.distinct(head),
        styles,
        column -> !rows.isEmpty() && !(rows.get(0).get(column) instanceof String));
    for (List<Object> row : rows) {
      Line line = line();
      for (int i = 0; i < row.size(); i++) {
        cell(line, i, row.get(i));
        if (i < row.size() - 1 && row.get(i) instanceof String text && !fits(text, i)) {
          line.row().getCell(i).setCellStyle(styles.wrappedEntry());
          fitting(line, i);
        }
      }
    }
    new ExcelTable(sheet, name, top, next - 1, head.size()).withFilters();
    next = Math.max(next, top + 2);
  }

  /** Whether a text ends before the next column, which would cut it. */
  private boolean fits(String text, int column) {
    return Typeface.of(styles.entry()).width(text) <= Typeface.room(sheet.getColumnWidth(column));
  }

  private void cell(Line line, int column, Object value) {
    if (value instanceof Number number) {
      line.number(column, number.doubleValue(), styles.number(number.doubleValue(), "count"));
    } else if (value instanceof LocalDate day) {
      line.row().createCell(column).setCellValue(day);
      line.row().getCell(column).setCellStyle(styles.day());
    } else if (value instanceof LocalDateTime moment) {
      line.row().createCell(column).setCellValue(moment);
      line.row().getCell(column).setCellStyle(styles.moment());
    } else {
      line.text(column, value == null ? "" : String.valueOf(value), styles.entry());
    }
  }

  private Line put(String text, CellStyle style) {
    Line line = line();
    line.text(0, text, style);
    return line;
  }
}
