package nl.stip.analytics.survival;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stip.analytics.group.Gathered;
import nl.stip.analytics.group.Gathered.Part;
import nl.stip.analytics.spark.Tables;
import nl.stip.analytics.statistics.interval.Interval;
import nl.stip.metric.Missing;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.storage.StorageLevel;
import scala.jdk.javaapi.CollectionConverters;

/** Time from access to habit, per tool as of its last complete month. */
public final class SurvivalFacts {

  /** Distance in weeks of the points of a curve. */
  private static final int STEP = 4;

  private SurvivalFacts() {}

  /**
   * Keeps, from {@code adoption} and {@code atom}: {@code survival} (tool, period, dim1, val1,
   * dim2, val2, series, x weeks since access, n people, happened how many of them had a habit by
   * then, value their estimated share, low, high), as long as k people are at risk; {@code
   * survival_median} (… n, weeks, low, high, missing); {@code survival_gap} (tool, period, dim,
   * people, chi_squared, freedom, z), the log-rank test between the groups of a dimension that have
   * k people.
   *
   * @param dimensions ids of the dimensions, in the order of everybody's groups
   * @param k smallest number of people
   */
  public static void define(Tables tables, List<String> dimensions, int k) {
    Dataset<Row> measured =
        Gathered.each(
                tables,
                new Gathered.Asked("adoption", "true", "p.weeks_observed, p.weeks_to_habit"),
                dimensions,
                MEASURED,
                people -> Stream.of(measure(people, k)).iterator())
            .persist(StorageLevel.MEMORY_AND_DISK());
    tables.keep(
        Map.of(
            "survival", Gathered.table(measured, "curve"),
            "survival_median", Gathered.table(measured, "median"),
            "survival_gap", Gathered.table(measured, "gap")));
    measured.unpersist();
  }

  private static Row measure(Gathered of, int k) {
    List<Row> curve = new ArrayList<>();
    List<Row> median = new ArrayList<>();
    Map<String, List<Times>> dimension = new LinkedHashMap<>();
    of.parts()
        .forEach(
            (part, people) -> {
              Times times = times(people);
              KaplanMeier estimate = new KaplanMeier(times);
              curve.addAll(curve(part, estimate, k));
              median.add(median(part, estimate));
              if (part.dimension() != null && times.people() >= k) {
                dimension.computeIfAbsent(part.dimension(), d -> new ArrayList<>()).add(times);
              }
            });
    List<Row> gap = new ArrayList<>();
    dimension.forEach((id, times) -> gap.add(gap(id, times)));
    return RowFactory.create(
        of.tool(),
        of.period(),
        CollectionConverters.asScala(curve),
        CollectionConverters.asScala(median),
        CollectionConverters.asScala(gap));
  }

  private static Times times(List<Row> people) {
    int[] time = new int[people.size()];
    boolean[] happened = new boolean[time.length];
    for (int i = 0; i < time.length; i++) {
      happened[i] = !people.get(i).isNullAt(1);
      time[i] = people.get(i).getInt(happened[i] ? 1 : 0);
    }
    return new Times(time, happened);
  }

  private static List<Row> curve(Part part, KaplanMeier estimate, int k) {
    List<Row> rows = new ArrayList<>();
    for (int week = 0; estimate.times().atRisk(week) >= k; week += STEP) {
      Interval remains = estimate.interval(week);
      rows.add(
          RowFactory.create(
              part.dimension(),
              part.group(),
              null,
              null,
              "all",
              (double) week,
              (long) estimate.times().people(),
              (long) estimate.times().happenedBy(week),
              1 - estimate.at(week),
              number(1 - remains.high()),
              number(1 - remains.low())));
    }
    return rows;
  }

  private static Row median(Part part, KaplanMeier estimate) {
    Interval interval = estimate.medianInterval();
    return RowFactory.create(
        part.dimension(),
        part.group(),
        null,
        null,
        (long) estimate.times().people(),
        estimate.median().isPresent() ? (double) estimate.median().getAsInt() : null,
        number(interval.low()),
        number(interval.high()),
        estimate.median().isPresent() ? null : Missing.NOT_REACHED.term());
  }

  private static Row gap(String dimension, List<Times> groups) {
    LogRank test = LogRank.of(groups);
    return RowFactory.create(
        dimension,
        (long) groups.stream().mapToInt(Times::people).sum(),
        test.freedom() < 1 ? null : test.chiSquared(),
        (double) test.freedom(),
        number(test.z()));
  }

  private static Double number(double value) {
    return Double.isNaN(value) ? null : value;
  }

  private static final StructType MEASURED =
      StructType.fromDDL(
          "tool string, period string,"
              + " curve array<struct<dim1: string, val1: string, dim2: string, val2: string,"
              + " series: string, x: double, n: bigint, happened: bigint, value: double, low: double, high: double>>,"
              + " median array<struct<dim1: string, val1: string, dim2: string, val2: string,"
              + " n: bigint, weeks: double, low: double, high: double, missing: string>>,"
              + " gap array<struct<dim: string, people: bigint, chi_squared: double,"
              + " freedom: double, z: double>>");
}
