package nl.stip.dashboard.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.stip.dashboard.businesscase.BusinessCase;
import nl.stip.dashboard.businesscase.Measured;
import nl.stip.dashboard.businesscase.Outcome;
import nl.stip.dashboard.businesscase.Term;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.excel.ExcelTable;
import nl.stip.dashboard.figure.excel.Line;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import nl.stip.workspace.register.Labour;
import nl.stip.workspace.register.Labour.Assumption;

/**
 * Total, cost per active person and break-even as formulas over the inputs below them. A formula
 * stands only where the page has a number; elsewhere the cell is hatched and says why.
 */
final class CostFormulas {

  /** A number of people as it is published: to the nearest 5 above 50. */
  static final String ROUNDED = "IF(%1$s>50,5*ROUND(%1$s/5,0),ROUND(%1$s,0))";

  private static final int COLUMNS = 9;
  private static final int COST = 6;

  private final Lines lines;
  private final Styles styles;
  private final BusinessCase costs;
  private final Words words;
  private final Scope scope;
  private final String currency;
  private final List<Runnable> open = new ArrayList<>();
  private String total;
  private String months;
  private String enabled;
  private String share;
  private String active;
  private String spent;
  private String yearly;
  private String rate;
  private String weeks;
  private String capture;

  CostFormulas(Lines lines, Styles styles, BusinessCase costs) {
    this.lines = lines;
    this.styles = styles;
    this.costs = costs;
    this.scope = costs.scope();
    this.words = scope.words();
    this.currency = costs.costs().currency().getCurrencyCode();
  }

  /** What the page shows; the formulas are filled in when their inputs have a place. */
  void outcomes() {
    Outcome now = costs.now();
    Cell paid = now.spent().known() ? Cell.of(null, now.spent().value()) : absent(now);
    lines.heading(words.say("sheet.business.outcome"));
    spent = outcome("sheet.business.spent", paid, currency, () -> total);
    yearly =
        outcome("business.yearly.name", now.yearly(), currency, () -> spent + "/" + months + "*12");
    Measured measured = costs.measured();
    active =
        outcome(
            "business.active.name",
            measured
                .active()
                .known()
                .map(n -> Cell.of(null, n.doubleValue()))
                .orElseGet(() -> Cell.absent(measured.active().missing())),
            "people",
            () -> measured.share().hasValue() ? ROUNDED.formatted(enabled + "*" + share) : enabled);
    outcome(
        "business.cost_per_active.name",
        now.perActive(),
        currency,
        () -> spent + "/" + months + "/" + active);
    outcome(
        "business.break_even.name",
        now.minutes(),
        "minutes",
        () -> yearly + "/(" + String.join("*", active, weeks, rate, capture) + ")*60");
  }

  private static Cell absent(Outcome now) {
    return Cell.absent(now.spent().missing() == null ? Missing.NO_DATA : now.spent().missing());
  }

  /** A row of its name, its value and what the value is in, or why there is none. */
  private String outcome(String name, Cell cell, String unit, Supplier<String> formula) {
    Line line = lines.line();
    String key = name.replaceFirst("^sheet\\.", "").replaceFirst("\\.name$", "");
    Places.name(line.row().createCell(1), key.replace('.', '_'));
    line.text(0, words.say(name), styles.wrappedEntry());
    if (cell.hasValue()) {
      open.add(
          () ->
              line.formula(1, formula.get(), cell.value(), styles.numberAmong(cell.value(), unit)));
      line.text(2, unit(unit, name), styles.reason());
    } else {
      line.blank(1, styles.withheld());
      line.text(2, words.say("empty." + why(cell, unit)), styles.reason());
    }
    ruled(line, 3);
    return at(1, line);
  }

  private String unit(String unit, String name) {
    if (name.equals("business.cost_per_active.name")) {
      return currency + " " + words.say("business.per_month");
    }
    return unit.equals("minutes")
        ? words.say("sheet.business.minutes")
        : unit.equals("people") ? words.say("unit.people") : currency;
  }

  private String why(Cell cell, String unit) {
    Outcome now = costs.now();
    if (unit.equals("minutes") && !now.labour().complete()) {
      return "no_labour";
    }
    boolean money = !unit.equals("people");
    boolean free = money && !now.spent().known() && now.spent().missing() == null;
    return free ? "no_costs" : cell.missing().term();
  }

