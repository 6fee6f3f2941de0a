package nl.stip.dashboard.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.figure.Shift;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Metric;
import nl.stip.metric.MetricKind;

/**
 * That the figures of some periods are not about the same people: those looked at became others at
 * once, as in a reorganisation or where a tool was given to many more; of a figure about part of
 * them, as about who has had access for a year, this part did; and the ties of all tools together
 * are those of others where one of which they are known was given to them later than to others, or
 * to many more of the organisation.
 *
 * @param periods the periods that follow each other, oldest first
 */
record Others(List<Published> periods, Scope scope) {

  /** Those from a period up to that looked at. */
  static Others since(Published then, Scope scope) {
    return new Others(scope.catalogue().periods(then, scope.selection().period()), scope);
  }

  /** Whether a metric is about others. */
  boolean concern(Metric metric) {
    return moved().or(() -> grown(metric)).isPresent() || given(metric).isPresent();
  }

  /** In sentences; empty where it is about the same people. */
  String words(Metric metric) {
    return Stream.concat(
            moved()
                .map(shift -> shift.words(key(), scope))
                .or(() -> grown(metric).map(shift -> shift.words("verdict.moved.part", scope)))
                .stream(),
            given(metric).stream())
        .collect(Collectors.joining(" "));
  }

  private Optional<Shift> moved() {
    return scope.catalogue().metric(Shift.MEMBERS).flatMap(this::shift);
  }

  /**
   * Whether a metric counts people whatever they do. Who is counted by what they did are others all
   * the time, which is no event: so are those a mean is of, as of whoever asked something.
   */
  static boolean counts(Metric metric) {
    return metric.kind() != MetricKind.MEAN
        && switch (metric.population()) {
          case ENABLED, SETTLED -> true;
          case REACHED, ENGAGED, TIED, ASKED -> false;
        };
  }

  private Optional<Shift> grown(Metric metric) {
    return counts(metric) ? shift(metric) : Optional.empty();
  }

  private Optional<Shift> shift(Metric metric) {
    return Shift.of(periods, period -> scope.cell(metric, period));
  }

  /** Of a group it counts when it got a tool, and else how many of the organisation did. */
  private Optional<String> given(Metric metric) {
    return Optional.of(metric)
        .filter(ties -> ties.family().equals(RollOut.TIES))
        .flatMap(
            ties ->
                GivenLater.ofTies(after(), scope.selection().filter(), scope)
                    .or(() -> Optional.of(RollOut.told(periods, scope))))
        .filter(sentence -> !sentence.isEmpty());
  }

  /** What was given in the first of them was there all the time. */
  private List<Published> after() {
    return periods.stream().skip(1).toList();
  }

  /** How is told who became others: a group, the organisation, or who has a tool. */
  private String key() {
    if (!scope.selection().tool().equals(Selection.ALL_TOOLS)) {
      return "verdict.moved.tool";
    }
    return scope.selection().filter().equals(Group.WHOLE) ? "verdict.moved.whole" : "verdict.moved";
  }
}
