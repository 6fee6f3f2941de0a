package nl.stip.dashboard.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Comparison;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.finding.Finding.Sentence;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Metric;
import nl.stip.time.PeriodKind;

/**
 * How far the leaders are from the people: the number of steps within which half of the people can
 * reach one, and the share within three steps, now and a year before.
 */
final class Distance {

  private static final String STEPS = "leadership_distance";
  private static final String NEAR = "leadership_within_3";
  static final List<String> METRICS = List.of(STEPS, NEAR);

  /** The bin of those who are as far as the share near the leaders reaches. */
  private static final String THREE = "3";

  /** The bin of those whom no path leads to a leader. */
  private static final String NOBODY = "unreachable";

  /** What is told where half is not reached before these bins. */
  private static final Map<String, String> FURTHEST = Map.of("5_plus", "far", NOBODY, "beyond");

  private static final double HALF = 0.5;
  private static final int SEVERAL = 3;

  private final Scope scope;

  private Distance(Scope scope) {
    this.scope = scope;
  }

  static List<Sentence> of(Scope scope) {
    String metric = Answer.otherKind(NEAR, scope) ? NEAR : STEPS;
    return List.of(new Sentence(new Distance(scope).text(), metric));
  }

  /**
   * What a step is, and which days of a quarter are looked at; nothing where it is not known who
   * leads.
   */
  static String rule(Scope scope) {
    if (!scope.catalogue().hasGroups()) {
      return "";
    }
    String rule = scope.words().say("finding.distance.rule");
    return scope.selection().kind() == PeriodKind.QUARTER
        ? scope.words().say("finding.distance.quarter") + " " + rule
        : rule;
  }

  private String text() {
    Words words = scope.words();
    Optional<Metric> near = scope.catalogue().metric(NEAR);
    if (near.isEmpty()) {
      return words.say("empty.no_metric");
    }
    if (Answer.needsLeaders(near.get(), scope)) {
      return words.say("empty." + Answer.NO_LEADERS);
    }
    if (Answer.otherKind(NEAR, scope)) {
      return words.say("empty." + Answer.OTHER_KIND);
    }
    CellText text = new CellText(words, near.get().unit());
    Published now = scope.selection().period();
    List<String> parts = new ArrayList<>();
    List<Cells.Row> steps = steps(now);
    half(steps).ifPresent(parts::add);
    Cell within = scope.cell(near.get(), now);
    if (!within.tells()) {
      parts.add(
          Untold.ofNobody(scope)
              .orElseGet(() -> words.say("empty." + CellText.reason(within).term())));
      return String.join(" ", parts);
    }
    parts.add(words.say("finding.distance.near", text.value(within)));
    Comparison.YEAR
        .of(now, scope.catalogue())
        .map(p -> scope.cell(near.get(), p))
        .filter(Cell::tells)
        .ifPresent(then -> parts.add(words.say("finding.distance.then", text.value(then))));
    Comparison.YEAR
        .of(now, scope.catalogue())
        .map(year -> Others.since(year, scope).words(near.get()))
        .filter(others -> !others.isEmpty())
        .ifPresent(parts::add);
    range(near.get(), text).ifPresent(parts::add);
    share(NOBODY, steps)
        .filter(Cell::hasValue)
        .ifPresent(cell -> parts.add(words.say("finding.distance.nobody", text.value(cell))));
    return String.join(" ", parts);
  }

  /** Between what it was in the year up to the period; nothing while a year before is not known. */
  private Optional<String> range(Metric near, CellText text) {
    Published now = scope.selection().period();
    return Comparison.YEAR
        .of(now, scope.catalogue())
        .flatMap(
            then -> {
              List<Published> year =
                  scope.catalogue().periods(then, now).stream()
                      .filter(p -> scope.cell(near, p).tells())
                      .sorted(Comparator.comparingDouble(p -> least(scope.cell(near, p))))
                      .toList();
              return year.size() < SEVERAL
                  ? Optional.empty()
                  : Optional.of(
                      scope
                          .words()
                          .say(
                              "finding.distance.range",
                              when(year.get(0), near, text),
                              when(year.get(year.size() - 1), near, text)));
            });
  }

  private String when(Published period, Metric near, CellText text) {
    return text.value(scope.cell(near, period))
        + " ("
        + scope.words().dates().period(period.period())
        + ")";
  }

  /** A bound lies beyond all values on its side. */
  private static double least(Cell share) {
    return share
        .bounded()
        .map(bound -> bound == Cell.Bound.UNDER ? -1.0 : 2.0)
        .orElseGet(share::value);
  }

  /**
   * Within how many steps half of the people are, where the share within three does not say so;
   * nothing while a share on the way is withheld.
   */
  private Optional<String> half(List<Cells.Row> steps) {
    List<Metric.Bin> bins = scope.catalogue().metric(STEPS).map(Metric::bins).orElse(List.of());
    double sum = 0;
    for (Metric.Bin bin : bins) {
      Optional<Cell> cell = share(bin.id(), steps);
      if (cell.isEmpty() || !cell.get().hasValue()) {
        return Optional.empty();
      }
      sum += cell.get().value();
      if (sum >= HALF && bin.id().equals(THREE)) {
        return Optional.empty();
      }
      if (sum >= HALF) {
        String key = "finding.distance." + FURTHEST.getOrDefault(bin.id(), "half");
        String name = scope.words().language().name(bin);
        return Optional.of(scope.words().say(key, name));
      }
    }
    return Optional.empty();
  }

  private List<Cells.Row> steps(Published period) {
    Selection selection = scope.selection();
    return scope
        .cells()
        .bins(STEPS, selection.tool(), List.of(selection.filter().id()), List.of(period.id()));
  }

  private static Optional<Cell> share(String bin, List<Cells.Row> steps) {
    return steps.stream().filter(r -> r.part().equals(bin)).map(Cells.Row::cell).findFirst();
  }
}
