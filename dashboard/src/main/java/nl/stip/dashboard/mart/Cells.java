package nl.stip.dashboard.mart;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
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

  private static final String MEASURES = "n, value, low, high, bound, missing";

  private final Mart mart;
  private final Slice slice;
  private final Map<String, Set<Integer>> withheld = new HashMap<>();
  private Map<String, List<Row>> values;
  private Map<String, List<Row>> bins;
  private Map<String, List<Row>> curves;
  private Map<String, List<Between>> matrices;

  Cells(Mart mart, Slice slice) {
    this.mart = mart;
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
   * @param observed ties seen
   * @param expected ties expected when the dimension plays no part
   * @param z standard deviations between the two
   * @param ratio observed ÷ expected, or why not
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
   * A figure about everybody.
   *
   * @param metric metric's id
   * @param tool tool's id
   * @param period period's id
   * @param cell the figure
   */
  public record OfAll(String metric, String tool, String period, Cell cell) {}

  /** Values of some metrics about the whole organisation, for every tool, in some periods. */
  public List<OfAll> ofEverybody(Collection<String> metrics, Collection<String> periods) {
    if (metrics.isEmpty() || periods.isEmpty()) {
      return List.of();
    }
    return mart.query(
        "select metric, tool, period, "
            + MEASURES
            + " from value where grp = 0 and "
            + in("metric", metrics)
            + " and "
            + in("period", periods),
        row ->
            new OfAll(
                row.getString("metric"), row.getString("tool"), row.getString("period"), cell(row)),
        parameters(metrics, periods));
  }

  /** Values of a metric in some groups and periods. */
  public List<Row> values(
      String metric, String tool, Collection<Integer> groups, Collection<String> periods) {
    if (!slice.has(metric, tool, groups, periods)) {
      return rows("value", "''", List.of(metric), tool, groups, periods);
    }
    if (values == null) {
      values = sliced(rows("value", "''", slice.metrics(), tool, slice.groups(), slice.periods()));
    }
    return among(values, metric, groups, periods);
  }

  /** Shares per bin of a distribution in some groups and periods. */
  public List<Row> bins(
      String metric, String tool, Collection<Integer> groups, Collection<String> periods) {
    if (!slice.has(metric, tool, groups, periods)) {
      return rows("bin", "bin", List.of(metric), tool, groups, periods);
    }
    if (bins == null) {
      bins = sliced(rows("bin", "bin", slice.metrics(), tool, slice.groups(), slice.periods()));
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
        : curves(List.of(metric), tool, groups).stream()
            .filter(row -> periods.contains(row.period()))
            .toList();
  }

  private List<Row> curves(String metric, String tool, int group) {
    List<Integer> groups = List.of(group);
    if (!slice.has(metric, tool, groups)) {
      return curves(List.of(metric), tool, groups);
    }
    if (curves == null) {
      curves = sliced(curves(slice.metrics(), tool, slice.groups()));
    }
    return curves.getOrDefault(metric, List.of()).stream().filter(r -> r.group() == group).toList();
  }

  /** Ties between the groups of a dimension; {@code *} to {@code *} stands for all of them. */
  public List<Pair> matrix(String metric, String tool, String period, String dimension) {
    List<Between> rows;
    if (slice.has(metric, tool, period)) {
      if (matrices == null) {
        matrices = by(Between::metric, matrices(slice.metrics(), tool, slice.now()));
      }
      rows = matrices.getOrDefault(metric, List.of());
    } else {
      rows = matrices(List.of(metric), tool, List.of(period));
    }
    return rows.stream()
        .filter(r -> r.period().equals(period) && r.dimension().equals(dimension))
        .map(Between::pair)
        .toList();
  }

  /** Ties between the groups of some dimensions in some periods, by value. */
  public List<Between> matrices(
      String metric, String tool, Collection<String> periods, Collection<String> dimensions) {
    return periods.isEmpty()
        ? List.of()
        : matrices(List.of(metric), tool, periods).stream()
            .filter(row -> dimensions.contains(row.dimension()))
            .toList();
  }

  /** Numbers of the groups about which nothing is told in a period. */
  public Set<Integer> withheld(String tool, String period) {
    return withheld.computeIfAbsent(
        tool + " " + period,
        key ->
            Set.copyOf(
                mart.query(
                    "select grp from withheld"
                        + " where population = 'enabled' and tool = ? and period = ?",
                    row -> row.getInt(1),
                    tool,
                    period)));
  }

  private List<Row> rows(
      String table,
      String part,
      Collection<String> metrics,
      String tool,
      Collection<Integer> groups,
      Collection<String> periods) {
    if (metrics.isEmpty() || groups.isEmpty() || periods.isEmpty()) {
      return List.of();
    }
    return mart.query(
        "select metric, grp, period, "
            + part
            + " as part, 0.0 as x, "
            + MEASURES
            + " from "
            + table
            + " where "
            + in("metric", metrics)
            + " and tool = ? and "
            + in("grp", groups)
            + " and "
            + in("period", periods),
        Cells::row,
        parameters(metrics, List.of(tool), groups, periods));
  }

  private List<Row> curves(Collection<String> metrics, String tool, Collection<Integer> groups) {
    return mart.query(
        "select metric, grp, period, series as part, x, "
            + MEASURES
            + " from curve where "
            + in("metric", metrics)
            + " and tool = ? and "
            + in("grp", groups)
            + " order by metric, grp, period, series, x",
        Cells::row,
        parameters(metrics, List.of(tool), groups));
  }

  private List<Between> matrices(
      Collection<String> metrics, String tool, Collection<String> periods) {
    return mart.query(
        "select metric, period, dim, val_from, val_to, n_from, n_to, observed, expected, ratio, z,"
            + " missing from matrix where "
            + in("metric", metrics)
            + " and tool = ? and "
            + in("period", periods)
            + " order by metric, period, dim, val_from, val_to",
        row -> new Between(row.getString(1), row.getString(2), row.getString(3), pair(row)),
        parameters(metrics, List.of(tool), periods));
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

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        row.getString("metric"),
        row.getInt("grp"),
        row.getString("period"),
        row.getString("part"),
        row.getDouble("x"),
        cell(row));
  }

  private static Cell cell(ResultSet row) throws SQLException {
    return new Cell(
        integer(row, "n"),
        number(row, "value"),
        number(row, "low"),
        number(row, "high"),
        Cell.Bound.of(row.getString("bound")),
        Cell.missing(row.getString("missing")));
  }

  private static Pair pair(ResultSet row) throws SQLException {
    Integer from = integer(row, "n_from");
    Cell ratio =
        new Cell(
            from, number(row, "ratio"), null, null, null, Cell.missing(row.getString("missing")));
    return new Pair(
        row.getString("val_from"),
        row.getString("val_to"),
        from,
        integer(row, "n_to"),
        number(row, "observed"),
        number(row, "expected"),
        number(row, "z"),
        ratio);
  }

  private static Double number(ResultSet row, String column) throws SQLException {
    double value = row.getDouble(column);
    return row.wasNull() || !Double.isFinite(value) ? null : Double.valueOf(value);
  }

  private static Integer integer(ResultSet row, String column) throws SQLException {
    int value = row.getInt(column);
    return row.wasNull() ? null : Integer.valueOf(value);
  }

  private static String in(String column, Collection<?> values) {
    return column + " in (" + String.join(",", Collections.nCopies(values.size(), "?")) + ")";
  }

  private static Object[] parameters(Collection<?>... values) {
    List<Object> all = new ArrayList<>();
    for (Collection<?> some : values) {
      all.addAll(some);
    }
    return all.toArray();
  }
}
