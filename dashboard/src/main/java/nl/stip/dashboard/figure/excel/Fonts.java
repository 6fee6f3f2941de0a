package nl.stip.dashboard.figure.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The letters of a workbook, each kind made once. */
final class Fonts {

  // on every computer, or one with letters of the same width
  private static final String NAME = "Arial";

  private final XSSFWorkbook book;
  private final Map<String, XSSFFont> made = new HashMap<>();

  /** Letters of one workbook; widths of columns are measured in those of plain text. */
  Fonts(XSSFWorkbook book, short plain) {
    this.book = book;
    // the font of cells without a style is what the width of columns is measured in
    book.getFontAt(0).setFontName(NAME);
    book.getFontAt(0).setFontHeightInPoints(plain);
  }

  XSSFFont font(short size, boolean bold, XSSFColor color) {
    return made.computeIfAbsent(
        size + color.getARGBHex() + bold,
        k -> {
          XSSFFont font = book.createFont();
          font.setFontName(NAME);
          font.setFontHeightInPoints(size);
          font.setBold(bold);
          font.setColor(color);
          return font;
        });
  }
}
