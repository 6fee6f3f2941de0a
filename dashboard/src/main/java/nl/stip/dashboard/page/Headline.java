package nl.stip.dashboard.page;

import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Sparkline;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Metric;

/**
 * A card: what a metric is now and how it changed.
 *
 * @param label name of the metric
 * @param definition texts about it
 * @param value value, bound or reason in words
 * @param present whether there is a value
 * @param unit word behind the value, or empty
 * @param change change in words, or empty
 * @param arrow ↑, ↓ or → ; empty without change
 * @param tone {@code good, bad} or {@code plain}
 * @param line its course; null with fewer than two values
 * @param basis people and interval
 */
public record Headline(
    String label,
    Drawn.Definition definition,
    String value,
    boolean present,
    String unit,
    String change,
    String arrow,
    String tone,
    Sparkline line,
    String basis) {

  static Optional<Headline> of(String id, Scope scope) {
    return scope.catalogue().metric(id).map(metric -> of(metric, scope));
  }

  private static Headline of(Metric metric, Scope scope) {
    CellText text = new CellText(scope.words(), metric.unit());
    List<Published> run =
        scope.selection().run(scope.catalogue()).stream().filter(Published::complete).toList();
    List<Cell> course = run.stream().map(p -> cell(metric, p, scope)).toList();
    Cell now = cell(metric, scope.selection().period(), scope);
    Optional<Change> change = Change.of(metric, scope);
    return new Headline(
        scope.name(metric),
        Drawn.definition(metric.id(), scope),
        published(metric, scope) ? text.value(now) : scope.words().say("empty.other_kind"),
        now.hasValue(),
        now.hasValue() ? unit(metric, scope) : "",
        change.map(c -> c.words(scope)).orElse(""),
        change.map(Change::arrow).orElse(""),
        change.map(Change::tone).orElse("plain"),
        Sparkline.of(course),
        text.basis(now));
  }

  private static boolean published(Metric metric, Scope scope) {
    return metric.periods().contains(scope.selection().kind());
  }

  private static String unit(Metric metric, Scope scope) {
    String key = "unit." + metric.unit();
    return scope.words().has(key) ? scope.words().say(key) : "";
  }

  static Cell cell(Metric metric, Published period, Scope scope) {
    return scope
        .mart()
        .cells()
        .values(
            metric.id(),
            scope.selection().tool(),
            List.of(scope.selection().filter().id()),
            List.of(period.id()))
        .stream()
        .findFirst()
        .map(Cells.Row::cell)
        .orElse(Cell.absent(nl.stip.metric.Missing.NO_DATA));
  }
}
