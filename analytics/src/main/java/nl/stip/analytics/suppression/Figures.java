package nl.stip.analytics.suppression;

import java.util.Iterator;
import java.util.List;
import nl.stip.analytics.group.Rollup;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Masks values, bins and curves alike: each gets a reason to be missing, a bound, or its rounded
 * value. {@code part} tells the three apart, {@code label} is a bin or a series.
 */
final class Figures {

  private static final StructType HELD =
      StructType.fromDDL(
          "metric string, tool string, period string,"
              + " dim1 string, val1 string, dim2 string, val2 string, label string");
  private static final String SAME =
      "s.tool = f.tool and s.period = f.period and s.dim1 <=> f.dim1 and s.val1 <=> f.val1"
          + " and s.dim2 <=> f.dim2 and s.val2 <=> f.val2";

  private Figures() {}

  /** Values, bins and curves in one table. */
  static Dataset<Row> of(Rollup rollup) {
    String none = "cast(null as double)";
    return part(rollup.value(), "value", "cast(null as string)", none)
        .unionByName(part(rollup.bin(), "bin", "bin", none))
        .unionByName(part(rollup.curve(), "curve", "series", "x"));
  }

  private static Dataset<Row> part(Dataset<Row> rows, String part, String label, String x) {
    return rows.selectExpr(
        ("'"
                + part
                + "' as part;metric;tool;period;dim1;val1;dim2;val2;"
                + label
                + " as label;"
                + x
                + " as x;cast(n as bigint) as n;cast(count as bigint) as count;value;low;high;missing")
            .split(";"));
  }

  /** Why a figure is missing, and whether only a bound is shown; before what protects bounds. */
  static String judged(int k) {
    return """
        select f.*, m.kind, m.unit, m.grain, %2$s as gone,
          case when %2$s is not null or f.count is null then null
            when f.count < %3$d then 'under'
            when f.n - f.count < %3$d and (m.kind <> 'total' or f.count < f.n) then 'all_but' end as bound
        from figure f
        join metric m on m.metric = f.metric
        left join (select * from pattern where reason is null) s on s.population = m.population and %4$s
        left join carried c on c.metric = f.metric and %5$s"""
        .formatted(k, gone(k), Numerators.BOUND, SAME, SAME.replace("s.", "c."));
  }

  /** Reasons that tell nothing about people pass; everything else needs a visible cell and n. */
  private static String gone(int k) {
    return """
        case when f.missing in ('not_covered', 'not_recorded', 'too_little_history') then f.missing
          when f.missing = 'no_data' and f.dim1 is null then f.missing
          when s.tool is null or c.carried then 'suppressed'
          when f.missing is not null then f.missing
          when f.n is null or f.n < %d then 'suppressed'
          when f.value is null then 'no_data' end"""
        .formatted(k);
  }

  /** Counts that would give a bound away, see {@link Numerators}. */
  static Dataset<Row> held(Dataset<Row> judged) {
    return judged
        .filter(
            "part <> 'curve' and count is not null and n > 0 and kind in ('share', 'distribution')")
        .selectExpr(
            "metric",
            "tool",
            "period",
            "dim1",
            "val1",
            "dim2",
            "val2",
            "label",
            "n",
            "count",
            "gone is not null or bound is not null")
        .groupByKey(
            (MapFunction<Row, String>)
                row -> row.getString(0) + '\n' + row.getString(1) + '\n' + row.getString(2),
            Encoders.STRING())
        .flatMapGroups(
            (FlatMapGroupsFunction<String, Row, Row>)
                (key, rows) -> rows(key.split("\n", -1), Numerators.withhold(Screen.counts(rows))),
            Encoders.row(HELD));
  }

  private static Iterator<Row> rows(String[] name, List<Numerators.Count> counts) {
    return counts.stream()
        .map(
            c ->
                RowFactory.create(
                    name[0],
                    name[1],
                    name[2],
                    c.cell().dim1(),
                    c.cell().val1(),
                    c.cell().dim2(),
                    c.cell().val2(),
                    c.bin()))
        .iterator();
  }

  /** A series that alone is withheld follows from its cell: the smallest other one goes along. */
  static final String SERIES =
      """
      select metric, tool, period, dim1, val1, dim2, val2, label
      from (
        select *, row_number() over (partition by metric, tool, period, dim1, val1, dim2, val2, x
            order by gone is not null, n, label) as place,
          count(gone) over (partition by metric, tool, period, dim1, val1, dim2, val2, x) as hidden
        from judged where part = 'curve')
      where hidden = 1 and place = 1 and gone is null""";

  /** The masked table: nothing unrounded, no count, no n of what is missing. */
  static String masked() {
    String shown = "gone is null and bound is null";
    return """
        select part, metric, tool, period, dim1, val1, dim2, val2, label, x,
          cast(if(gone is null, people, null) as int) as n,
          if(%1$s, value, null) as value,
          case when not (%1$s) then null when exact then %2$s else low end as low,
          case when not (%1$s) then null when exact then %3$s else high end as high,
          if(gone is null, bound, null) as bound, gone as missing
        from (
          select *, %4$s as people,
            kind in ('share', 'distribution', 'curve') and grain = 'person' and value between 0D and 1D as exact
          from (
            select f.part, f.metric, f.tool, f.period, f.dim1, f.val1, f.dim2, f.val2, f.label, f.x,
              f.n, f.kind, f.grain, f.bound, coalesce(f.gone, if(h.metric is null, null, 'suppressed')) as gone,
              %5$s as value, %6$s as low, %7$s as high
            from judged f left join held h on h.metric = f.metric and %8$s and h.label <=> f.label))"""
        .formatted(
            shown,
            Rounding.wilson("value", "people", "-"),
            Rounding.wilson("value", "people", "+"),
            Rounding.people("n"),
            rounded("f.value"),
            rounded("f.low"),
            rounded("f.high"),
            SAME.replace("s.", "h."));
  }

  private static String rounded(String x) {
    return "case when f.kind in ('share', 'distribution') or f.unit = 'share' and f.kind = 'curve' then %s"
            .formatted(Rounding.percent(x))
        + " when f.kind = 'total' and f.unit = 'people' then %s".formatted(Rounding.people(x))
        + " else %s end".formatted(Rounding.digits(x));
  }
}
