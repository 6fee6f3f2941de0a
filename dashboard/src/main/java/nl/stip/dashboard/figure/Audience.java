package nl.stip.dashboard.figure;

import java.util.List;
import java.util.Set;
import nl.stip.dashboard.mart.Named;

/**
 * Who can see a message. Of a tool in which nothing was ever in the open it is not known whether
 * people keep to themselves or the source does not record who can see a channel: a share of nothing
 * is no figure of theirs.
 */
public final class Audience {

  private static final Set<String> OPEN = Set.of("open_share", "open_volume");
  private static final Set<String> HIDDEN = Set.of("private_share", "direct_share");

  private Audience() {}

  /** Whether a metric is about who can see a message. */
  public static boolean concerns(String metric) {
    return OPEN.contains(metric) || HIDDEN.contains(metric);
  }

  /** Whether a metric is the part of what is written that anybody can see. */
  public static boolean open(String metric) {
    return OPEN.contains(metric);
  }

  /** The tools looked at in which people wrote and nothing was ever in the open. */
  public static List<Named> closed(Scope scope) {
    String tool = scope.selection().tool();
    Set<String> all = scope.catalogue().access().closed();
    return scope.catalogue().singleTools().stream()
        .filter(one -> all.contains(one.id()))
        .filter(one -> tool.equals(Selection.ALL_TOOLS) || tool.equals(one.id()))
        .toList();
  }

  /** Whether a metric is a share of nothing, of the one tool that is looked at. */
  public static boolean nothing(String metric, Scope scope) {
    return OPEN.contains(metric)
        && scope.catalogue().access().closed().contains(scope.selection().tool());
  }
}
