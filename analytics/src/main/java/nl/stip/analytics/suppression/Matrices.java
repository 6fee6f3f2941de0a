package nl.stip.analytics.suppression;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** Masks the ties between groups; {@link Square} says which entries are withheld. */
final class Matrices {

  private static final StructType HELD =
      StructType.fromDDL(
          "metric string, tool string, period string, dim string, val_from string, val_to string");
  // an asterisk on both sides is the whole organisation
  private static final String SIDE =
      "%1$s.population = m.population and %1$s.tool = f.tool and %1$s.period = f.period"
          + " and %1$s.reason is null and (f.%2$s = '*' and %1$s.dim1 is null"
          + " or %1$s.dim1 = f.dim and %1$s.dim2 is null and %1$s.val1 = f.%2$s)";

  private Matrices() {}

  static String judged(int k) {
    return """
        select f.*,
          case when f.missing in ('not_covered', 'not_recorded', 'too_little_history') then f.missing
            when a.tool is null or b.tool is null then 'suppressed'
            when f.missing is not null then f.missing
            when coalesce(least(f.n_from, f.n_to, f.people_from, f.people_to), 0) < %d
              or f.people_from is null or f.people_to is null then 'suppressed' end as gone
        from tie_matrix f
        join metric m on m.metric = f.metric
        left join pattern a on %s
        left join pattern b on %s"""
        .formatted(k, SIDE.formatted("a", "val_from"), SIDE.formatted("b", "val_to"));
  }

  /** Entries that go along with a withheld one. */
  static Dataset<Row> held(Dataset<Row> judged) {
    return judged
        .selectExpr(
            "metric",
            "tool",
            "period",
            "dim",
            "val_from",
            "val_to",
            "cast(coalesce(least(people_from, people_to), 0) as bigint)",
            "gone is not null")
        .groupByKey(
            (MapFunction<Row, String>)
                row ->
                    String.join(
                        "\n",
                        row.getString(0),
                        row.getString(1),
                        row.getString(2),
                        row.getString(3)),
            Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>)
                (key, rows) -> held(key.split("\n", -1), rows),
            Encoders.row(HELD));
  }

  private static Iterator<Row> held(String[] name, Iterator<Row> rows) {
    List<Square.Entry> entries = new ArrayList<>();
    rows.forEachRemaining(
        row ->
            entries.add(
                new Square.Entry(
                    row.getString(4), row.getString(5), row.getLong(6), row.getBoolean(7))));
    return Square.withhold(entries).stream()
        .filter(entry -> !entry.hidden())
        .map(
            entry ->
                RowFactory.create(name[0], name[1], name[2], name[3], entry.from(), entry.to()))
        .iterator();
  }

  static String masked() {
    return """
        select metric, tool, period, dim, val_from, val_to,
          if(gone is null, cast(%s as int), null) as n_from, if(gone is null, cast(%s as int), null) as n_to,
          if(gone is null, %s, null) as observed, if(gone is null, %s, null) as expected,
          if(gone is null, %s, null) as ratio, if(gone is null, %s, null) as z, gone as missing
        from (
          select f.metric, f.tool, f.period, f.dim, f.val_from, f.val_to, f.n_from, f.n_to,
            f.observed, f.expected, f.ratio, f.z,
            coalesce(f.gone, if(h.metric is null, null, 'suppressed')) as gone
          from judged_matrix f left join held_matrix h on h.metric = f.metric and h.tool = f.tool
            and h.period = f.period and h.dim = f.dim and h.val_from = f.val_from and h.val_to = f.val_to)"""
        .formatted(
            Rounding.people("n_from"),
            Rounding.people("n_to"),
            Rounding.digits("observed"),
            Rounding.digits("expected"),
            Rounding.digits("ratio"),
            Rounding.digits("z"));
  }
}
