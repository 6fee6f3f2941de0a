package nl.stip.dashboard.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.Comparison;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Catalogue;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Named;
import nl.stip.dashboard.mart.Published;
import nl.stip.time.PeriodKind;

/**
 * Turns what a URL chooses into a selection this mart has; what it does not have gets its default.
 */
public final class Chosen {

  /** Everything there is, as a stretch of time. */
  static final String ALL = "all";

  /** Since the first of January of the year of the period looked at. */
  static final String YEAR = "year";

  /** Kinds of period, the usual one first. */
  static final List<PeriodKind> ORDER =
      List.of(PeriodKind.MONTH, PeriodKind.DAYS28, PeriodKind.WEEK, PeriodKind.QUARTER);

  private final View view;
  private final Catalogue catalogue;

  /** Reads the choices of a view against what a mart has. */
  public Chosen(View view, Catalogue catalogue) {
    this.view = view;
    this.catalogue = catalogue;
  }

  /** The selection; empty when the mart has no period at all. */
  public Optional<Selection> selection() {
    return period()
        .map(
            p ->
                new Selection(p, first(p), comparison(p), tool(), dimension(), across(), filter()));
  }

  private Optional<Published> period() {
    Optional<Published> asked = catalogue.period(view.choice("period"));
    Optional<PeriodKind> kind =
        ORDER.stream()
            .filter(k -> k.term().equals(view.choice("kind")))
            .findFirst()
            .or(() -> asked.map(p -> p.period().kind()))
            .or(this::counted);
    Optional<Published> chosen =
        asked.filter(p -> kind.get() == p.period().kind()).filter(catalogue::over);
    if (chosen.isPresent()) {
      return chosen;
    }
    return kind.flatMap(catalogue::latest)
        .or(() -> ORDER.stream().map(catalogue::latest).flatMap(Optional::stream).findFirst());
  }

  /** The kind of period to open the page of a metric with: the first for which it is counted. */
  private Optional<PeriodKind> counted() {
    return catalogue
        .metric(view.metric())
        .flatMap(
            metric ->
                ORDER.stream()
                    .filter(kind -> metric.periods().contains(kind))
                    .filter(kind -> catalogue.latest(kind).isPresent())
                    .findFirst());
  }

  /**
   * Where time begins: a period, all, this year, or a number of periods, of which none has a day of
   * another; null for the usual.
   */
  private Published first(Published last) {
    String from = view.choice("from");
    List<Published> before =
        Selection.steps(last, catalogue).stream()
            .filter(p -> !p.period().last().isAfter(last.period().last()))
            .toList();
    if (from.equals(ALL)) {
      return before.get(0);
    }
    if (from.equals(YEAR)) {
      LocalDate january = last.period().last().withDayOfYear(1);
      return before.stream()
          .filter(p -> !p.period().last().isBefore(january))
          .findFirst()
          .orElse(null);
    }
    if (from.matches("\\d{1,3}")) {
      return before.get(Math.max(0, before.size() - Math.max(1, Integer.parseInt(from))));
    }
    return catalogue
        .period(from)
        .filter(begin -> begin.period().kind() == last.period().kind())
        .flatMap(
            begin ->
                before.stream()
                    .filter(p -> !p.period().last().isBefore(begin.period().last()))
                    .findFirst())
        .orElse(null);
  }

  private Comparison comparison(Published period) {
    String chosen = view.choice("compare");
    return Comparison.USUAL.stream()
        .filter(usual -> usual.id().equals(chosen))
        .findFirst()
        .or(() -> catalogue.period(chosen).filter(p -> other(p, period)).map(Comparison::with))
        .orElse(Comparison.PREVIOUS);
  }

  /** Whether a period can be compared with another: of the same kind, and none of its days. */
  static boolean other(Published one, Published period) {
    return one.period().kind() == period.period().kind()
        && one.period().last().isBefore(period.period().first());
  }

  private String tool() {
    return catalogue.tools().stream()
        .map(Named::id)
        .filter(id -> id.equals(view.choice("tool")))
        .findFirst()
        .orElse(Selection.ALL_TOOLS);
  }

  private Named dimension() {
    return catalogue
        .dimension(view.choice("by"))
        .orElseGet(() -> catalogue.dimensions().stream().findFirst().orElse(null));
  }

  private Named across() {
    Named first = dimension();
    return catalogue
        .dimension(view.choice("across"))
        .filter(second -> catalogue.crosses(first.id(), second.id()))
        .orElse(null);
  }

  private Group filter() {
    Optional<Group> also = catalogue.group(view.choice("also"));
    Optional<Group> only = catalogue.group(view.choice("only")).or(() -> also);
    Optional<Group> both = only.flatMap(one -> also.flatMap(other -> catalogue.both(one, other)));
    return both.or(() -> only).orElse(Group.WHOLE);
  }
}
