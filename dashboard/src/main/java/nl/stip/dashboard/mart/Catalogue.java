package nl.stip.dashboard.mart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stip.metric.Metric;
import nl.stip.time.PeriodKind;

/**
 * What a mart has: its metrics with their texts, tools, dimensions, periods and groups.
 *
 * @param metrics by id, in the order of the catalogue
 * @param tools all together ({@code all}) first
 * @param dimensions in the order of the settings
 * @param periods by first day
 * @param groups the whole organisation first
 * @param told ids of the periods of which anything is known about the whole organisation
 */
public record Catalogue(
    Map<String, Metric> metrics,
    List<Named> tools,
    List<Named> dimensions,
    List<Published> periods,
    List<Group> groups,
    Set<String> told) {

  /** The metric of that id, if the mart has it. */
  public Optional<Metric> metric(String id) {
    return Optional.ofNullable(metrics.get(id));
  }

  /** The periods of a kind, oldest first. */
  public List<Published> periods(PeriodKind kind) {
    return periods.stream().filter(p -> p.period().kind() == kind).toList();
  }

  /** The period of that id, if there is one. */
  public Optional<Published> period(String id) {
    return periods.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** The newest complete period of a kind of which something is known, else the newest. */
  public Optional<Published> latest(PeriodKind kind) {
    List<Published> all = periods(kind);
    return all.stream()
        .filter(p -> p.complete() && told.contains(p.id()))
        .reduce((a, b) -> b)
        .or(() -> all.stream().reduce((a, b) -> b));
  }

  /** Whether there is any group beside the whole: without a directory there is none. */
  public boolean hasGroups() {
    return groups.stream().anyMatch(Group::single);
  }

  /** The groups of one dimension alone, by value. */
  public List<Group> groups(String dimension) {
    return groups.stream().filter(g -> g.single() && dimension.equals(g.dim1())).toList();
  }

  /** The groups of one dimension within one group of another. */
  public List<Group> groups(String dimension, Group within) {
    return groups.stream().filter(g -> g.isPair(within.dim1(), within.val1(), dimension)).toList();
  }
}
