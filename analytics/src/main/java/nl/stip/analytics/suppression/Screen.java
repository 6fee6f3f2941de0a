package nl.stip.analytics.suppression;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import nl.stip.metric.Metric;
import nl.stip.metric.MetricKind;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Where a figure may be seen: the pattern, joined to the catalogue.
 *
 * <p>What adds up over time or over tools is withheld for the longer period, and for all tools
 * together, wherever it is withheld in a part. Every row of the whole is then a sum of visible rows
 * of its parts and says nothing new, so nested and successive periods cannot be subtracted.
 */
final class Screen {

  private static final StructType METRIC =
      StructType.fromDDL(
          "metric string, kind string, grain string, unit string, population string,"
              + " additive boolean, periods array<string>");
  private static final StructType WITHIN =
      StructType.fromDDL("part string, part_kind string, whole string, whole_kind string");

  private Screen() {}

  /** The catalogue as a table. */
  static Dataset<Row> metrics(SparkSession spark, List<Metric> catalogue) {
    List<Row> rows = new ArrayList<>();
    for (Metric metric : catalogue) {
      rows.add(
          RowFactory.create(
              metric.id(),
              metric.kind().term(),
              metric.grain(),
              metric.unit(),
              metric.population().term(),
              additive(metric),
              metric.periods().stream().map(PeriodKind::term).toArray(String[]::new)));
    }
    return spark.createDataFrame(rows, METRIC);
  }

  /** Whether sums of it over days or tools give the same quantity: counts of events, not people. */
  private static boolean additive(Metric metric) {
    return (metric.kind() == MetricKind.TOTAL && !metric.unit().equals("people"))
        || (metric.kind() == MetricKind.MEAN && !metric.unit().equals("share"));
  }

  /** Each period and the longer periods that it lies in, itself included. */
  static Dataset<Row> within(SparkSession spark, Map<Period, Boolean> periods) {
    List<Row> rows = new ArrayList<>();
    for (Period part : periods.keySet()) {
      for (Period whole : periods.keySet()) {
        if (part.equals(whole) || (adds(part, whole) && inside(part, whole))) {
          rows.add(
              RowFactory.create(part.id(), part.kind().term(), whole.id(), whole.kind().term()));
        }
      }
    }
    return spark.createDataFrame(rows, WITHIN);
  }

  private static boolean adds(Period part, Period whole) {
    return (part.kind() == PeriodKind.WEEK && whole.kind() != PeriodKind.WEEK)
        || (part.kind() == PeriodKind.MONTH && whole.kind() == PeriodKind.QUARTER);
  }

  private static boolean inside(Period part, Period whole) {
    return whole.contains(part.first()) && whole.contains(part.last());
  }

  /**
   * Cells of additive metrics that are withheld because a part is, and the pairs in them, which
   * would add up to them.
   */
  static final String CARRIED =
      """
      with held as (
      select distinct m.metric, t.tool, w.whole as period, h.dim1, h.val1, h.dim2, h.val2, true as carried
      from pattern h
      join metric m on m.population = h.population and m.additive
      join within w on w.part = h.period
        and array_contains(m.periods, w.part_kind) and array_contains(m.periods, w.whole_kind)
      lateral view explode(array_distinct(array(h.tool, 'all'))) t as tool
      where h.reason is not null)
      select * from held
      union
      select h.metric, h.tool, h.period, p.dim1, p.val1, p.dim2, p.val2, true
      from held h
      join metric m on m.metric = h.metric
      join pattern p on p.population = m.population and p.tool = h.tool and p.period = h.period
        and ((p.dim1 = h.dim1 and p.val1 = h.val1) or (p.dim2 = h.dim1 and p.val2 = h.val1))
      where h.dim2 is null and p.dim2 is not null""";

  /** Iterator of rows as counts; columns as selected in {@link Suppression}. */
  static List<Numerators.Count> counts(Iterator<Row> rows) {
    List<Numerators.Count> counts = new ArrayList<>();
    rows.forEachRemaining(
        row ->
            counts.add(
                new Numerators.Count(
                    new Cell(
                        row.getString(3), row.getString(4), row.getString(5), row.getString(6)),
                    row.getString(7),
                    row.getLong(8),
                    row.getLong(9),
                    row.getBoolean(10))));
    return counts;
  }
}
