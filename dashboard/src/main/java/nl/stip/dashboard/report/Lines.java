package nl.stip.dashboard.report;

import nl.stip.dashboard.figure.excel.Styles;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes a sheet from top to bottom: titles, texts, name-value pairs and plain tables. */
final class Lines {

  private static final int TEXT_COLUMNS = 8;
  private static final int CHARACTERS = 118;
  private static final float POINTS = 14;

  private final XSSFSheet sheet;
  private final Styles styles;
  private int next;

  Lines(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
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
    put(text, styles.title());
  }

  void heading(String text) {
    put(text, styles.heading());
  }

  void quiet(String text) {
    put(text, styles.quiet());
  }

  /** Running text over the width of the page. */
  void text(String text) {
    XSSFRow row = put(text, styles.body());
    sheet.addMergedRegion(
        new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, TEXT_COLUMNS - 1));
    row.setHeightInPoints(POINTS * (1 + text.length() / CHARACTERS));
  }

  void pair(String name, String value) {
    XSSFRow row = put(name, styles.quiet());
    cell(row, 1, value, styles.label());
  }

  /** A row of texts and numbers; numbers are written as numbers. */
  void row(CellStyle style, Object... values) {
    XSSFRow row = sheet.createRow(next++);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number number) {
        XSSFCell cell = row.createCell(i);
        cell.setCellValue(number.doubleValue());
        cell.setCellStyle(styles.number("count"));
      } else if (values[i] != null) {
        cell(row, i, String.valueOf(values[i]), style);
      }
    }
  }

  private XSSFRow put(String text, CellStyle style) {
    XSSFRow row = sheet.createRow(next++);
    cell(row, 0, text, style);
    return row;
  }

  private static void cell(XSSFRow row, int column, String text, CellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }
}
