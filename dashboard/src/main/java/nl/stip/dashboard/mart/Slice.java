package nl.stip.dashboard.mart;

import java.util.Collection;
import java.util.Set;

/**
 * The part of a mart that one page is about: what {@link Cells} reads at once, table by table, when
 * the first cell of it is asked for.
 *
 * @param metrics ids of the metrics of the page
 * @param tool tool id
 * @param main numbers of the group looked at and of the whole, the only ones whose distributions
 *     are followed over time
 * @param groups numbers of the groups: the one looked at, the whole, those compared
 * @param periods ids of the periods along its axes
 * @param period id of the period looked at
 * @param now ids of the period looked at, of the one compared with and of that a year before
 */
public record Slice(
    Set<String> metrics,
    String tool,
    Set<Integer> main,
    Set<Integer> groups,
    Set<String> periods,
    String period,
    Set<String> now) {

  /** Nothing at all: every question is a query of its own. */
  public static final Slice NONE =
      new Slice(Set.of(), "", Set.of(), Set.of(), Set.of(), "", Set.of());

  /** Copies the sets. */
  public Slice {
    metrics = Set.copyOf(metrics);
    main = Set.copyOf(main);
    groups = Set.copyOf(groups);
    periods = Set.copyOf(periods);
    now = Set.copyOf(now);
  }

  boolean has(String metric, String asked, Collection<Integer> of, Collection<String> when) {
    return has(metric, asked, of) && periods.containsAll(when);
  }

  boolean has(String metric, String asked, Collection<Integer> of) {
    return metrics.contains(metric) && tool.equals(asked) && groups.containsAll(of);
  }

  boolean hasBins(String metric, String asked, Collection<Integer> of, Collection<String> when) {
    return has(metric, asked, of, when)
        && (main.containsAll(of) || Set.of(period).containsAll(when));
  }

  boolean has(String metric, String asked, String when) {
    return metrics.contains(metric) && tool.equals(asked) && now.contains(when);
  }
}
