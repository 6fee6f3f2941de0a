package nl.stip.dashboard.mart;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.mart.Cells.Between;
import nl.stip.dashboard.mart.Cells.OfTool;
import nl.stip.dashboard.mart.Cells.Pair;
import nl.stip.dashboard.mart.Cells.Row;
import nl.stip.metric.Missing;

/** The queries behind {@link Cells}: one per table, over several metrics, groups and periods. */
final class CellReader {

  private static final String MEASURES = "n, value, low, high, bound, missing";

  private final Mart mart;

  CellReader(Mart mart) {
    this.mart = mart;
  }

  List<Row> rows(
      String table,
      String part,
      Collection<String> metrics,
      String tool,
      Collection<Integer> groups,
      Collection<String> periods) {
    return metrics.isEmpty() || groups.isEmpty() || periods.isEmpty()
        ? List.of()
        : rows(
            table,
            part,
            in("metric", metrics)
                + " and tool = ? and "
                + in("grp", groups)
                + " and "
                + in("period", periods),
            parameters(metrics, List.of(tool), groups, periods));
  }

  /** Shares per bin: of all groups in the period looked at, of the main ones in all. */
  List<Row> bins(Slice slice) {
    return slice.metrics().isEmpty()
        ? List.of()
        : rows(
            "bin",
            "bin",
            in("metric", slice.metrics())
                + " and tool = ? and ("
                + in("grp", slice.groups())
                + " and period = ? or "
                + in("grp", slice.main())
                + " and "
                + in("period", slice.periods())
                + ")",
            parameters(
                slice.metrics(),
                List.of(slice.tool()),
                slice.groups(),
                List.of(slice.period()),
                slice.main(),
                slice.periods()));
  }

  private List<Row> rows(String table, String part, String where, Object[] parameters) {
    return mart.query(
        "select metric, grp, period, %s as part, 0.0 as x, %s from %s where %s"
            .formatted(part, MEASURES, table, where),
        CellReader::row,
        parameters);
  }

  List<Row> curves(Collection<String> metrics, String tool, Collection<Integer> groups) {
    return mart.query(
        "select metric, grp, period, series as part, x, "
            + MEASURES
            + " from curve where "
            + in("metric", metrics)
            + " and tool = ? and "
            + in("grp", groups)
            + " order by metric, grp, period, series, x",
        CellReader::row,
        parameters(metrics, List.of(tool), groups));
  }

  List<Between> matrices(Collection<String> metrics, String tool, Collection<String> periods) {
    return matrices("", metrics, tool, periods);
  }

  /** Of all groups together only. */
  List<Between> totals(String metric, String tool, Collection<String> periods) {
    return matrices(" and val_from = '*' and val_to = '*'", List.of(metric), tool, periods);
  }

  private List<Between> matrices(
      String only, Collection<String> metrics, String tool, Collection<String> periods) {
    return mart.query(
        "select metric, period, dim, val_from, val_to, n_from, n_to, observed, expected, ratio,"
            + " low, high, z, missing from matrix where "
            + in("metric", metrics)
            + " and tool = ? and "
            + in("period", periods)
            + only
            + " order by metric, period, dim, val_from, val_to",
        row -> new Between(row.getString(1), row.getString(2), row.getString(3), pair(row)),
        parameters(metrics, List.of(tool), periods));
  }

  List<OfTool> ofTools(Collection<String> metrics, int group, Collection<String> periods) {
    if (metrics.isEmpty() || periods.isEmpty()) {
      return List.of();
    }
    return mart.query(
        "select metric, tool, period, "
            + MEASURES
            + " from value where grp = ? and "
            + in("metric", metrics)
            + " and "
            + in("period", periods),
        row ->
            new OfTool(
                row.getString("metric"), row.getString("tool"), row.getString("period"), cell(row)),
        parameters(List.of(group), metrics, periods));
  }

  /** Groups of which there is any cell in a period, with whether their people are told of. */
  Map<Integer, Boolean> told(String tool, String period) {
    Map<Integer, Boolean> told = new HashMap<>();
    mart.query(
            "select grp, true from value where tool = ? and period = ? group by grp union all"
                + " select grp, false from withheld"
                + " where population = 'enabled' and tool = ? and period = ?",
            row -> Map.entry(row.getInt(1), row.getBoolean(2)),
            tool,
            period,
            tool,
            period)
        .forEach(of -> told.merge(of.getKey(), of.getValue(), Boolean::logicalAnd));
    return told;
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
    Double z = number(row, "z");
    Missing missing = Cell.missing(row.getString("missing"));
    Cell ratio =
        new Cell(
            from, number(row, "ratio"), number(row, "low"), number(row, "high"), null, missing, z);
    return new Pair(
        row.getString("val_from"),
        row.getString("val_to"),
        from,
        integer(row, "n_to"),
        number(row, "observed"),
        number(row, "expected"),
        z,
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
