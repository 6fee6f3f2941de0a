package nl.stip.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What the sample's {@code truths.json} says must be found, looked for in the mart.
 *
 * @param found truths that are there
 * @param withheld truths about a figure that is suppressed or told as a bound only
 * @param wrong what is not there, or otherwise
 */
record Truths(List<String> found, List<String> withheld, List<String> wrong) {

  /** Named, because a small sample has no truth with some of them. */
  private static final String COLUMNS =
      "{metric: 'varchar', tool: 'varchar', period: 'varchar', against: 'varchar', dimension:"
          + " 'varchar', \"group\": 'varchar', \"to\": 'varchar', bin: 'varchar', x: 'double', low:"
          + " 'double', high: 'double'}";

  /** What the mart says; without a value, why. */
  private record Reading(Double value, String missing) {

    private static final List<String> WITHHELD = List.of("suppressed", "under", "all_but");

    boolean withheld() {
      return value == null && WITHHELD.contains(missing);
    }
  }

  /** One truth, as {@code nl.stip.sample.truth.Figure} and {@code Truth} are written. */
  private record Truth(
      String metric,
      String tool,
      String period,
      String against,
      String dimension,
      String group,
      String to,
      String bin,
      Double x,
      double low,
      double high) {

    static Truth of(List<Object> row) {
      return new Truth(
          (String) row.get(0),
          (String) row.get(1),
          (String) row.get(2),
          (String) row.get(3),
          (String) row.get(4),
          (String) row.get(5),
          (String) row.get(6),
          (String) row.get(7),
          (Double) row.get(8),
          (Double) row.get(9),
          (Double) row.get(10));
    }

    /** The value, or how much it has changed since the earlier period. */
    Reading read(Connection mart) throws SQLException {
      Reading now = read(mart, period);
      Reading then = against == null ? new Reading(0.0, null) : read(mart, against);
      return now.value == null || then.value == null
          ? new Reading(null, now.value == null ? now.missing : then.missing)
          : new Reading(now.value - then.value, null);
    }

    private Reading read(Connection mart, String at) throws SQLException {
      List<List<Object>> rows = DuckDb.rows(mart, query(at));
      if (rows.isEmpty()) {
        // A group that nobody is in has no row.
        return new Reading(metric.equals("enabled") ? 0.0 : null, "no row");
      }
      Number value = (Number) rows.get(0).get(0);
      return new Reading(
          value == null ? null : value.doubleValue(), String.valueOf(rows.get(0).get(1)));
    }

    /** A query for the value at a period, and why there is none. */
    private String query(String at) {
      if (metric.equals("balance")) {
        return "select %s, null from balance where source = '%s'".formatted(at, tool);
      }
      String figure = "metric = '%s' and tool = '%s' and period = '%s'".formatted(metric, tool, at);
      if (to != null) {
        return "select ratio, missing from matrix where %s and dim = '%s' and val_from = '%s' and val_to = '%s'"
            .formatted(figure, dimension, group, to);
      }
      String cell =
          group == null
              ? "g.id = 0"
              : "g.dim1 = '%s' and g.val1 = '%s' and g.dim2 is null".formatted(dimension, group);
      String table =
          bin == null
              ? "value"
              : x == null
                  ? "(select * from bin where bin = '%s')".formatted(bin)
                  : "(select * from curve where series = '%s' and x = %s)".formatted(bin, x);
      return "select v.value, coalesce(v.missing, v.bound) from %s v join grp g on g.id = v.grp where %s and %s"
          .formatted(table, figure, cell);
    }

    boolean holds(double value) {
      return low <= value && value <= high;
    }
  }

  /** Looks for every truth beside some exports in a workspace. */
  static Truths in(Path exports, Path workspace) throws IOException, SQLException {
    String file = exports.resolve("truth*.json").toString().replace("[", "[[]").replace("'", "''");
    Truths truths = new Truths(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    String rows =
        "select metric, tool, period, against, dimension, \"group\", \"to\", bin, x, low, high"
            + " from read_json('%s', columns = %s)".formatted(file, COLUMNS);
    try (Connection mart = DuckDb.mart(workspace).open()) {
      for (List<Object> row : DuckDb.files().rows(rows)) {
        Truth truth = Truth.of(row);
        Reading reading = truth.read(mart);
        String told = reading + " for " + truth;
        if (reading.value() != null && truth.holds(reading.value())) {
          truths.found.add(told);
        } else if (reading.withheld()) {
          truths.withheld.add(told);
        } else {
          truths.wrong.add(told);
        }
      }
    }
    return truths;
  }
}
