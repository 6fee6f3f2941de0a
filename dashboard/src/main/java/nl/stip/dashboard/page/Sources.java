package nl.stip.dashboard.page;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.stip.dashboard.figure.Audience;
import nl.stip.dashboard.figure.Figure;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.figure.Selection;
import nl.stip.dashboard.finding.RollOut;
import nl.stip.dashboard.mart.Named;

/** What one must know of the sources before one believes a page: what they do not record. */
public final class Sources {

  private static final String NETWORK = "network";

  private static final String SURVEYED = "satisfaction";

  private Sources() {}

  /** In one or two sentences; empty where there is nothing to know. */
  public static String beside(View view, Scope scope) {
    String metric = view.metric();
    boolean ties =
        metric.isEmpty() ? view.name().equals(NETWORK) : family(RollOut.TIES, metric, scope);
    if (ties) {
      return RollOut.known(scope).orElse("");
    }
    if (view.name().equals("openness") || Audience.concerns(metric)) {
      return closed(scope);
    }
    return recorded(metric, scope);
  }

  /** The tools that a figure comes from, of those looked at: those that tell something of it. */
  public static String of(Figure figure, Scope scope) {
    return figure.ofTools() ? Drawn.allTools(scope) : of(figure.metrics(), scope);
  }

  /** The tools that the figures of a page come from, but for those that say something else. */
  public static String of(View view, Scope scope) {
    boolean network = view.name().equals(NETWORK);
    return network ? from(tool -> contacting(tool, scope), scope) : of(metrics(view), scope);
  }

  private static List<String> metrics(View view) {
    return view.metric().isEmpty() ? List.of() : List.of(view.metric());
  }

  private static String of(List<String> metrics, Scope scope) {
    if (!metrics.isEmpty() && metrics.stream().allMatch(id -> family(SURVEYED, id, scope))) {
      return scope.words().say("source.survey");
    }
    return from(
        tool -> metrics.isEmpty() || metrics.stream().anyMatch(id -> counts(tool, id, scope)),
        scope);
  }

  /** Whether what is done in a tool counts, be it that of the tool alone nothing is told. */
  private static boolean counts(Named tool, String metric, Scope scope) {
    return scope.words().has(partly(metric)) || records(tool, metric, scope);
  }

  /**
   * What is said where a tool does not record all that a metric is of: what it does record counts
   * among all tools.
   */
  private static String partly(String metric) {
    return "sources.partly." + metric;
  }

  private static boolean records(Named tool, String metric, Scope scope) {
    return family(RollOut.TIES, metric, scope)
        ? contacting(tool, scope)
        : scope.catalogue().access().telling().getOrDefault(metric, Set.of()).contains(tool.id());
  }

  private static boolean contacting(Named tool, Scope scope) {
    return scope.catalogue().access().contacting().contains(tool.id());
  }

  private static boolean family(String family, String metric, Scope scope) {
    return scope.catalogue().metric(metric).filter(m -> m.family().equals(family)).isPresent();
  }

  private static String from(Predicate<Named> which, Scope scope) {
    if (!scope.selection().tool().equals(Selection.ALL_TOOLS)) {
      return Drawn.tool(scope);
    }
    List<String> from = names(scope, which);
    return from.isEmpty() || from.size() == scope.catalogue().singleTools().size()
        ? Drawn.allTools(scope)
        : scope.words().listed(from);
  }

  /** From which tools a metric comes, where others do not record what it takes. */
  private static String recorded(String metric, Scope scope) {
    Set<String> without = scope.catalogue().access().unrecorded().getOrDefault(metric, Set.of());
    List<String> from = names(scope, tool -> !without.contains(tool.id()));
    List<String> not = names(scope, tool -> without.contains(tool.id()));
    return from.isEmpty() || not.isEmpty() || !scope.selection().tool().equals(Selection.ALL_TOOLS)
        ? ""
        : scope
            .words()
            .say(
                scope.words().has(partly(metric)) ? partly(metric) : "sources.recorded",
                scope.words().listed(from),
                scope.words().listed(not));
  }

  private static List<String> names(Scope scope, Predicate<Named> which) {
    return scope.catalogue().singleTools().stream().filter(which).map(Named::name).toList();
  }

  /** Of which tools that are looked at nothing is in the open, and what that need not mean. */
  private static String closed(Scope scope) {
    List<String> closed = Audience.closed(scope).stream().map(Named::name).toList();
    return closed.isEmpty()
        ? ""
        : scope.words().say("sources.closed", scope.words().listed(closed));
  }
}
