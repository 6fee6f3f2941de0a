package nl.stip.dashboard.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.stip.dashboard.businesscase.BusinessCase;
import nl.stip.dashboard.businesscase.CostFigures;
import nl.stip.dashboard.businesscase.Outcome;
import nl.stip.dashboard.businesscase.Unused;
import nl.stip.dashboard.businesscase.UnusedSum;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Sparkline;
import nl.stip.dashboard.language.Difference;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;

/** The cards of the business case: unused licences, cost, break-even, active people. */
final class CostCards {

  private final BusinessCase business;
  private final Scope scope;
  private final Words words;

  CostCards(BusinessCase business) {
    this.business = business;
    this.scope = business.scope();
    this.words = scope.words();
  }

  List<Headline> all() {
    Headline yearly =
        card("yearly", currency(), Outcome::yearly, words.say("business.yearly.basis"));
    String per = words.say("business.per_month");
    Headline cost = card(CostFigures.COST, currency(), Outcome::perActive, per);
    String assumed = business.costs().labour().complete() ? words.say("business.per_week") : "";
    Headline minutes = card(CostFigures.MINUTES, "minutes", Outcome::minutes, assumed);
    return List.of(unused(), cost, minutes, active(), yearly);
  }

  /** What unused licences cost a year: of those that are known. */
  private Headline unused() {
    List<Unused> lines = business.licences(scope.selection().tool());
    return UnusedSum.of(lines)
        .map(this::unused)
        .orElseGet(
            () -> {
              String reason =
                  lines.stream()
                      .findFirst()
                      .map(Unused::missing)
                      .map(Missing::term)
                      .orElse("no_licences");
              return headline(
                  CostFigures.UNUSED,
                  words.say("business.unknown"),
                  false,
                  words.say("empty." + reason));
            });
  }

  /** What is certain stands by itself; what may be unused besides is in the words below it. */
  private Headline unused(UnusedSum sum) {
    CellText money = text(currency());
    String most = money.value(Cell.of(null, sum.yearly()));
    boolean certain = sum.firm() > 0;
    String limit = sum.limit() ? words.say("business.unused.most", most) : most;
    String value = certain ? money.value(Cell.of(null, sum.firm())) : limit;
    String key = certain ? "certain" : sum.limit() ? "at_most" : "basis";
    String basis =
        words.say(
            "business.unused." + key,
            count(sum.number()),
            count(sum.licences()),
            count(sum.nobodys()),
            licensed(),
            limit);
    String name = words.say("business.unused." + (certain ? "nobodys" : "name"));
    return headline(CostFigures.UNUSED, name, value, true, basis);
  }

  /** The period of which people count against licences, in a sentence. */
  private String licensed() {
    Period period = business.licensed();
    return period.kind() == PeriodKind.DAYS28
        ? words.say("business.days28", words.dates().day(period.last()))
        : words.dates().period(period);
  }

  private Headline active() {
    return business
        .now()
        .active()
        .known()
        .map(
            number ->
                card("active", "people", CostCards::people, words.say("business.active.basis")))
        .orElseGet(
            () ->
                headline(
                    "active",
                    words.say("missing." + business.now().active().missing().term()),
                    false,
                    words.say("empty." + business.now().active().missing().term())));
  }

  private static Cell people(Outcome outcome) {
    return outcome
        .active()
        .known()
        .map(number -> Cell.of(number, number.doubleValue()))
        .orElseGet(() -> Cell.absent(outcome.active().missing()));
  }

  private Headline card(String id, String unit, Function<Outcome, Cell> what, String basis) {
    Outcome now = business.now();
    Cell cell = what.apply(now);
    if (!cell.hasValue()) {
      return headline(
          id, words.say("business.unknown"), false, words.say("empty." + why(id, now, cell)));
    }
    List<Cell> course =
        business.run().stream()
            .map(p -> what.apply(business.outcome(scope.selection().tool(), p)))
            .toList();
    CellText text = text(unit);
    Optional<Difference> change =
        scope
            .selection()
            .compared(scope.catalogue())
            .map(p -> what.apply(business.outcome(scope.selection().tool(), p)))
            .filter(Cell::hasValue)
            .map(then -> text.difference(cell.value(), then.value()));
    return new Headline(
        id,
        words.say("business." + id + ".name"),
        CostDrawings.definition(id, words),
        text.value(cell),
        true,
        "",
        change.map(c -> text.change(c, since())).orElse(""),
        change.map(Difference::arrow).orElse(""),
        "plain",
        "",
        Sparkline.of(course),
        basis);
  }

  private String why(String id, Outcome now, Cell cell) {
    return id.equals(CostFigures.MINUTES) && !now.labour().complete()
        ? "no_labour"
        : Business.absence(now, cell);
  }

  private String since() {
    return scope
        .selection()
        .compared(scope.catalogue())
        .map(p -> words.dates().period(p.period()))
        .orElse("");
  }

  private Headline headline(String id, String value, boolean present, String basis) {
    return headline(id, words.say("business." + id + ".name"), value, present, basis);
  }

  private Headline headline(String id, String name, String value, boolean present, String basis) {
    return new Headline(
        id,
        name,
        CostDrawings.definition(id, words),
        value,
        present,
        "",
        "",
        "",
        "plain",
        "",
        null,
        basis);
  }

  private String count(int number) {
    return words.numbers().count(number);
  }

  private String currency() {
    return business.costs().currency().getCurrencyCode();
  }

  private CellText text(String unit) {
    return new CellText(words, unit);
  }
}
