package nl.stip.dashboard.mart;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Small questions to the tables of figures; each names a metric and a tool. */
public final class Cells {

  private static final String MEASURES = "n, value, low, high, bound, missing";

  private final Mart mart;

  Cells(Mart mart) {
    this.mart = mart;
  }

  /**
   * A figure and where it stands.
   *
   * @param group group's number
   * @param period period's id
   * @param part bin, or series of a curve; empty for a plain value
   * @param x place on a curve's axis; 0 for others
   * @param cell the figure
   */
  public record Row(int group, String period, String part, double x, Cell cell) {}

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
    List<Object> parameters = new ArrayList<>(metrics);
    parameters.addAll(periods);
    return mart.query(
        "select metric, tool, period, "
            + MEASURES
            + " from value where grp = 0 and metric in ("
            + marks(metrics)
            + ") and period in ("
            + marks(periods)
            + ")",
        row ->
            new OfAll(
                row.getString("metric"), row.getString("tool"), row.getString("period"), cell(row)),
        parameters.toArray());
  }

  /** Values of a metric in some groups and periods. */
  public List<Row> values(
      String metric, String tool, Collection<Integer> groups, Collection<String> periods) {
    if (groups.isEmpty() || periods.isEmpty()) {
      return List.of();
    }
    return mart.query(
        "select grp, period, '' as part, 0.0 as x, "
            + MEASURES
            + " from value where metric = ? and tool = ? and grp in ("
            + marks(groups)
            + ") and period in ("
            + marks(periods)
            + ")",
        Cells::row,
        parameters(metric, tool, groups, periods));
  }

  /** Shares per bin of a distribution in some groups and periods. */
  public List<Row> bins(
      String metric, String tool, Collection<Integer> groups, Collection<String> periods) {
    if (groups.isEmpty() || periods.isEmpty()) {
      return List.of();
    }
    return mart.query(
        "select grp, period, bin as part, 0.0 as x, "
            + MEASURES
            + " from bin where metric = ? and tool = ? and grp in ("
            + marks(groups)
            + ") and period in ("
            + marks(periods)
            + ")",
        Cells::row,
        parameters(metric, tool, groups, periods));
  }

  /** The curves of a metric in one group and period. */
  public List<Row> curves(String metric, String tool, int group, String period) {
    return mart.query(
        "select grp, period, series as part, x, "
            + MEASURES
            + " from curve where metric = ? and tool = ? and grp = ? and period = ?"
            + " order by series, x",
        Cells::row,
        metric,
        tool,
        group,
        period);
  }

  /** The newest period up to a given last day in which a curve stands, if there is one. */
  public List<String> curvePeriods(String metric, String tool, int group) {
    return mart.query(
        "select distinct period from curve where metric = ? and tool = ? and grp = ?"
            + " order by period",
        row -> row.getString(1),
        metric,
        tool,
        group);
  }

  /** Ties between the groups of a dimension; {@code *} to {@code *} stands for all of them. */
  public List<Pair> matrix(String metric, String tool, String period, String dimension) {
    return mart.query(
        "select val_from, val_to, n_from, n_to, observed, expected, ratio, z, missing"
            + " from matrix where metric = ? and tool = ? and period = ? and dim = ?"
            + " order by val_from, val_to",
        Cells::pair,
        metric,
        tool,
        period,
        dimension);
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
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

  private static String marks(Collection<?> values) {
    return String.join(",", Collections.nCopies(values.size(), "?"));
  }

  private static Object[] parameters(
      String metric, String tool, Collection<Integer> groups, Collection<String> periods) {
    List<Object> all = new ArrayList<>(List.of(metric, tool));
    all.addAll(groups);
    all.addAll(periods);
    return all.toArray();
  }
}
