package nl.stip.dashboard.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.FigureData;
import nl.stip.dashboard.figure.FigureData.Series;
import nl.stip.dashboard.figure.FigureData.Tick;
import nl.stip.dashboard.figure.FigureReader;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.excel.ExcelTable;
import nl.stip.dashboard.figure.excel.Line;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.page.Tags;
import nl.stip.dashboard.page.View;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Every number of every figure below each other, to filter and to calculate with. */
final class NumberSheet {

  private static final int[] WIDTHS = {12, 46, 26, 30, 12, 13, 12, 13, 13, 34};
  private static final int HEAD = 3;

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

  /** The figures of all pages. */
  static Map<String, List<Figure>> all() {
    Map<String, List<Figure>> all = new LinkedHashMap<>();
    View.PAGES.forEach(page -> all.put(page, Tags.of(page).figures()));
    return all;
  }

  /** Writes the numbers of the figures of some pages, each figure once. */
  void write(Map<String, List<Figure>> pages) {
    lines.title(words.say("sheet.numbers"));
    lines.quiet(words.say("sheet.numbers_text"));
    lines.gap();
    int head = lines.next();
    head();
    Set<Figure> written = new HashSet<>();
    pages.forEach(
        (page, figures) ->
            figures.stream()
                .filter(written::add)
                .forEach(figure -> rows(page, FigureReader.read(figure, scope))));
    new ExcelTable(sheet, "numbers", head, lines.next() - 1, WIDTHS.length).withFilters();
    sheet.createFreezePane(0, head + 1);
    new PrintedPages(sheet).finish("Stip · " + scope.whole(), WIDTHS.length, HEAD + 1);
  }

  private void head() {
    Line line = lines.line();
    List<String> names =
        List.of("page", "question", "row", "series", "value", "unit", "n", "low", "high", "reason");
    ExcelTable.headHeight(line, names);
    for (int i = 0; i < names.size(); i++) {
      boolean number = List.of("value", "n", "low", "high").contains(names.get(i));
      line.text(
          i, words.say("sheet." + names.get(i)), number ? styles.numberHead() : styles.head());
    }
  }

  private void rows(String page, Answer answer) {
    if (answer.empty()) {
      return;
    }
    FigureData data = Arranged.of(answer.data(), scope);
    for (Series series : data.series()) {
      for (int i = 0; i < data.ticks().size(); i++) {
        row(page, data, series, i);
      }
    }
  }

  private void row(String page, FigureData data, Series series, int at) {
    Line line = lines.line();
    Cell cell = series.cells().get(at);
    Tick tick = data.ticks().get(at);
    String label = tick.complete() ? tick.label() : words.say("figure.running", tick.label());
    line.text(0, words.say("page." + page), styles.entry());
    line.text(1, words.say("figure." + data.figure().question()), styles.entry());
    line.text(2, label, styles.entry());
    line.text(3, series.label(), styles.entry());
    value(line, 4, cell.value(), data.unit(), false);
    line.text(5, unit(data.unit()), styles.entry());
    value(line, 6, cell.n() == null ? null : cell.n().doubleValue(), "people", true);
    value(line, 7, cell.hasInterval() ? cell.low() : null, data.unit(), true);
    value(line, 8, cell.hasInterval() ? cell.high() : null, data.unit(), true);
    String reason = cell.hasValue() ? "" : new CellText(words, data.unit()).value(cell);
    line.text(9, reason, styles.reason());
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
    return words.has(key) ? words.say(key) : "";
  }
}
