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
 * @param kind what it gives: one number, a distribution, a curve, a matrix
 * @param now what it is now; null where it is not one number
 * @param part the largest part of a distribution; null of others, and where none is known
 */
public record Entry(String id, String name, String question, String kind, Headline now, Part part) {

  /** The largest part of a distribution: how large it is, and what it is called. */
  public record Part(String value, String name) {}

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
        metric.kind().term(),
        one ? Headline.of(measure, scope) : null,
        one ? null : LargestPart.of(metric, scope).map(most -> part(most, scope)).orElse(null));
  }

  private static Part part(LargestPart most, Scope scope) {
    return new Part(most.brief(scope), Subtitle.lower(most.names(scope)));
  }
}
