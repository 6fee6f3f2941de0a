package nl.stip.dashboard.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.mart.Access.Later;
import nl.stip.dashboard.mart.Group;
import nl.stip.dashboard.mart.Published;

/** That a group got a tool later than others: what it did since then need not be its own merit. */
final class GivenLater {

  private GivenLater() {}

  /** In a sentence for each tool that it got within some periods; empty where it got none. */
  static Optional<String> within(List<Published> periods, Group group, Scope scope) {
    return said("finding.behind.later", within(periods, group, later -> true, scope), scope);
  }

  /** The same of the tools of which ties are known: before, there could be none. */
  static Optional<String> ofTies(List<Published> periods, Group group, Scope scope) {
    Set<String> contacting = scope.catalogue().access().contacting();
    return said(
        "finding.distance.later",
        within(periods, group, later -> contacting.contains(later.tool()), scope),
        scope);
  }

  private static List<Later> within(
      List<Published> periods, Group group, Predicate<Later> which, Scope scope) {
    Set<String> ids = periods.stream().map(Published::id).collect(Collectors.toSet());
    return !scope.selection().tool().equals(Selection.ALL_TOOLS)
        ? List.of()
        : scope.catalogue().access().later().stream()
            .filter(later -> later.group() == group.id() && ids.contains(later.period()))
            .filter(which)
            .toList();
  }

  private static Optional<String> said(String key, List<Later> given, Scope scope) {
    return Optional.of(
            given.stream()
                .map(later -> scope.words().say(key, scope.tool(later.tool()), when(later, scope)))
                .collect(Collectors.joining(" ")))
        .filter(text -> !text.isEmpty());
  }

  private static String when(Later later, Scope scope) {
    return scope
        .catalogue()
        .period(later.period())
        .map(period -> scope.words().dates().within(period.period()))
        .orElse(later.period());
  }
}
