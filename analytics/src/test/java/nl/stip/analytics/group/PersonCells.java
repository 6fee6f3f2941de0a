package nl.stip.analytics.group;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.stip.analytics.coverage.Trial;
import nl.stip.analytics.engine.DuckDbEngine;
import nl.stip.analytics.metric.Catalogue;
import nl.stip.analytics.metric.MetricFolder;
import nl.stip.analytics.metric.WidePlan;
import nl.stip.analytics.statistics.interval.Interval;
import nl.stip.metric.Metric;
import nl.stip.time.PeriodKind;

/**
 * Has {@link PersonFigures} make figures of given people, one cell per organisation, without Spark.
 */
public final class PersonCells {

  /** With the interval that each would have if people were independent. */
  private static final Map<String, MetricFolder> FOLDERS =
      Catalogue.load().folders().stream()
          .collect(Collectors.toMap(MetricFolder::id, PersonCells::independent));

  private final List<Map<String, String>> rows = new ArrayList<>();
  private final Map<String, MetricFolder> used = new TreeMap<>();

  /**
   * A figure of one organisation.
   *
   * @param metric id of the metric
   * @param bin bin of a distribution, else null
   * @param interval its interval
   */
  public record Figure(String metric, String bin, Interval interval) {

    /** Metric, and bin if there is one. */
    public String name() {
      return bin == null ? metric : metric + ":" + bin;
    }
  }

  private static MetricFolder independent(MetricFolder folder) {
    return new MetricFolder(
        folder.metric(),
        folder.columns(),
        folder.needs(),
        folder.sums(),
        folder.outside(),
        true,
        folder.byStart(),
        folder.order());
  }

  /** Ids of the bins of a distribution. */
  public List<String> bins(String metric) {
    return FOLDERS.get(metric).metric().bins().stream().map(Metric.Bin::id).toList();
  }

  /**
   * Adds an organisation.
   *
   * @param numbers per metric everybody's value, NaN for none
   * @param bins per distribution everybody's bin, null for none
   */
  public void add(Map<String, double[]> numbers, Map<String, String[]> bins) {
    Map<String, String> row = new LinkedHashMap<>();
    numbers.forEach((id, values) -> numbers(row, folder(id), values));
    bins.forEach((id, values) -> bins(row, folder(id), values));
    rows.add(row);
  }

  private MetricFolder folder(String id) {
    return used.computeIfAbsent(id, FOLDERS::get);
  }

  private static void numbers(Map<String, String> row, MetricFolder folder, double... values) {
    double[] known = Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray();
    String m = WidePlan.column(folder);
    row.put("n_" + m, known.length + "::bigint");
    row.put("s_" + m, Arrays.stream(known).sum() + "::double");
    row.put("q_" + m, Arrays.stream(known).map(v -> v * v).sum() + "::double");
  }

  private static void bins(Map<String, String> row, MetricFolder folder, String... values) {
    String m = WidePlan.column(folder);
    row.put("n_" + m, Arrays.stream(values).filter(v -> v != null).count() + "::bigint");
    for (Metric.Bin bin : folder.metric().bins()) {
      row.put(
          "c_" + m + "_" + bin.id(),
          Arrays.stream(values).filter(bin.id()::equals).count() + "::bigint");
    }
  }

  /**
   * Makes the figures of enough people to be shown.
   *
   * @param beside metric of a group that reads the same table, or null
   * @param figures takes them
   */
  public void figures(String beside, Consumer<Figure> figures) {
    List<MetricFolder> folders = List.copyOf(used.values());
    try (DuckDbEngine duckdb = new DuckDbEngine()) {
      create(duckdb);
      List<String> queries = new ArrayList<>();
      queries.add(select("null::varchar", PersonFigures.values(folders)));
      queries.add(select("bin", PersonFigures.bins(folders)));
      if (beside != null) {
        queries.add(select("null::varchar", CellFigures.values(List.of(FOLDERS.get(beside)))));
      }
      for (List<Object> row : duckdb.rows(String.join("\nunion all\n", queries))) {
        Interval interval = new Interval(number(row.get(2)), number(row.get(3)));
        figures.accept(new Figure((String) row.get(0), (String) row.get(1), interval));
      }
    }
  }

  private static String select(String bin, String figures) {
    return "select metric, %s as bin, low, high from (%s) where n >= %d"
        .formatted(bin, figures, Trial.K);
  }

  /** A kind of period for which all of them are published. */
  private String kind() {
    boolean rolling =
        used.values().stream().allMatch(f -> f.metric().periods().contains(PeriodKind.DAYS28));
    return (rolling ? PeriodKind.DAYS28 : PeriodKind.MONTH).term();
  }

  private void create(DuckDbEngine duckdb) {
    duckdb.run(
        ("create table tool_period as select 'all' as tool, i::varchar as period, '%s' as kind,"
                + " true as reading, true as answers, true as contacts, true as invited, true as previous_covered,"
                + " 24 as history_weeks from range(%d) r(i)")
            .formatted(kind(), rows.size()));
    for (int i = 0; i < rows.size(); i++) {
      String columns =
          rows.get(i).entrySet().stream()
              .map(e -> e.getValue() + " as " + e.getKey())
              .collect(Collectors.joining(", "));
      String row =
          ("select 'all' as tool, '%d' as period, null::varchar as dim1, null::varchar as val1,"
                  + " null::varchar as dim2, null::varchar as val2, %s")
              .formatted(i, columns);
      duckdb.run((i == 0 ? "create table person_cell as " : "insert into person_cell ") + row);
    }
    String people = PeopleTable.PERIOD.cells();
    for (PeopleTable other : PeopleTable.values()) {
      if (other != PeopleTable.PERIOD) {
        duckdb.run("create view %s as select * from %s".formatted(other.cells(), people));
      }
    }
  }

  private static double number(Object value) {
    return value == null ? Double.NaN : ((Number) value).doubleValue();
  }
}
