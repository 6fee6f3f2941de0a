package nl.stip.dashboard.figure.excel;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/**
 * Writes figure data as a real Excel table: a row per tick, first the values of all series, then n
 * and interval of each, then the reasons of what is absent. Values are the published numbers, not
 * texts.
 */
public final class FigureBlock {

  private static final float HEAD_POINTS = 42;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Words words;

  /** Writes on a sheet. */
  public FigureBlock(XSSFSheet sheet, Styles styles, Words words) {
    this.sheet = sheet;
    this.styles = styles;
    this.words = words;
  }

  /**
   * Where a table came to stand.
   *
   * @param head row of its head
   * @param last its last row
   * @param series number of value columns, from the second column on
   */
  public record Area(int head, int last, int series) {}

  /** Writes the table with its head in the given row. */
  public Area write(FigureData data, int head) {
    List<String> names = names(data);
    XSSFRow top = sheet.createRow(head);
    top.setHeightInPoints(HEAD_POINTS);
    for (int i = 0; i < names.size(); i++) {
      boolean number = i > 0 && i < names.size() - 1;
      text(top, i, names.get(i), number ? styles.numberHead() : styles.head());
    }
    int row = head;
    for (int i = 0; i < data.ticks().size(); i++) {
      row(data, i, ++row);
    }
    table(head, row, names.size());
    return new Area(head, row, data.series().size());
  }

  private List<String> names(FigureData data) {
    Set<String> names = new LinkedHashSet<>();
    add(names, words.say("figure.rows"));
    data.series().forEach(s -> add(names, s.label()));
    for (Series series : data.series()) {
      for (String part : List.of("n", "low", "high")) {
        String name = words.say("sheet." + part);
        add(names, data.series().size() == 1 ? name : series.label() + " · " + name);
      }
    }
    add(names, words.say("sheet.reason"));
    return List.copyOf(names);
  }

  /** Names of table columns must differ. */
  private static void add(Set<String> names, String name) {
    String unique = name;
    for (int i = 2; !names.add(unique); i++) {
      unique = name + " (" + i + ")";
    }
  }

  private void row(FigureData data, int tick, int at) {
    XSSFRow row = sheet.createRow(at);
    Tick place = data.ticks().get(tick);
    text(
        row,
        0,
        place.complete() ? place.label() : words.say("figure.running", place.label()),
        styles.label());
    CellText text = new CellText(words, data.unit());
    List<String> reasons = new ArrayList<>();
    int column = 1;
    for (Series series : data.series()) {
      Cell cell = series.cells().get(tick);
      number(row, column++, cell.value(), data.unit());
      if (!cell.hasValue()) {
        reasons.add(
            data.series().size() == 1
                ? text.value(cell)
                : series.label() + ": " + text.value(cell));
      }
    }
    for (Series series : data.series()) {
      Cell cell = series.cells().get(tick);
      plain(row, column++, cell.n() == null ? null : cell.n().doubleValue(), "people");
      plain(row, column++, cell.low(), data.unit());
      plain(row, column++, cell.high(), data.unit());
    }
    text(row, column, String.join("; ", reasons), styles.quiet());
  }

  private void number(XSSFRow row, int column, Double value, String unit) {
    XSSFCell cell = row.createCell(column);
    if (value == null) {
      cell.setCellStyle(styles.withheld());
    } else {
      cell.setCellValue(value);
      cell.setCellStyle(styles.number(unit));
    }
  }

  private void plain(XSSFRow row, int column, Double value, String unit) {
    if (value != null) {
      XSSFCell cell = row.createCell(column);
      cell.setCellValue(value);
      cell.setCellStyle(styles.number(unit));
    }
  }

  private static void text(
      XSSFRow row, int column, String text, org.apache.poi.ss.usermodel.CellStyle style) {
    XSSFCell cell = row.createCell(column);
    cell.setCellValue(text);
    cell.setCellStyle(style);
  }

  private void table(int head, int last, int columns) {
    XSSFTable table =
        sheet.createTable(
            new AreaReference(
                new CellReference(head, 0),
                new CellReference(Math.max(last, head + 1), columns - 1),
                SpreadsheetVersion.EXCEL2007));
    table.setName("stip_" + sheet.getWorkbook().getSheetIndex(sheet) + "_" + head);
    table.setDisplayName(table.getName());
    table.getCTTable().addNewAutoFilter().setRef(table.getArea().formatAsString());
    table.updateHeaders();
  }
}
