package nl.stip.dashboard.figure.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * Makes rows that stand on a sheet a real Excel table.
 *
 * @param sheet the sheet
 * @param name name of the table, by which formulas find it
 * @param head row of its head
 * @param last its last row
 * @param columns number of columns, from the first on
 */
public record ExcelTable(XSSFSheet sheet, String name, int head, int last, int columns) {

  private static final double EDGE_POINTS = 3;

  /** Other programs have wider letters and indents, and a broken word is worse than some room. */
  private static final double OTHER_LETTERS = 1.06;

  /** What keeps the letters of a row clear of the rules above and below it. */
  static final double RULE_POINTS = 2;

  /** Makes the table, with a filter button on every column. */
  public void withFilters() {
    XSSFTable table = plain();
    table.getCTTable().addNewAutoFilter().setRef(table.getArea().formatAsString());
  }

  /** Makes the table, without filter buttons. */
  public XSSFTable plain() {
    // a table has at least one row below its head
    XSSFTable table =
        sheet.createTable(
            new AreaReference(
                new CellReference(head, 0),
                new CellReference(Math.max(last, head + 1), columns - 1),
                SpreadsheetVersion.EXCEL2007));
    table.setName(name.replaceAll("[^A-Za-z0-9_]", "_"));
    table.setDisplayName(table.getName());
    table.updateHeaders();
    for (int row = head + 1; row <= last; row++) {
      XSSFRow line = sheet.getRow(row);
      new Line(line).height(line.getHeightInPoints() + RULE_POINTS);
    }
    return table;
  }

  /** Writes a head: names of columns of numbers stand to the right, as the numbers do. */
  public static void head(Line head, List<String> names, Styles styles, IntPredicate numbers) {
    widen(head.row().getSheet(), names, styles.numberHead());
    for (int i = 0; i < names.size(); i++) {
      head.text(i, names.get(i), numbers.test(i) ? styles.numberHead() : styles.head());
    }
    fitHead(head, names.size());
  }

  /** Makes a head that is written as high as the highest of its names. */
  public static void fitHead(Line head, int columns) {
    double most = 0;
    for (int i = 0; i < columns; i++) {
      most = Math.max(most, head.needed(i, i));
    }
    head.height(most + EDGE_POINTS);
  }

  /**
   * Makes columns wide enough for the longest word of their heads, clear of what their style keeps
   * free.
   */
  public static void widen(XSSFSheet sheet, List<String> names, XSSFCellStyle style) {
    Typeface letters = Typeface.of(style);
    double button = style.getIndention() * Typeface.INDENT;
    for (int i = 0; i < names.size(); i++) {
      double longest =
          Arrays.stream(names.get(i).split(" ")).mapToDouble(letters::width).max().orElse(0);
      int needed = Typeface.columnWidth(longest * OTHER_LETTERS + button);
      if (sheet.getColumnWidth(i) < needed) {
        sheet.setColumnWidth(i, needed);
      }
    }
  }

  /** Names of columns: none empty, and no two the same, in whatever case. */
  public static List<String> distinct(List<String> names) {
    Set<String> taken = new HashSet<>();
    List<String> distinct = new ArrayList<>();
    for (String name : names) {
      String plain = name.isBlank() ? "–" : Letters.name(name);
      String own = plain;
      for (int i = 2; !taken.add(own.toLowerCase(Locale.ROOT)); i++) {
        own = plain + " (" + i + ")";
      }
      distinct.add(own);
    }
    return List.copyOf(distinct);
  }
}
