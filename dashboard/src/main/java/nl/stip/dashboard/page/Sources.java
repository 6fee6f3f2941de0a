package nl.stip.dashboard.page;

import java.util.List;
import java.util.Set;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.finding.RollOut;
import nl.stip.dashboard.mart.Named;

/** What one must know of the sources before one believes a page about ties or about openness. */
public final class Sources {

  /** The family of what is about ties. */
  static final String TIES = "connection";

  /** What asks who can see a message. */
  private static final Set<String> AUDIENCE =
      Set.of("open_share", "open_volume", "private_share", "direct_share");

  private Sources() {}

  /** In one or two sentences; empty where there is nothing to know. */
  public static String beside(View view, Scope scope) {
    String metric = view.metric();
    boolean ties =
        scope
            .catalogue()
            .metric(metric)
            .map(m -> m.family().equals(TIES))
            .orElse(view.name().equals("network"));
    if (ties) {
      return RollOut.known(scope).orElse("");
    }
    return view.name().equals("openness") || AUDIENCE.contains(metric) ? closed(scope) : "";
  }

  /** Of which tools that are looked at nothing is in the open, and what that need not mean. */
  private static String closed(Scope scope) {
    String tool = scope.selection().tool();
    List<String> closed =
        scope.catalogue().singleTools().stream()
            .filter(t -> tool.equals(Selection.ALL_TOOLS) || t.id().equals(tool))
            .filter(t -> scope.catalogue().access().closed().contains(t.id()))
            .map(Named::name)
            .toList();
    return closed.isEmpty()
        ? ""
        : scope.words().say("sources.closed", scope.words().listed(closed));
  }
}
