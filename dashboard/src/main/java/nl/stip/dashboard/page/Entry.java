package nl.stip.dashboard.page;

import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.finding.Change;
import nl.stip.dashboard.finding.LargestPart;
import nl.stip.dashboard.finding.Measure;
import nl.stip.metric.Metric;

/**
 * A metric in a list of metrics.
 *
 * @param id id
 * @param name name
 * @param question the question it answers
 * @param kind what it gives, as its page shows it: one number, a distribution, a curve, a matrix
 * @param now what it is now; null where it is not one number
 * @param part the largest part of a distribution; null of others, and where none is known
 */
public record Entry(String id, String name, String question, String kind, Headline now, Part part) {

  /**
   * The largest part of a distribution.
   *
   * @param value how large it is
   * @param name what it is called
   * @param now the same with its change; null where several parts are the largest
   * @param unchanged why there is no change to tell of it, or empty
   */
  public record Part(String value, String name, Headline now, String unchanged) {}

  /** What its change is of: the number, or the largest part; null where there is none. */
  public Headline changing() {
    return part == null ? now : part.now();
  }

  static Entry of(Metric metric, Scope scope) {
    return of(Measure.of(metric), metric.kind().single(), scope);
  }

  /** A metric, or a bin of it, that changed. */
  static Entry of(Change change, Scope scope) {
    return of(change.measure(), true, scope);
  }

  private static Entry of(Measure measure, boolean one, Scope scope) {
    Metric metric = measure.metric();
    return new Entry(
        metric.id(),
        measure.name(scope),
        scope.words().language().text(metric).question(),
        Story.kind(metric),
        one ? Headline.of(measure, scope) : null,
        one ? null : LargestPart.of(metric, scope).map(most -> part(most, scope)).orElse(null));
  }

  private static Part part(LargestPart most, Scope scope) {
    Headline now = most.parts().size() > 1 ? null : Headline.of(most.parts().get(0), scope);
    return new Part(
        most.brief(scope), Subtitle.lower(most.names(scope)), now, unchanged(now, scope));
  }

  private static String unchanged(Headline now, Scope scope) {
    if (now == null) {
      return scope.words().say("metric.several");
    }
    return scope
        .selection()
        .compared(scope.catalogue())
        .filter(then -> now.change().isEmpty() && scope.selection().period().complete())
        .map(then -> scope.words().dates().period(then.period()))
        .map(then -> scope.words().say("metric.nothing_then", then))
        .orElse("");
  }
}
