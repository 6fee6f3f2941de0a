package nl.stip.dashboard.page;

import nl.stip.dashboard.figure.Scope;
import nl.stip.metric.Metric;

/**
 * A metric in a list of metrics.
 *
 * @param id id
 * @param name name
 * @param question the question it answers
 * @param kind what it gives: one number, a distribution, a curve, a matrix
 * @param now what it is now; null where it is not one number
 */
public record Entry(String id, String name, String question, String kind, Headline now) {

  static Entry of(Metric metric, Scope scope) {
    return new Entry(
        metric.id(),
        scope.name(metric),
        scope.words().language().text(metric).question(),
        metric.kind().term(),
        metric.kind().single() ? Headline.of(metric, scope) : null);
  }
}
