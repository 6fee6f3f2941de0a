package nl.stip.dashboard.figure.excel;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The last column of a table, which says why figures are absent. Its texts run on over the empty
 * columns beside the table, as far as a printed page is wide; where that is not enough they wrap.
 */
final class ReasonColumn {

  private static final double CHARACTER = 256;
  private static final double SMALL_LETTER = 0.8;
  private static final double POINTS = 12;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final int column;
  private final int printed;

  /**
   * The reasons in a column.
   *
   * @param printed columns of the printed page, which the reasons do not make wider
   */
  ReasonColumn(XSSFSheet sheet, Styles styles, int column, int printed) {
    this.printed = printed;
    this.sheet = sheet;
    this.styles = styles;
    this.column = column;
  }

  /**
   * Makes room for the reasons in some rows.
   *
   * @return how many columns beside the table they take
   */
  int fit(int first, int last) {
    double longest = 0;
    for (int row = first; row <= last; row++) {
      longest = Math.max(longest, width(row));
    }
    int over = 0;
    for (double room = width(); room < longest; over++) {
      room += sheet.getColumnWidth(column + over + 1) / CHARACTER;
    }
    // beyond the page nothing stands beside them, and a high row would be high on the page too
    if (column + over < printed || column >= printed) {
      return over;
    }
    wrap(first, last);
    return 0;
  }

  private void wrap(int first, int last) {
    for (int row = first; row <= last; row++) {
      double lines = Math.ceil(width(row) / (width() - 1));
      if (lines > 1) {
        sheet.getRow(row).getCell(column).setCellStyle(styles.wrappedReason());
        double height =
            Math.max(
                sheet.getRow(row).getHeightInPoints(), lines * POINTS + ExcelTable.RULE_POINTS);
        new Line(sheet.getRow(row)).height(height);
      }
    }
  }

  private double width() {
    return sheet.getColumnWidth(column) / CHARACTER;
  }

  /** Width of the text in a row, in digits; that of one without a reason is none. */
  private double width(int row) {
    XSSFCell cell = sheet.getRow(row).getCell(column);
    return cell == null ? 0 : cell.getStringCellValue().length() * SMALL_LETTER;
  }
}
