package nl.stip.dashboard.finding;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.Answer;
import nl.stip.dashboard.figure.Audience;
import nl.stip.dashboard.figure.CellText;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.figure.Shift;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Cells;
import nl.stip.dashboard.mart.Group;
import nl.stip.metric.Metric;
import nl.stip.metric.Missing;

/** Why nothing is told of some metrics in a period. */
final class Untold {

  private Untold() {}

  /** In one sentence; nothing where one of them at least tells something. */
  static Optional<String> of(List<String> metrics, Scope scope) {
    boolean told =
        metrics.stream()
            .map(id -> scope.catalogue().metric(id))
            .flatMap(Optional::stream)
            .filter(metric -> !Audience.nothing(metric.id(), scope))
            .anyMatch(metric -> scope.cell(metric, scope.selection().period()).tells());
    return told ? Optional.empty() : Optional.of(reason(metrics, scope));
  }

  /**
   * It would be about too few people, or is not recorded, or not known, whichever holds for most:
   * one hidden figure does not make a large organisation too small.
   */
  private static String reason(List<String> metrics, Scope scope) {
    List<Metric> known =
        metrics.stream().map(id -> scope.catalogue().metric(id)).flatMap(Optional::stream).toList();
    List<Missing> reasons =
        known.stream()
            .map(metric -> scope.cell(metric, scope.selection().period()).missing())
            .toList();
    if (metrics.stream().anyMatch(id -> Audience.nothing(id, scope))) {
      return scope.words().say("empty.closed", scope.tool(scope.selection().tool()));
    }
    if (!known.isEmpty() && known.stream().allMatch(m -> Answer.otherKind(m.id(), scope))) {
      return otherKind(known, scope);
    }
    long withheld = Collections.frequency(reasons, Missing.SUPPRESSED);
    long unrecorded = Collections.frequency(reasons, Missing.NOT_RECORDED);
    if (withheld > unrecorded) {
      return told("finding.withheld", scope.whole(), scope);
    }
    Optional<String> nobody = ofNobody(scope);
    if (nobody.isPresent()) {
      return nobody.get();
    }
    return unrecorded > 0 && 2 * unrecorded >= reasons.size()
        ? scope.words().say("finding.not_recorded", scope.tool(scope.selection().tool()))
        : told("finding.unknown", scope.whole(), scope);
  }

  /** Which figures are not counted for the kind of period looked at. */
  private static String otherKind(List<Metric> metrics, Scope scope) {
    Words words = scope.words();
    String kind = words.say("kind." + scope.selection().kind().term());
    List<String> names = metrics.stream().map(scope::name).toList();
    return words.say("elsewhere", kind.toLowerCase(words.language().locale()), words.listed(names));
  }

  /** That nobody belonged to the group looked at; empty where somebody did. */
  static Optional<String> ofNobody(Scope scope) {
    return nobody(scope)
        ? Optional.of(told("finding.nobody", scope.whole(), scope))
        : Optional.empty();
  }

  /**
   * Whether the period has figures of other groups and knows nobody of the one looked at. Of two
   * groups at once not every kind of period has figures, and who has no access to a tool may still
   * be there: of those it is not said.
   */
  private static boolean nobody(Scope scope) {
    Selection selection = scope.selection();
    Group looked = selection.filter();
    boolean counted = looked.single() || (looked.pair() && selection.kind().paired());
    if (!counted || !selection.tool().equals(Selection.ALL_TOOLS)) {
      return false;
    }
    List<Integer> groups = List.of(Group.WHOLE.id(), looked.id());
    List<String> period = List.of(selection.period().id());
    List<Integer> there =
        scope.cells().values(Shift.MEMBERS, selection.tool(), groups, period).stream()
            .map(Cells.Row::group)
            .toList();
    return there.equals(List.of(Group.WHOLE.id()));
  }

  /** That one figure is not known of the whole, and why where a cell says so: others may be. */
  static String ofWhole(Metric metric, Cell whole, Scope scope) {
    Words words = scope.words();
    String period = words.dates().within(scope.selection().period().period());
    String unknown =
        words.say("finding.behind.unknown", scope.name(metric), scope.organisation(), period);
    return whole == null
        ? unknown
        : unknown + " " + words.say("empty." + CellText.reason(whole).term());
  }

  private static String told(String key, String people, Scope scope) {
    String period = scope.words().dates().within(scope.selection().period().period());
    return scope.words().say(key, period, people);
  }
}
