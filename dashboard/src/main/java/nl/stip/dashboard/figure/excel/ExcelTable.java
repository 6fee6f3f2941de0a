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

  private static final double CHARACTER = 256;
  private static final double PADDING = 2.7;
  private static final double LINE_POINTS = 12;
  private static final double EDGE_POINTS = 4;

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
    headHeight(head, names);
    for (int i = 0; i < names.size(); i++) {
      head.text(i, names.get(i), numbers.test(i) ? styles.numberHead() : styles.head());
    }
  }

  /** Makes columns wide enough for the longest word of their heads, and a head high enough. */
  public static void headHeight(Line head, List<String> names) {
    XSSFSheet sheet = head.row().getSheet();
    widen(sheet, names);
    double lines = 1;
    for (int i = 0; i < names.size(); i++) {
      double room = sheet.getColumnWidth(i) / CHARACTER - PADDING;
      lines = Math.max(lines, lines(names.get(i), room));
    }
    head.height(lines * LINE_POINTS + EDGE_POINTS);
  }

  /** Makes columns wide enough for the longest word of their heads. */
  public static void widen(XSSFSheet sheet, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      double needed = (longestWord(names.get(i)) + PADDING) * CHARACTER;
      if (sheet.getColumnWidth(i) < needed) {
        sheet.setColumnWidth(i, (int) Math.ceil(needed));
      }
    }
  }

  private static int longestWord(String name) {
    return Arrays.stream(name.split("[ \u00a0]")).mapToInt(String::length).max().orElse(0);
  }

  /** Lines that words take; one that is wider than the column is broken. */
  private static double lines(String name, double room) {
    double lines = 1;
    double used = 0;
    for (String word : name.split("[ \u00a0]")) {
      if (used > 0 && used + 1 + word.length() > room) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + word.length();
      lines += Math.max(0, Math.ceil(word.length() / room) - 1);
    }
    return lines;
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
