package nl.stip.dashboard.figure.excel;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/**
 * One row that is being written.
 *
 * @param row the row
 */
public record Line(XSSFRow row) {

  private static final double HIGHEST = 409;

  /** Writes a text, never a formula; an empty text leaves the cell blank. */
  public void text(int column, String text, CellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellStyle(style);
    if (!text.isEmpty()) {
      cell.setCellValue(Letters.of(text));
    }
  }

  /** Writes the name of the row in its first cell, and makes the row as high as it needs. */
  public void label(String text, CellStyle style) {
    text(0, text, style);
    height(needed(0, 0));
  }

  /** How high the text of a cell is that may run from its column to another, in points. */
  public double needed(int from, int to) {
    double width = 0;
    for (int i = from; i <= to; i++) {
      width += row.getSheet().getColumnWidth(i);
    }
    XSSFCell cell = row.getCell(from);
    Typeface letters = Typeface.of(cell.getCellStyle());
    double room = Typeface.room(width) - Typeface.INDENT * cell.getCellStyle().getIndention();
    return letters.height(letters.lines(cell.getStringCellValue(), room));
  }

  /** Makes the row so high, as far as Excel knows rows. */
  public void height(double points) {
    row.setHeightInPoints((float) Math.min(HIGHEST, points));
  }

  /** Writes a number. */
  public void number(int column, double value, CellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(value);
    cell.setCellStyle(style);
  }

  /** Writes a day. */
  public void day(int column, LocalDate day, CellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(day);
    cell.setCellStyle(style);
  }

  /** Writes a formula of ours, never one of data, with the value it has now. */
  public void formula(int column, String formula, double value, CellStyle style) {
    number(column, value, style);
    row.getCell(column).setCellFormula(formula);
    row.getCell(column).setCellValue(value);
  }

  /** Leaves a cell blank. */
  public void blank(int column, CellStyle style) {
    row.createCell(column).setCellStyle(style);
  }
}
