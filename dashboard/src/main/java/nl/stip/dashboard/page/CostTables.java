package nl.stip.dashboard.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.dashboard.businesscase.Amount;
import nl.stip.dashboard.businesscase.BusinessCase;
import nl.stip.dashboard.businesscase.Unused;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.workspace.register.CostLine;
import nl.stip.workspace.register.CostLine.Per;
import nl.stip.workspace.register.Labour;
import nl.stip.workspace.register.Labour.Assumption;

/** The tables of the business case: licences, costs and assumptions, each with its source. */
public final class CostTables {

  private static final int YEAR = 12;

  private final BusinessCase business;
  private final Scope scope;
  private final Words words;

  CostTables(BusinessCase business) {
    this.business = business;
    this.scope = business.scope();
    this.words = scope.words();
  }

  /**
   * Licences against use.
   *
   * @param what name and tool of the licence
   * @param price price with what it is per
   * @param licences how many there are
   * @param from where that number comes from
   * @param used how many were used
   * @param measure what counts as use
   * @param unused how many were not, or why that is not known
   * @param note that it is an upper limit, and how many of these nobody has; empty where neither
   * @param yearly what these cost a year
   */
  public record LicenceRow(
      String what,
      String price,
      String licences,
      String from,
      String used,
      String measure,
      String unused,
      String note,
      String yearly) {}

  /**
   * A line of the register.
   *
   * @param what its name
   * @param note what else there is to say
   * @param kind sort of cost
   * @param tool tool it is for
   * @param price amount with what it is per
   * @param days from when to when it holds
   * @param spent what it costs in the period looked at, or why that is not known
   * @param aside that this is no part of what the tool looked at costs; empty where it is
   * @param source where the amount stands
   * @param date day of that source
   */
  public record CostRow(
      String what,
      String note,
      String kind,
      String tool,
      String price,
      String days,
      String spent,
      String aside,
      String source,
      String date) {}

  /** A number that is assumed, with its source. */
  public record AssumptionRow(String name, String value, String source, String date) {}

  /** The licences of the tool looked at, in the order of their bars. */
  public List<LicenceRow> licences() {
    return business.licences(scope.selection().tool()).stream()
        .sorted(Unused.byMoney())
        .map(this::licence)
        .toList();
  }

  private LicenceRow licence(Unused one) {
    String tool = tool(one.line());
    boolean named = one.line().what().contains(tool);
    return new LicenceRow(
        named ? one.line().what() : one.line().what() + " (" + tool + ")",
        price(one.line()),
        one.licences().known().map(words.numbers()::count).orElse(""),
        one.licences().known().isEmpty() ? "" : words.say(origin(one.line())),
        one.used().known().map(words.numbers()::count).orElse(""),
        one.used().known().isEmpty() ? "" : words.say(measure(one)),
        one.number()
            .map(words.numbers()::count)
            .orElseGet(() -> words.say("missing." + one.missing().term())),
        note(one),
        one.yearly().map(cash -> money(cash)).orElse(""));
  }

  private static String origin(CostLine line) {
    return line.bought().isPresent() ? "business.bought" : "business.measured";
  }

  private String note(Unused one) {
    Stream<String> limit = one.actsOnly() ? Stream.of(words.say("business.at_most")) : Stream.of();
    Stream<String> nobodys =
        one.nobodys().map(n -> words.say("business.nobodys", words.numbers().count(n))).stream();
    return one.number().isEmpty()
        ? ""
        : Stream.concat(limit, nobodys).collect(Collectors.joining(", "));
  }

  private static String measure(Unused one) {
    return one.actsOnly() ? "business.acted" : "business.used";
  }

  /** Every line of the register. */
  public List<CostRow> costs() {
    return business.costs().lines().stream().map(this::cost).toList();
  }

  /** The tool looked at. */
  public String tool() {
    return Drawn.tool(scope);
  }

  /** What the lines of the tool looked at cost together in the period; empty when not known. */
  public String total() {
    Amount spent = business.now().spent();
    return spent.known() ? money(spent.value()) : "";
  }

  private CostRow cost(CostLine line) {
    return new CostRow(
        line.what(),
        line.note(),
        words.say("business.kind." + term(line.kind())),
        line.tool() == null ? words.say("business.no_tool") : tool(line),
        price(line),
        days(line),
        spent(line),
        business.counts(line) || !priced(line) ? "" : words.say("business.elsewhere"),
        line.provenance().source(),
        day(line.provenance().date()));
  }

  /** Whether there is an amount, which a reader would add up. */
  private boolean priced(CostLine line) {
    return business.spent(line).known();
  }

  private String spent(CostLine line) {
    Amount spent = business.spent(line);
    if (business.uncounted().contains(line)) {
      return words.say("business.uncounted");
    }
    if (spent.known()) {
      return money(spent.value());
    }
    return spent.missing() == null
        ? words.say("business.not_now")
        : words.say("missing." + spent.missing().term());
  }

  private String days(CostLine line) {
    String from = day(line.from());
    if (line.per() == Per.ONCE) {
      String years =
          line.months() % YEAR == 0
              ? words.say("business.years", String.valueOf(line.months() / YEAR))
              : words.say("business.months", String.valueOf(line.months()));
      return words.say("business.spread", from, years);
    }
    return line.until() == null
        ? words.say("business.since", from)
        : from + " – " + day(line.until());
  }

  /** The price of a line, with what it is per and how many were bought. */
  String price(CostLine line) {
    String price =
        words.numbers().exact(line.amount(), currency())
            + " "
            + words.say("business.per." + term(line.per()));
    return line.bought()
        .map(number -> words.say("business.times", price, words.numbers().count(number)))
        .orElse(price);
  }

  /** What an hour is worth, as entered. */
  public List<AssumptionRow> assumptions() {
    Labour labour = business.costs().labour();
    return labour.complete()
        ? Stream.of(
                row(
                    "rate",
                    words.numbers().exact(labour.rate().amount(), currency()),
                    labour.rate()),
                row("weeks", words.numbers().plain(labour.weeks().amount()), labour.weeks()),
                row(
                    "capture",
                    words.numbers().value(labour.capture().amount().doubleValue(), "share"),
                    labour.capture()))
            .toList()
        : List.of();
  }

  private AssumptionRow row(String key, String value, Assumption assumption) {
    return new AssumptionRow(
        words.say("business.labour." + key),
        value,
        assumption.provenance().source(),
        day(assumption.provenance().date()));
  }

  /** What is in the register but not in the figures, in sentences. */
  public List<String> leftOut() {
    Stream<String> uncounted =
        business.uncounted().stream()
            .map(line -> words.say("business.left.uncounted", line.what(), line.tool()));
    List<CostLine> shared =
        business.costs().lines().stream().filter(line -> line.tool() == null).toList();
    boolean one = !scope.selection().tool().equals(Selection.ALL_TOOLS);
    Stream<String> general =
        one && !shared.isEmpty()
            ? Stream.of(
                words.say(
                    "business.left.general",
                    shared.stream().map(CostLine::what).collect(Collectors.joining(", "))))
            : Stream.empty();
    return Stream.concat(uncounted, general).toList();
  }

  private String tool(CostLine line) {
    return scope.tool(line.tool() == null ? Selection.ALL_TOOLS : line.tool());
  }

  private String money(double value) {
    return new CellText(words, currency()).value(Cell.of(null, value));
  }

  private String day(LocalDate day) {
    return words.dates().day(day);
  }

  private static String term(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  private String currency() {
    return business.costs().currency().getCurrencyCode();
  }
}
