package nl.stip.launcher;

import java.io.IOException;
import java.nio.file.Path;
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
record Truths(int found, int withheld, List<String> wrong) {

  /** One truth, as {@code nl.stip.sample.truth.Truth} writes it. */
  private record Truth(
      String metric,
      String tool,
      String period,
      String dimension,
      String group,
      double low,
      double high) {

    static Truth of(List<Object> row) {
      return new Truth(
          (String) row.get(0),
          (String) row.get(1),
          (String) row.get(2),
          (String) row.get(3),
          (String) row.get(4),
          ((Number) row.get(5)).doubleValue(),
          ((Number) row.get(6)).doubleValue());
    }

    /** A query for the value, and why there is none. */
    String query() {
      if (metric.equals("balance")) {
        return "select %s, null from balance where source = '%s'".formatted(period, tool);
      }
      String cell =
          group == null
              ? "g.id = 0"
              : "g.dim1 = '%s' and g.val1 = '%s' and g.dim2 is null".formatted(dimension, group);
      return "select v.value, coalesce(v.missing, v.bound) from value v join grp g on g.id = v.grp where v.metric = '%s' and v.tool = '%s' and v.period = '%s' and %s"
          .formatted(metric, tool, period, cell);
    }

    boolean holds(Number value) {
      return low <= value.doubleValue() && value.doubleValue() <= high;
    }
  }

  /** Looks for every truth beside some exports in a workspace. */
  static Truths in(Path exports, Path workspace) throws IOException, SQLException {
    DuckDb mart = DuckDb.mart(workspace);
    String file = exports.resolve("truth*.json").toString().replace("[", "[[]").replace("'", "''");
    int found = 0;
    int withheld = 0;
    List<String> wrong = new ArrayList<>();
    for (List<Object> row :
        DuckDb.files()
            .rows(
                "select metric, tool, period, dimension, \"group\", low, high from read_json('"
                    + file
                    + "')")) {
      Truth truth = Truth.of(row);
      List<List<Object>> rows = mart.rows(truth.query());
      Object value = rows.isEmpty() ? null : rows.get(0).get(0);
      Object reason = rows.isEmpty() ? null : rows.get(0).get(1);
      if (value instanceof Number number && truth.holds(number)) {
        found++;
      } else if (value == null && List.of("suppressed", "under", "all_but").contains("" + reason)) {
        withheld++;
      } else {
        wrong.add(rows + ", but " + truth);
      }
    }
    return new Truths(found, withheld, List.copyOf(wrong));
  }
}
