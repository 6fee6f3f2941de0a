package nl.stip.dashboard.page;

import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Audience;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Sparkline;
import nl.stip.dashboard.finding.Change;
import nl.stip.dashboard.finding.Measure;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Metric;

/**
 * A card: what a metric is now and how it changed.
 *
 * @param id id of the metric
 * @param label name of the metric
 * @param definition texts about it
 * @param value value, bound in a few signs, or reason in words
 * @param present whether there is a value or a bound
 * @param unit word behind the value, or empty
 * @param change change in words, or empty
 * @param arrow ↑, ↓ or → ; empty without change
 * @param tone {@code good, bad} or {@code plain}
 * @param season that it changed so in the same season a year before, or empty
 * @param line its course; null with fewer than two values
 * @param basis people and interval, the bound in words, or why there is no figure
 */
public record Headline(
    String id,
    String label,
    Drawn.Definition definition,
    String value,
    boolean present,
    String unit,
    String change,
    String arrow,
    String tone,
    String season,
    Sparkline line,
    String basis) {

  private static final String PEOPLE = "people";

  /** The card of a metric; none where the mart does not have it. */
  public static Optional<Headline> of(String id, Scope scope) {
    return scope.catalogue().metric(id).map(metric -> of(metric, scope));
  }

  static Headline of(Metric metric, Scope scope) {
    return of(Measure.of(metric), scope);
  }

  static Headline of(Measure measure, Scope scope) {
    Metric metric = measure.metric();
    if (Audience.nothing(metric.id(), scope)) {
      return closed(measure, scope);
    }
    CellText text = new CellText(scope.words(), measure.unit());
    List<Published> run =
        scope.selection().run(scope.catalogue()).stream().filter(Published::complete).toList();
    List<Cell> course = run.stream().map(p -> measure.cell(p, scope)).toList();
    Cell now = measure.cell(scope.selection().period(), scope);
    Optional<Change> change = Change.of(measure, scope);
    boolean told = now.tells();
    return new Headline(
        metric.id(),
        measure.name(scope),
        Drawn.definition(metric.id(), scope),
        told ? text.brief(now) : absent(metric, text.brief(now), scope),
        told,
        now.hasValue() ? unit(measure, scope) : "",
        change.map(c -> c.words(scope)).orElseGet(() -> unchanged(measure, now, scope)),
        change.map(c -> c.arrow(scope)).orElse(""),
        change.map(c -> c.tone(scope)).orElse("plain"),
        change.filter(c -> c.overNoise() > 1).map(c -> c.season(scope)).orElse(""),
        Sparkline.of(course),
        told ? basis(metric, now, text) : why(metric, now, scope));
  }

  /** A share of what nothing is of: no figure, and why. */
  private static Headline closed(Measure measure, Scope scope) {
    String id = measure.metric().id();
    return new Headline(
        id,
        measure.name(scope),
        Drawn.definition(id, scope),
        scope.words().say("missing.closed"),
        false,
        "",
        "",
        "",
        "plain",
        "",
        null,
        scope.words().say("empty.closed", Drawn.tool(scope)));
  }

  /** That no change can be told between two figures of which one is a bound only. */
  private static String unchanged(Measure measure, Cell now, Scope scope) {
    return scope
        .selection()
        .comparison()
        .of(scope.selection().period(), scope.catalogue())
        .map(then -> measure.cell(then, scope))
        .filter(then -> now.tells() && then.tells())
        .filter(then -> now.bounded().or(then::bounded).isPresent())
        .map(then -> scope.words().say("change.bound"))
        .orElse("");
  }

  /**
   * People and interval; a bound in full, since the card shows it in a few signs. Where people are
   * what is counted, the value has said it.
   */
  private static String basis(Metric metric, Cell now, CellText text) {
    if (!now.hasValue()) {
      return text.value(now);
    }
    boolean said = metric.unit().equals(PEOPLE) && !now.hasInterval();
    return said && now.n() != null && now.n().doubleValue() == now.value() ? "" : text.basis(now);
  }

  /** Why there is no figure, in a few words. */
  private static String absent(Metric metric, String missing, Scope scope) {
    if (!published(metric, scope)) {
      return OtherKind.said(scope);
    }
    return Answer.uncounted(metric, scope.selection().filter().dimensions(), scope)
        .map(reason -> scope.words().say("missing." + reason))
        .orElse(missing);
  }

  private static String why(Metric metric, Cell now, Scope scope) {
    if (Answer.needsLeaders(metric, scope)) {
      return scope.words().say("empty." + Answer.NO_LEADERS);
    }
    if (Answer.needsThemes(metric, scope)) {
      return scope.words().say("empty." + Answer.NO_THEMES);
    }
    if (!published(metric, scope)) {
      return Answer.kinds(metric, scope);
    }
    int dimensions = scope.selection().filter().dimensions();
    return scope
        .words()
        .say(
            "empty."
                + Answer.uncounted(metric, dimensions, scope)
                    .orElseGet(() -> CellText.reason(now).term()));
  }

  private static boolean published(Metric metric, Scope scope) {
    return metric.periods().contains(scope.selection().kind());
  }

  private static String unit(Measure measure, Scope scope) {
    String key = "unit." + measure.unit();
    String unit = scope.words().has(key) ? scope.words().say(key) : "";
    return measure.name(scope).endsWith(unit) ? "" : unit;
  }
}
