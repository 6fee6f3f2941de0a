package nl.stip.dashboard.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.excel.ExcelTable;
import nl.stip.dashboard.figure.excel.Line;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.language.Numbers;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.tidy.FigureRow;
import nl.stip.dashboard.tidy.FigureRows;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Every number of every figure below each other, with all that says what it is in a column of its
 * own, to filter, to calculate with and to make pivot tables of.
 */
final class NumberSheet {

  private static final List<String> COLUMNS =
      List.of(
          "page,question,name,tool,dimension,group,period,begins,row,series,value,unit,n,low,high,bound_at,z,reason"
              .split(","));
  private static final int[] WIDTHS = {
    17, 46, 28, 13, 13, 24, 17, 13, 24, 24, 11, 12, 10, 11, 11, 11, 9, 30
  };
  private static final List<String> NUMBERS = List.of("value", "n", "low", "high", "bound_at", "z");
  private static final int BEGINS = 7;
  private static final int HEAD = 3;
  private static final int PRINTED = 3;

  private final XSSFSheet sheet;
  private final Lines lines;
  private final Styles styles;
  private final Scope scope;
  private final Words words;

  NumberSheet(XSSFSheet sheet, Styles styles, Scope scope) {
    this.sheet = sheet;
    this.lines = new Lines(sheet, styles, WIDTHS);
    this.styles = styles;
    this.scope = scope;
    this.words = scope.words();
  }

  /** Writes the numbers of some figures. */
  void write(List<Numbered> figures) {
    lines.title(words.say("sheet.numbers"));
    lines.quiet(words.say("sheet.numbers_text"));
    lines.quiet(words.say("sheet.numbers_paper"));
    int head = lines.next();
    head();
    for (Numbered one : figures) {
      if (!one.answer().empty()) {
        FigureRows.of(one.page(), Arranged.of(one.answer().data(), scope), scope)
            .forEach(this::row);
      }
    }
    new ExcelTable(sheet, "numbers", head, lines.next() - 1, WIDTHS.length).withFilters();
    sheet.createFreezePane(0, head + 1);
    columns();
  }

  /**
   * What the columns hold: this is what is printed. A thousand rows of eighteen columns are to
   * calculate with, and too small to read on paper.
   */
  private void columns() {
    int top = lines.next() + 1;
    Lines below = new Lines(sheet, styles, PRINTED);
    below.after(top - 1);
    below.heading(words.say("sheet.columns"));
    for (String column : COLUMNS) {
      below.pair(words.say("sheet." + column), words.say("sheet.column." + column));
    }
    new PrintedPages(sheet).upright().from(top).finish(scope, PRINTED, HEAD);
  }

  private void head() {
    ExcelTable.head(
        lines.line(),
        COLUMNS.stream().map(column -> words.say("sheet." + column)).toList(),
        styles,
        column -> NUMBERS.contains(COLUMNS.get(column)) || column == BEGINS);
  }

  private void row(FigureRow row) {
    Line line = lines.line();
    Cell cell = row.cell();
    String unit = row.text("unit");
    boolean complete = Boolean.parseBoolean(row.text("complete"));
    String tick = row.text("tick_name");
    List<String> texts =
        List.of(
            words.say("page." + row.text("page")),
            row.text("question"),
            row.text("metric_name"),
            row.text("tool_name"),
            dimensions(row),
            row.text("group_name"),
            row.text("period_name"));
    for (int i = 0; i < texts.size(); i++) {
      text(line, i, texts.get(i), styles.wrappedEntry());
    }
    if (row.period() == null) {
      line.blank(BEGINS, styles.blank());
    } else {
      line.day(BEGINS, row.period().period().first(), styles.day());
    }
    text(line, 8, complete ? tick : words.say("figure.running", tick), styles.wrappedEntry());
    text(line, 9, row.text("series_name"), styles.wrappedEntry());
    value(line, 10, cell.value(), unit, false);
    text(line, 11, unit(unit), styles.wrappedEntry());
    value(line, 12, cell.n() == null ? null : cell.n().doubleValue(), "people", true);
    value(line, 13, cell.hasInterval() ? cell.low() : null, unit, true);
    value(line, 14, cell.hasInterval() ? cell.high() : null, unit, true);
    value(line, 15, cell.limit().orElse(null), unit, true);
    value(line, 16, cell.hasValue() ? cell.z() : null, "ratio", true);
    String reason = cell.hasValue() ? "" : new CellText(words, unit).value(cell);
    text(line, 17, reason, styles.wrappedReason());
  }

  /** A text that is whole: its row is as high as it needs. */
  private void text(Line line, int column, String text, CellStyle style) {
    line.text(column, text, style);
    lines.fitting(line, column);
  }

  private String dimensions(FigureRow row) {
    return Stream.of(row.text("dimension"), row.text("dimension_2"))
        .filter(id -> !id.isEmpty())
        .distinct()
        .map(this::dimension)
        .collect(Collectors.joining(" × "));
  }

  private String dimension(String id) {
    return scope.catalogue().dimensions().stream()
        .filter(dimension -> dimension.id().equals(id))
        .findFirst()
        .map(Named::name)
        .orElse(id);
  }

  private void value(Line line, int column, Double value, String unit, boolean optional) {
    if (value != null) {
      line.number(column, value, styles.number(value, unit));
    } else {
      line.blank(column, optional ? styles.blank() : styles.withheld());
    }
  }

  private String unit(String unit) {
    String key =
        unit.equals("share") || unit.equals("ratio") ? "unit.short." + unit : "unit." + unit;
    return words.has(key) ? words.say(key) : (Numbers.money(unit) ? unit : "");
  }
}
