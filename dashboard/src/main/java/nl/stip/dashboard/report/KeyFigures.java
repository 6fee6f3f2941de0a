package nl.stip.dashboard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.excel.ExcelTable;
import nl.stip.dashboard.figure.excel.Line;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.figure.excel.Typeface;
import nl.stip.dashboard.finding.Measure;
import nl.stip.dashboard.language.Difference;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Published;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The cards of a page as a table: what metrics are now, what they were, and how they changed. */
final class KeyFigures {

  private static final int CHANGE = 3;
  private static final int CHANGE_WIDTH = 12 * 256;

  private final XSSFSheet sheet;
  private final Styles styles;
  private final Scope scope;
  private final Words words;
  private final Optional<Published> then;

  KeyFigures(XSSFSheet sheet, Styles styles, Scope scope) {
    this.sheet = sheet;
    this.styles = styles;
    this.scope = scope;
    this.words = scope.words();
    this.then =
        scope.selection().period().complete()
            ? scope.selection().compared(scope.catalogue())
            : Optional.empty();
  }

  /**
   * Writes the table with its head in the given row; returns the last row.
   *
   * @param head what its rows are
   */
  int write(List<Measure> measures, int top, String name, String head) {
    List<String> names = names(head);
    IntPredicate text =
        column -> column == 0 || column == names.size() - 1 || (then.isPresent() && column == 4);
    ExcelTable.head(new Line(sheet.createRow(top)), names, styles, text.negate());
    if (then.isPresent()) {
      // an arrow, a sign and decimals take more than a number does
      atLeast(CHANGE, CHANGE_WIDTH);
      Typeface letters = Typeface.of(styles.reason());
      measures.forEach(
          m -> atLeast(CHANGE + 1, Typeface.columnWidth(letters.width(unit(m.unit())))));
    }
    int row = top;
    for (Measure measure : measures) {
      row(measure, new Line(sheet.createRow(++row)));
    }
    new ExcelTable(sheet, name, top, row, names.size()).withFilters();
    return Math.max(row, top + 1);
  }

  private void atLeast(int column, int width) {
    sheet.setColumnWidth(column, Math.max(width, sheet.getColumnWidth(column)));
  }

  private List<String> names(String head) {
    List<String> names = new ArrayList<>();
    names.add(head);
    names.add(words.dates().period(scope.selection().period().period()));
    then.ifPresent(
        p -> {
          names.add(words.dates().period(p.period()));
          names.add(words.say("sheet.difference"));
          names.add(words.say("sheet.difference_in"));
        });
    names.addAll(
        List.of(
            words.say("sheet.n"),
            words.say("sheet.low"),
            words.say("sheet.high"),
            words.say("sheet.reason")));
    return ExcelTable.distinct(names);
  }

  private void row(Measure measure, Line line) {
    line.label(measure.name(scope), styles.wrappedEntry());
    Cell now = measure.cell(scope.selection().period(), scope);
    value(line, 1, now.value(), measure.unit(), false);
    int column = 2;
    if (then.isPresent()) {
      Cell before = measure.cell(then.get(), scope);
      value(line, column++, before.value(), measure.unit(), false);
      change(line, column++, now, before, measure.unit());
      boolean changed = now.hasValue() && before.hasValue();
      line.text(column++, changed ? unit(measure.unit()) : "", styles.reason());
    }
    value(line, column++, now.n() == null ? null : now.n().doubleValue(), "people", true);
    value(line, column++, now.hasInterval() ? now.low() : null, measure.unit(), true);
    value(line, column++, now.hasInterval() ? now.high() : null, measure.unit(), true);
    line.text(column, reason(measure, now), styles.reason());
  }

  private void value(Line line, int column, Double value, String unit, boolean optional) {
    if (value != null) {
      line.number(column, value, styles.number(value, unit));
    } else {
      line.blank(column, optional ? styles.blank() : styles.withheld());
    }
  }

  private void change(Line line, int column, Cell now, Cell before, String unit) {
    if (!now.hasValue() || !before.hasValue()) {
      line.blank(column, styles.blank());
      return;
    }
    Difference size = words.numbers().difference(now.value(), before.value(), unit);
    // what is written as no change has no direction either
    double told = size.none() ? 0 : size.size().doubleValue();
    line.number(column, told, styles.change(size, unit));
  }

  private String unit(String unit) {
    String key = unit.equals("share") ? "unit.points" : "unit." + unit;
    return words.has(key) ? words.say(key) : "";
  }

  private String reason(Measure measure, Cell now) {
    if (!measure.metric().periods().contains(scope.selection().kind())) {
      return words.say("empty.other_kind");
    }
    return now.hasValue() ? "" : new CellText(words, measure.unit()).value(now);
  }
}
