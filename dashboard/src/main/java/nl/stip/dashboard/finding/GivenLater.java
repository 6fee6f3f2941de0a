package nl.stip.dashboard.finding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    if (!scope.selection().tool().equals(Selection.ALL_TOOLS)) {
      return Optional.empty();
    }
    Set<String> ids = periods.stream().map(Published::id).collect(Collectors.toSet());
    String sentences =
        scope.catalogue().access().later().stream()
            .filter(later -> later.group() == group.id() && ids.contains(later.period()))
            .map(later -> said(later, scope))
            .collect(Collectors.joining(" "));
    return Optional.of(sentences).filter(text -> !text.isEmpty());
  }

  private static String said(Later later, Scope scope) {
    return scope
        .words()
        .say(
            "finding.behind.later",
            scope.tool(later.tool()),
            scope
                .catalogue()
                .period(later.period())
                .map(period -> scope.words().dates().within(period.period()))
                .orElse(later.period()));
  }
}
