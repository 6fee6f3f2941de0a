package nl.stip.dashboard.mart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
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
 * @param counted of each metric, for what kinds of groups it is counted at all
 * @param access who has the tools
 * @param questions of pulse surveys, by id, in the order of the register
 */
public record Catalogue(
    Map<String, Metric> metrics,
    List<Named> tools,
    List<Named> dimensions,
    List<Published> periods,
    List<Group> groups,
    Set<String> told,
    Map<String, Counted> counted,
    Access access,
    Map<String, Question> questions) {

  /**
   * A question of a pulse survey.
   *
   * @param nl in Dutch
   * @param en in English
   */
  public record Question(String nl, String en) {}

  /**
   * For what kinds of groups a metric is counted, by the number of dimensions: 0 the whole
   * organisation, 1 the groups of a dimension, 2 those of two.
   *
   * @param least the fewest dimensions
   * @param most the most
   */
  public record Counted(int least, int most) {}

  /** The same with its tools and dimensions called otherwise. */
  Catalogue calling(UnaryOperator<Named> tool, UnaryOperator<Named> dimension) {
    return new Catalogue(
        metrics,
        tools.stream().map(tool).toList(),
        dimensions.stream().map(dimension).toList(),
        periods,
        groups,
        told,
        counted,
        access,
        questions);
  }

  /** For what kinds of groups a metric is counted; nothing for one that has no cell at all. */
  public Optional<Counted> counted(String metric) {
    return Optional.ofNullable(counted.get(metric));
  }

  /** The metric of that id, if the mart has it. */
  public Optional<Metric> metric(String id) {
    return Optional.ofNullable(metrics.get(id));
  }

  /** The periods of a kind, oldest first. */
  public List<Published> periods(PeriodKind kind) {
    return periods.stream().filter(p -> p.period().kind() == kind).toList();
  }

  /** The periods of one kind from one up to and including another, oldest first. */
  public List<Published> periods(Published first, Published last) {
    return periods(last.period().kind()).stream()
        .filter(p -> !p.period().first().isBefore(first.period().first()))
        .filter(p -> !p.period().last().isAfter(last.period().last()))
        .toList();
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

  /** Whether a period can be looked at: it is over, or none of its kind is. */
  public boolean over(Published period) {
    return period.complete()
        || latest(period.period().kind()).filter(Published::complete).isEmpty();
  }

  /** The tools without all together. */
  public List<Named> singleTools() {
    return tools.stream().skip(1).toList();
  }

  /** Whether there is more than one tool, so that they can be compared. */
  public boolean severalTools() {
    return singleTools().size() > 1;
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

  /** The dimension of that id, if there is one. */
  public Optional<Named> dimension(String id) {
    return dimensions.stream().filter(d -> d.id().equals(id)).findFirst();
  }

  /** The group of one dimension with that key, if there is one. */
  public Optional<Group> group(String key) {
    return groups.stream().filter(g -> g.single() && g.key().equals(key)).findFirst();
  }

  /** The people who are in both of two groups of one dimension each, if they are a group. */
  public Optional<Group> both(Group one, Group other) {
    return groups(other.dim1(), one).stream()
        .filter(g -> other.val1().equals(g.valueIn(other.dim1())))
        .findFirst();
  }

  /** Whether groups of both dimensions at once are counted. */
  public boolean crosses(String one, String other) {
    return groups.stream()
        .filter(Group::pair)
        .anyMatch(g -> g.valueIn(one) != null && g.valueIn(other) != null && !one.equals(other));
  }
}