  /** What register and mart say about all lines together. */
  void inputs() {
    lines.heading(words.say("sheet.business.inputs"));
    Measured measured = costs.measured();
    months =
        input(
            words.say("sheet.business.months"),
            costs.now().months(),
            "months",
            words.say("sheet.business.calendar"));
    String mart =
        words.say("sheet.business.mart", new Captions(scope).tool(scope.selection().tool()));
    enabled =
        input(
            words.say("sheet.business.enabled"),
            measured.enabled().known().map(Integer::doubleValue).orElse(null),
            "people",
            mart);
    share = input(words.say("sheet.business.share"), measured.share().value(), "share", mart);
    Labour labour = costs.costs().labour();
    if (labour.complete()) {
      rate = assumed("rate", labour.rate(), currency);
      weeks = assumed("weeks", labour.weeks(), "weeks");
      capture = assumed("capture", labour.capture(), "share");
    }
  }

  private String assumed(String key, Assumption assumption, String unit) {
    Places.name(lines.sheet().createRow(lines.next()).createCell(1), "business_" + key);
    return input(
        words.say("business.labour." + key),
        assumption.amount().doubleValue(),
        unit,
        assumption.provenance().source()
            + ", "
            + words.dates().day(assumption.provenance().date()));
  }

  private String input(String name, Double value, String unit, String origin) {
    Line line = lines.line();
    line.text(0, name, styles.wrappedEntry());
    if (value == null) {
      line.blank(1, styles.withheld());
    } else {
      line.number(1, value, styles.inputAmong(value, unit));
    }
    line.text(2, origin, styles.reason());
    ruled(line, 3);
    return at(1, line);
  }

  /** What each line costs, a row for each month of a quarter. */
  void terms() {
    lines.heading(words.say("sheet.business.terms"));
    if (costs.terms().isEmpty()) {
      lines.text(words.say("empty.no_costs"));
      return;
    }
    List<String> head =
        List.of(
            words.say("business.what"),
            words.say("control.period"),
            words.say("sheet.business.amount", currency),
            words.say("sheet.business.paid"),
            words.say("sheet.business.held"),
            words.say("sheet.business.people"),
            words.say("sheet.business.cost", currency),
            words.say("business.origin"),
            words.say("business.date"));
    int top = lines.next();
    ExcelTable.head(lines.line(), head, styles, column -> column >= 2 && column <= COST);
    costs.terms().forEach(this::term);
    int last = lines.next() - 1;
    new ExcelTable(lines.sheet(), "business_costs", top, last, COLUMNS).withFilters();
    total = "SUM(G%d:G%d)".formatted(top + 2, last + 1);
  }

  private void term(Term term) {
    Line line = lines.line();
    int row = line.row().getRowNum() + 1;
    line.label(term.line().what(), styles.wrappedEntry());
    line.text(1, words.dates().period(term.part()), styles.wrappedEntry());
    double amount = term.line().amount().doubleValue();
    line.number(2, amount, styles.input(amount, currency));
    line.number(3, term.paid(), styles.input(term.paid(), "months"));
    line.number(4, term.held(), styles.input(term.held(), "months"));
    boolean per = term.people() != null;
    if (per && term.people().known().isPresent()) {
      line.number(5, term.people().number(), styles.input(term.people().number(), "people"));
    } else {
      line.blank(5, per ? styles.withheld() : styles.blank());
    }
    if (term.amount().known()) {
      String people = per ? "*F" + row : "";
      double cost = term.amount().value();
      line.formula(
          COST,
          "C%1$d/D%1$d*E%1$d%2$s".formatted(row, people),
          cost,
          styles.number(cost, currency));
      line.text(7, term.line().provenance().source(), styles.wrappedEntry());
    } else {
      line.blank(COST, styles.withheld());
      line.text(7, words.say("missing." + term.amount().missing().term()), styles.reason());
    }
    lines.fitting(line, 7);
    line.row().createCell(8).setCellValue(term.line().provenance().date());
    line.row().getCell(8).setCellStyle(styles.day());
  }

  /** Writes the formulas, when everything they read has its place. */
  void fill() {
    open.forEach(Runnable::run);
  }

  private void ruled(Line line, int from) {
    for (int i = from; i < COLUMNS; i++) {
      line.blank(i, styles.blank());
    }
  }

  private static String at(int column, Line line) {
    return "$" + (char) ('A' + column) + "$" + (line.row().getRowNum() + 1);
  }
}
