package nl.stip.dashboard.report;

import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.businesscase.BusinessCase;
import nl.stip.dashboard.businesscase.Unused;
import nl.stip.dashboard.businesscase.UnusedSum;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.excel.ExcelTable;
import nl.stip.dashboard.figure.excel.Line;
import nl.stip.dashboard.figure.excel.Styles;
import nl.stip.dashboard.language.Words;

/** Licences against use, and what the unused ones cost a year, as formulas over both. */
final class LicenceFormulas {

  private static final int YEAR = 12;
  private static final int MEASURE = 7;
  private static final int CERTAIN = 8;

  private final Lines lines;
  private final Styles styles;
  private final BusinessCase costs;
  private final Words words;
  private final Scope scope;
  private final String currency;

  LicenceFormulas(Lines lines, Styles styles, BusinessCase costs) {
    this.lines = lines;
    this.styles = styles;
    this.costs = costs;
    this.scope = costs.scope();
    this.words = scope.words();
    this.currency = costs.costs().currency().getCurrencyCode();
  }

  void write() {
    lines.heading(words.say("section.business.licences"));
    List<Unused> all =
        costs.licences(scope.selection().tool()).stream().sorted(Unused.byMoney()).toList();
    if (all.isEmpty()) {
      lines.text(words.say("empty.no_licences"));
      return;
    }
    lines.text(words.say("sheet.business.licensed", words.dates().period(costs.licensed())));
    List<String> head =
        List.of(
            words.say("business.licence"),
            words.say("business.tool"),
            words.say("sheet.business.yearly", currency),
            words.say("business.licences"),
            words.say("business.used_head"),
            words.say("business.unused_head"),
            words.say("sheet.business.unused", currency),
            words.say("sheet.business.measure"),
            words.say("sheet.business.certain", currency));
    int top = lines.next();
    ExcelTable.head(lines.line(), head, styles, column -> column >= 2 && column != MEASURE);
    all.forEach(this::row);
    int last = lines.next() - 1;
    new ExcelTable(lines.sheet(), "business_licences", top, last, head.size()).withFilters();
    total(all, top, last);
  }

  private void row(Unused one) {
    Line line = lines.line();
    int row = line.row().getRowNum() + 1;
    line.label(one.line().what(), styles.wrappedEntry());
    line.text(
        1,
        scope.tool(one.line().tool() == null ? "all" : one.line().tool()),
        styles.wrappedEntry());
    double amount = one.line().amount().doubleValue() * YEAR / one.line().per().months();
    line.number(2, amount, styles.input(amount, currency));
    people(line, 3, one.licences().number());
    people(line, 4, one.used().number());
    if (one.number().isPresent()) {
      String left = "MAX(0,D%1$d-E%1$d)".formatted(row);
      double cash = one.yearly().orElseThrow();
      line.formula(
          5,
          CostFormulas.ROUNDED.formatted(left),
          one.number().get(),
          styles.number(one.number().get(), "people"));
      line.formula(6, "C%1$d*F%1$d".formatted(row), cash, styles.number(cash, currency));
      double firm = one.firm().orElseThrow();
      String certain = "C%d*%d".formatted(row, one.nobodys().orElse(0));
      line.formula(CERTAIN, certain, firm, styles.number(firm, currency));
      line.text(MEASURE, measure(one), styles.wrappedEntry());
    } else {
      line.blank(5, styles.withheld());
      line.blank(6, styles.withheld());
      line.blank(CERTAIN, styles.withheld());
      line.text(MEASURE, words.say("missing." + one.missing().term()), styles.reason());
    }
  }

  /** What counts as use, and how many of the unused ones nobody has. */
  private String measure(Unused one) {
    String measure = words.say(one.actsOnly() ? "business.acted" : "business.used");
    return one.nobodys()
        .map(n -> measure + "; " + words.say("business.nobodys", words.numbers().count(n)))
        .orElse(measure);
  }

  private void people(Line line, int column, Integer number) {
    if (number == null) {
      line.blank(column, styles.withheld());
    } else {
      line.number(column, number, styles.input(number, "people"));
    }
  }

  /** The sum of those that are known, as on the card. */
  private void total(List<Unused> all, int top, int last) {
    Optional<UnusedSum> sum = UnusedSum.of(all);
    Line line = lines.line();
    String name = words.say("business.unused.name");
    boolean most = sum.map(UnusedSum::limit).orElse(false);
    line.text(0, most ? words.say("business.unused.limit", name) : name, styles.wrappedEntry());
    for (int i = 1; i <= CERTAIN; i++) {
      line.blank(i, styles.blank());
    }
    if (sum.isEmpty()) {
      line.blank(6, styles.withheld());
      line.blank(CERTAIN, styles.withheld());
      return;
    }
    String rows = "SUM(%1$s" + (top + 2) + ":%1$s" + (last + 1) + ")";
    sum(line, 5, rows.formatted("F"), sum.get().number(), "people");
    sum(line, 6, rows.formatted("G"), sum.get().yearly(), currency);
    sum(line, CERTAIN, rows.formatted("I"), sum.get().firm(), currency);
  }

  private void sum(Line line, int column, String formula, double value, String unit) {
    line.formula(column, formula, value, styles.number(value, unit));
  }
}
