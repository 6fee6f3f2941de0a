package nl.stip.dashboard.mart;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads figures from a mart, each answer as rows of {@link Cell}. What lies in its slice is read
 * once for all, a query per table; the rest is a query each. For one request: not for many threads.
 */
public final class Cells {

  private final CellReader reader;
  private final Slice slice;
  private final Map<String, Map<Integer, Boolean>> told = new HashMap<>();
  private final Map<Integer, List<OfTool>> tools = new HashMap<>();
  private final Map<Asked, List<Row>> beside = new HashMap<>();
  private Map<String, List<Row>> values;
  private Map<String, List<Row>> bins;
  private Map<String, List<Row>> curves;
  private Map<String, List<Between>> matrices;

  Cells(Mart mart, Slice slice) {
    this.reader = new CellReader(mart);
    this.slice = slice;
  }

  /**
   * A figure and where it stands.
   *
   * @param metric id of the metric
   * @param group group's number
   * @param period period's id
   * @param part bin, or series of a curve; empty for a plain value
   * @param x place on a curve's axis; 0 for others
   * @param cell the figure
   */
  public record Row(String metric, int group, String period, String part, double x, Cell cell) {}

  /**
   * Ties from one group to another.
   *
   * @param from value of the dimension, {@code *} for all
   * @param to value of the dimension, {@code *} for all
   * @param peopleFrom people in the first group
   * @param peopleTo people in the second
   * @param observed what is counted: ties seen, or what the metric says of all of them
   * @param expected what it is held against, which every metric says itself, or null without one
   * @param z standard deviations between the two
   * @param ratio observed ÷ expected, or the coefficient of the metric, or why not
   */
  public record Pair(
      String from,
      String to,
      Integer peopleFrom,
      Integer peopleTo,
      Double observed,
      Double expected,
      Double z,
      Cell ratio) {}

  /**
   * Ties between groups, and where they stand.
   *
   * @param metric id of the metric
   * @param period period's id
   * @param dimension dimension's id
   * @param pair the ties
   */
  public record Between(String metric, String period, String dimension, Pair pair) {}

  /**
   * A figure of a tool.
   *
   * @param metric metric's id
   * @param tool tool's id
   * @param period period's id
   * @param cell the figure
   */
  public record OfTool(String metric, String tool, String period, Cell cell) {}

  /** Values of some metrics about a group, for every tool and all together, in some periods. */
  public List<OfTool> ofTools(Collection<String> metrics, int group, Collection<String> periods) {
    if (!slice.now().containsAll(periods) || !slice.metrics().containsAll(metrics)) {
      return reader.ofTools(metrics, group, periods);
    }
    return tools
        .computeIfAbsent(group, key -> reader.ofTools(slice.metrics(), key, slice.now()))
        .stream()
        .filter(row -> metrics.contains(row.metric()) && periods.contains(row.period()))
        .toList();
  }

  /** What was asked beside the slice: another sentence of the page may ask it again. */
  private record Asked(String metric, String tool, List<Integer> groups, List<String> periods) {}

  /** Values of a metric in some groups and periods. */
  public List<Row> values(
      String metric, String tool, Collection<Integer> groups, Collection<String> periods) {
    if (!slice.has(metric, tool, groups, periods)) {
      return beside.computeIfAbsent(
          new Asked(metric, tool, List.copyOf(groups), List.copyOf(periods)),
          asked -> reader.rows("value", "''", List.of(metric), tool, groups, periods));
    }
    if (values == null) {
      values =
          sliced(
              reader.rows("value", "''", slice.metrics(), tool, slice.groups(), slice.periods()));
    }
    return among(values, metric, groups, periods);
  }

  /** Shares per bin of a distribution in some groups and periods. */
  public List<Row> bins(
      String metric, String tool, Collection<Integer> groups, Collection<String> periods) {
    if (!slice.hasBins(metric, tool, groups, periods)) {
      return reader.rows("bin", "bin", List.of(metric), tool, groups, periods);
    }
    if (bins == null) {
      bins = sliced(reader.bins(slice));
    }
    return among(bins, metric, groups, periods);
  }

  /** The curves of a metric in one group and period, by series and place. */
  public List<Row> curves(String metric, String tool, int group, String period) {
    return curves(metric, tool, group).stream().filter(r -> r.period().equals(period)).toList();
  }

  /** Ids of the periods in which a group has curves. */
  public List<String> curvePeriods(String metric, String tool, int group) {
    return curves(metric, tool, group).stream().map(Row::period).distinct().sorted().toList();
  }

  /** The points of the curves of a metric in some groups and periods. */
  public List<Row> curves(
      String metric, String tool, Collection<Integer> groups, Collection<String> periods) {
    return groups.isEmpty()
        ? List.of()
        : reader.curves(List.of(metric), tool, groups).stream()
            .filter(row -> periods.contains(row.period()))
            .toList();
  }

  private List<Row> curves(String metric, String tool, int group) {
    List<Integer> groups = List.of(group);
    if (!slice.has(metric, tool, groups)) {
      return reader.curves(List.of(metric), tool, groups);
    }
    if (curves == null) {
      curves = sliced(reader.curves(slice.metrics(), tool, slice.groups()));
    }
    return curves.getOrDefault(metric, List.of()).stream().filter(r -> r.group() == group).toList();
  }

  /** Ties between the groups of a dimension; {@code *} to {@code *} stands for all of them. */
  public List<Pair> matrix(String metric, String tool, String period, String dimension) {
    List<Between> rows;
    if (slice.has(metric, tool, period)) {
      if (matrices == null) {
        matrices = by(Between::metric, reader.matrices(slice.metrics(), tool, slice.now()));
      }
      rows = matrices.getOrDefault(metric, List.of());
    } else {
      rows = reader.matrices(List.of(metric), tool, List.of(period));
    }
    return rows.stream()
        .filter(r -> r.period().equals(period) && r.dimension().equals(dimension))
        .map(Between::pair)
        .toList();
  }

  /** All ties along each dimension in some periods. */
  public List<Between> ofDimensions(String metric, String tool, Collection<String> periods) {
    return periods.isEmpty() ? List.of() : reader.totals(metric, tool, periods);
  }

  /** Ties between the groups of some dimensions in some periods, by value. */
  public List<Between> matrices(
      String metric, String tool, Collection<String> periods, Collection<String> dimensions) {
    return periods.isEmpty()
        ? List.of()
        : reader.matrices(List.of(metric), tool, periods).stream()
            .filter(row -> dimensions.contains(row.dimension()))
            .toList();
  }

  /**
   * The groups there are in a period: numbers with whether their people are told of. A group
   * without anybody is not among them.
   */
  public Map<Integer, Boolean> told(String tool, String period) {
    return told.computeIfAbsent(tool + " " + period, key -> reader.told(tool, period));
  }

  private static Map<String, List<Row>> sliced(List<Row> rows) {
    return by(Row::metric, rows);
  }

  private static <T> Map<String, List<T>> by(Function<T, String> metric, List<T> rows) {
    return rows.stream().collect(Collectors.groupingBy(metric));
  }

  private static List<Row> among(
      Map<String, List<Row>> kept,
      String metric,
      Collection<Integer> groups,
      Collection<String> periods) {
    Set<Integer> of = Set.copyOf(groups);
    Set<String> when = Set.copyOf(periods);
    return kept.getOrDefault(metric, List.of()).stream()
        .filter(r -> of.contains(r.group()) && when.contains(r.period()))
        .toList();
  }
}
