package nl.stip.dashboard.finding;

import java.util.Optional;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.language.Difference;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Metric;

/**
 * How a metric, or a bin of one, changed between two periods.
 *
 * @param measure what changed
 * @param now value in the period looked at
 * @param then value in the period compared with
 * @param since the period compared with
 */
public record Change(Measure measure, Cell now, Cell then, Published since) {

  /** The change from the period compared with, if both have a value and the later is complete. */
  public static Optional<Change> of(Measure measure, Scope scope) {
    if (!scope.selection().period().complete()) {
      return Optional.empty();
    }
    return scope
        .selection()
        .compared(scope.catalogue())
        .map(
            p ->
                new Change(
                    measure,
                    measure.cell(scope.selection().period(), scope),
                    measure.cell(p, scope),
                    p))
        .filter(c -> c.now.hasValue() && c.then.hasValue());
  }

  /** The metric it is a change of. */
  public Metric metric() {
    return measure.metric();
  }

  /** How much more it is, in the metric's unit. */
  public double size() {
    return now.value() - then.value();
  }

  /** How large it is as a part of what it was; nothing where it was nothing. */
  double part() {
    return then.value() == 0 ? 0 : Math.abs(size() / then.value());
  }

  /** Whether both values and their noise are known. */
  boolean measured() {
    return now.hasInterval() && then.hasInterval();
  }

  /** The change as a multiple of its {@link #noise}. Zero when an interval is not known. */
  public double overNoise() {
    if (!measured()) {
      return 0;
    }
    double noise = noise();
    return noise == 0 ? 0 : Math.abs(size()) / noise;
  }

  /** The half widths of both intervals, added as independent errors are. */
  double noise() {
    return Math.hypot((now.high() - now.low()) / 2, (then.high() - then.low()) / 2);
  }

  /** ↑, ↓ or → as written. */
  public String arrow(Scope scope) {
    return told(scope).arrow();
  }

  private Difference told(Scope scope) {
    return text(scope).difference(now.value(), then.value());
  }

  private CellText text(Scope scope) {
    return new CellText(scope.words(), measure.unit());
  }

  /** Whether more is better, or worse. */
  public boolean directed() {
    return measure.directed();
  }

  /**
   * Whether it was so in the same season a year before, or undoes the change before it, in words;
   * empty where neither is so.
   */
  public String season(Scope scope) {
    return Season.of(this, scope)
        .map(season -> season.words(scope))
        .or(() -> Swing.of(this, scope).map(swing -> swing.words(scope)))
        .orElse("");
  }

  /** That it is about other people than before, in words; empty where it is not. */
  String others(Scope scope) {
    return Others.since(since, scope).words(metric());
  }

  /** Whether both values are written alike, though they may differ by less than that shows. */
  boolean alike(Scope scope) {
    return text(scope).value(now).equals(text(scope).value(then));
  }

  /** Whether the difference is written as nothing. */
  boolean none(Scope scope) {
    return told(scope).none();
  }

  /** Whether it only undoes the change before it. */
  boolean swings(Scope scope) {
    return Swing.of(this, scope).isPresent();
  }

  /**
   * Good or bad only for metrics with a direction, only beyond the noise, only of the same people,
   * and only where neither the season explains it nor it undoes the change before it, wholly or in
   * part.
   */
  public String tone(Scope scope) {
    if (!directed()
        || told(scope).none()
        || overNoise() <= 1
        || Others.since(since, scope).concern(metric())
        || swings(scope)
        || Swing.turn(this, scope).filter(Swing::partly).isPresent()
        || Season.of(this, scope).filter(Season::whole).isPresent()) {
      return "plain";
    }
    return metric().direction().equals("up") == size() > 0 ? "good" : "bad";
  }

  /** The change and since when. */
  public String words(Scope scope) {
    return text(scope).change(told(scope), scope.words().dates().within(since.period()));
  }
}
