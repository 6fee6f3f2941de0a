package nl.stip.dashboard.finding;

import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.Audience;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Metric;

/** How things stand, where nothing changed that could be told instead. */
final class Standing {

  private Standing() {}

  /**
   * In one sentence: of ties, how those between groups compare with chance; else what the first of
   * the metrics is of which the uncertainty is known. Empty where there is none.
   */
  static Optional<String> of(List<String> metrics, Scope scope) {
    List<Metric> known =
        metrics.stream().map(id -> scope.catalogue().metric(id)).flatMap(Optional::stream).toList();
    boolean ties =
        !known.isEmpty() && known.stream().allMatch(m -> m.family().equals(RollOut.TIES));
    return ties
        ? Across.now(scope)
        : known.stream()
            .filter(metric -> !Audience.nothing(metric.id(), scope))
            .filter(metric -> now(metric, scope).hasInterval())
            .findFirst()
            .map(metric -> said(metric, scope));
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
            scope.words().dates().period(scope.selection().period().period()));
  }
}
