package nl.stip.dashboard.figure.excel;

import nl.stip.dashboard.figure.Theme;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What the {@link Styles} of a workbook are made of: colours of the light theme, lines, alignment.
 */
record Looks(XSSFWorkbook book, Theme theme) {

  // the filter button in a table's head takes this much of it
  private static final short BUTTON = 2;

  /** A colour of the light theme. */
  XSSFColor color(String token) {
    byte[] rgb = rgb(token);
    byte[] opaque = {(byte) 0xFF, rgb[0], rgb[1], rgb[2]};
    return new XSSFColor(opaque, new DefaultIndexedColorMap());
  }

  /** Red, green and blue of a token of the light theme. */
  byte[] rgb(String token) {
    int value = Integer.parseInt(theme.light().get(token).substring(1), 16);
    return new byte[] {(byte) (value >> 16), (byte) (value >> 8), (byte) value};
  }

  /** Text in more than one line. */
  XSSFCellStyle wrapped(XSSFCellStyle style) {
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  /** The head of a column. */
  XSSFCellStyle head(XSSFCellStyle style) {
    style.setWrapText(true);
    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(color("ink"));
    return style;
  }

  /** A cell of a table, with a line below it. */
  XSSFCellStyle ruled(XSSFCellStyle style) {
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(color("line"));
    // not at the top, where letters touch the rule above them
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    return style;
  }

  /** A number in a format. */
  XSSFCellStyle number(XSSFCellStyle style, String format) {
    ruled(style).setDataFormat(book.createDataFormat().getFormat(format));
    style.setQuotePrefixed(false);
    style.setAlignment(HorizontalAlignment.RIGHT);
    return style;
  }

  /** Right-aligned beside the button of a filter. */
  void clearOfButton(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.RIGHT);
    style.setIndention(BUTTON);
  }

  /** Away from what stands at its left. */
  void apart(XSSFCellStyle style) {
    style.setAlignment(HorizontalAlignment.LEFT); // else some programs forget the indent
    style.setIndention((short) 1);
  }
}
