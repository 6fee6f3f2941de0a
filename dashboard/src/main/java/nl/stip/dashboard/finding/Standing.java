package nl.stip.dashboard.finding;

import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.Audience;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Group;
import nl.stip.metric.Metric;

/** How things stand, where nothing changed that could be told instead. */
final class Standing {

  private Standing() {}

  private static final String OPENNESS_OF_GROUP = "openness_ratio";

  /**
   * In one sentence, and what one should know beside it: of ties, how those between groups compare
   * with chance, or how open the group is that is looked at; else what the first of the metrics is
   * of which the uncertainty is known. Empty where there is none.
   */
  static Optional<Verdict> of(List<String> metrics, Scope scope) {
    if (ties(metrics, scope)) {
      return scope.selection().filter().equals(Group.WHOLE)
          ? Across.now(scope)
          : scope
              .catalogue()
              .metric(OPENNESS_OF_GROUP)
              .map(metric -> now(metric, scope))
              .filter(Cell::hasValue)
              .map(open -> Verdict.saying(open(open.value(), scope)));
    }
    return known(metrics, scope).stream()
        .filter(metric -> !Audience.nothing(metric.id(), scope))
        .filter(metric -> now(metric, scope).hasInterval())
        .findFirst()
        .map(metric -> Verdict.saying(said(metric, scope)));
  }

  /** What one metric is, be it a bound; empty where nothing is known of it. */
  static String told(Metric metric, Scope scope) {
    return now(metric, scope).tells() ? said(metric, scope) : "";
  }

  /** Whether all of some metrics are of ties. */
  static boolean ties(List<String> metrics, Scope scope) {
    List<Metric> known = known(metrics, scope);
    return !known.isEmpty() && known.stream().allMatch(m -> m.family().equals(RollOut.TIES));
  }

  private static List<Metric> known(List<String> metrics, Scope scope) {
    return metrics.stream()
        .map(id -> scope.catalogue().metric(id))
        .flatMap(Optional::stream)
        .toList();
  }

  private static String open(double ratio, Scope scope) {
    String times = scope.words().numbers().value(ratio, "ratio");
    return scope.words().say("verdict.open", scope.whole(), times);
  }

  private static Cell now(Metric metric, Scope scope) {
    return scope.cell(metric, scope.selection().period());
  }

  private static String said(Metric metric, Scope scope) {
    return scope
        .words()
        .say(
            "verdict.now",
            scope.name(metric),
            new CellText(scope.words(), metric.unit()).value(now(metric, scope)),
            scope.words().dates().within(scope.selection().period().period()));
  }
}
