package nl.stip.dashboard.figure.excel;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The last column of a table, which says why figures are absent. Its texts run on over the empty
 * columns beside the table, as far as a printed page is wide; where that is not enough they say
 * only which reasons there are, and wrap if they must.
 */
final class ReasonColumn {

  private final XSSFSheet sheet;
  private final Styles styles;
  private final int column;
  private final int printed;
  private final Map<Integer, Reasons> reasons = new TreeMap<>();

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

  /** Writes the reasons of a row. */
  void write(Line line, Reasons row) {
    line.text(column, row.toString(), styles.reason());
    reasons.put(line.row().getRowNum(), row);
  }

  /**
   * Makes room for the reasons.
   *
   * @return how many columns beside the table they take
   */
  int fit() {
    int over = over(row -> width(reasons.get(row).toString()));
    // beyond the page nothing stands beside them, and a high row would be high on the page too
    if (column + over < printed || column >= printed) {
      return over;
    }
    reasons.forEach((row, told) -> cell(row).setCellValue(Letters.of(told.brief())));
    over = over(row -> width(reasons.get(row).brief()));
    if (column + over < printed) {
      return over;
    }
    reasons.keySet().forEach(this::wrap);
    return 0;
  }

  /** How many columns beside the table the longest of some texts takes. */
  private int over(IntToDoubleFunction widths) {
    double longest = reasons.keySet().stream().mapToDouble(widths::applyAsDouble).max().orElse(0);
    double columns = sheet.getColumnWidth(column);
    int over = 0;
    while (Typeface.room(columns) < longest) {
      over++;
      columns += sheet.getColumnWidth(column + over);
    }
    return over;
  }

  private double width(String text) {
    return Typeface.of(styles.reason()).width(text);
  }

  private void wrap(int row) {
    Line line = new Line(sheet.getRow(row));
    if (Typeface.room(sheet.getColumnWidth(column)) < width(cell(row).getStringCellValue())) {
      cell(row).setCellStyle(styles.wrappedReason());
      double needed = line.needed(column, column) + ExcelTable.RULE_POINTS;
      line.height(Math.max(line.row().getHeightInPoints(), needed));
    }
  }

  private XSSFCell cell(int row) {
    return sheet.getRow(row).getCell(column);
  }
}
