package nl.stip.analytics.suppression;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.stip.analytics.group.Rollup;
import nl.stip.analytics.spark.SparkExtension;
import nl.stip.analytics.spark.Tables;
import nl.stip.metric.Metric;
import nl.stip.metric.MetricKind;
import nl.stip.metric.Population;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Settings;
import nl.stip.workspace.Workspace;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The roll-up of a {@link Company}, counted person by person in plain Java. */
final class CompanyRollup {

  /** Shares of ties: of those that everybody has, and of those that two people have. */
  static final List<String> OF_TIES = List.of("ties_of_all", "ties_of_two");

  /** A median over half of the people, which is nowhere reached. */
  static final String NOT_REACHED = "weeks_to_habit";

  private static final double TIES_ACROSS = 0.28;

  static final List<Metric> CATALOGUE =
      List.of(
          metric("enabled", MetricKind.TOTAL, Population.ENABLED, "people"),
          metric("engaged_share", MetricKind.SHARE, Population.ENABLED, "share"),
          metric(OF_TIES.get(0), MetricKind.SHARE, Population.ENABLED, "share"),
          metric(OF_TIES.get(1), MetricKind.SHARE, Population.ENABLED, "share"),
          metric("active_days", MetricKind.MEAN, Population.ENABLED, "per_person"),
          metric(NOT_REACHED, MetricKind.MEAN, Population.ENABLED, "weeks"),
          metric("days_of_engaged", MetricKind.MEAN, Population.ENGAGED, "per_person"),
          metric("segments", MetricKind.DISTRIBUTION, Population.ENABLED, "share"),
          metric("retention", MetricKind.CURVE, Population.ENABLED, "share"),
          metric("course", MetricKind.CURVE, Population.ENABLED, "share"),
          metric("ties_between", MetricKind.MATRIX, Population.ENABLED, "ratio"));

  /** A metric whose people are not independent. */
  static final String WITHOUT_INTERVAL = "segments";

  private static final String CELL =
      "metric string, tool string, period string, dim1 string, val1 string, dim2 string, val2 string";
  private static final String NUMBERS =
      "n bigint, count bigint, value double, low double, high double, missing string";

  private final List<Row> heads = new ArrayList<>();
  private final List<Row> values = new ArrayList<>();
  private final List<Row> bins = new ArrayList<>();
  private final List<Row> curves = new ArrayList<>();
  private final List<Row> matrix = new ArrayList<>();

  private CompanyRollup() {}

  private static Metric metric(String id, MetricKind kind, Population population, String unit) {
    Metric.Text text = new Metric.Text(id, "q", "m", "c", "a", "f", "s", "");
    List<Metric.Bin> bins =
        kind == MetricKind.DISTRIBUTION
            ? List.of(new Metric.Bin("none", "geen", "none"), new Metric.Bin("some", "wat", "some"))
            : List.of();
    return new Metric(
        id,
        "test",
        kind,
        OF_TIES.contains(id) ? "tie" : "person",
        population,
        unit,
        "up",
        List.of(PeriodKind.values()),
        "person_period",
        false,
        bins,
        text,
        text);
  }

  /** What the mart of it is about. */
  static Publication publication(Workspace workspace, Settings settings, Instant time) {
    return new Publication(
        workspace,
        settings,
        CATALOGUE,
        Set.of(),
        Map.of(),
        Company.periods(),
        Map.of("events", "12"),
        time);
  }

  static Rollup of(Company company, PublishedTables month) {
    CompanyRollup rollup = new CompanyRollup();
    for (Period period : Company.periods().keySet()) {
      PublishedTables tables =
          period.kind() == PeriodKind.MONTH
              ? month
              : new PublishedTables(month.dimensions(), List.of());
      rollup.heads(company, period);
      rollup.cells(company, tables).forEach((cell, in) -> rollup.figures(period, cell, in));
      rollup.matrix(company, period);
    }
    return rollup.frames();
  }

  private Map<Cell, List<Company.Person>> cells(Company company, PublishedTables tables) {
    Map<Cell, List<Company.Person>> cells = new TreeMap<>();
    for (Company.Person person : company.people()) {
      Collection<Cell> of = new ArrayList<>(List.of(Cell.ALL));
      for (int i = 0; i < tables.dimensions().size(); i++) {
        of.add(Cell.of(tables.dimensions().get(i), person.groups().get(i)));
      }
      for (int[] pair : tables.pairs()) {
        of.add(
            new Cell(
                tables.dimensions().get(pair[0]), person.groups().get(pair[0]),
                tables.dimensions().get(pair[1]), person.groups().get(pair[1])));
      }
      of.forEach(cell -> cells.computeIfAbsent(cell, c -> new ArrayList<>()).add(person));
    }
    return cells;
  }

  private void heads(Company company, Period period) {
    for (boolean engaged : new boolean[] {false, true}) {
      for (Atom atom : company.atoms(period, engaged)) {
        heads.add(
            RowFactory.create(
                engaged ? "engaged" : "enabled",
                "slack",
                period.id(),
                atom.groups().toArray(String[]::new),
                atom.people()));
      }
    }
  }

  private void figures(Period period, Cell cell, List<Company.Person> in) {
    int[] span = Company.span(period);
    long n = in.size();
    long engaged = in.stream().filter(p -> p.days(span[0], span[1]) > 0).count();
    double days = in.stream().mapToInt(p -> p.days(span[0], span[1])).sum();
    values.add(row("enabled", period, cell, n, null, (double) n));
    values.add(row("engaged_share", period, cell, n, engaged, (double) engaged / n));
    values.add(row(OF_TIES.get(0), period, cell, n, n, TIES_ACROSS));
    values.add(row(OF_TIES.get(1), period, cell, n, 2L, TIES_ACROSS));
    values.add(row("active_days", period, cell, n, null, days / n));
    if (engaged > 0) {
      values.add(row("days_of_engaged", period, cell, engaged, null, days / engaged));
    }
    bins.add(
        label(row("segments", period, cell, n, n - engaged, 1 - (double) engaged / n), "none"));
    bins.add(label(row("segments", period, cell, n, engaged, (double) engaged / n), "some"));
    for (String series : List.of("observed", "expected")) {
      Row point = row("course", period, cell, n, engaged, (double) engaged / n);
      curves.add(label(label(point, 4.0), series));
    }
    long half = n / 2;
    if (half > 0) {
      values.add(row(NOT_REACHED, period, cell, half, null, null));
      curves.add(label(label(row("retention", period, cell, half, half / 2, 0.5), 1.0), "2027-01"));
    }
  }

  private static Row row(String metric, Period period, Cell cell, Long n, Long count, Double x) {
    return RowFactory.create(
        metric,
        "slack",
        period.id(),
        cell.dim1(),
        cell.val1(),
        cell.dim2(),
        cell.val2(),
        n,
        count,
        x,
        metric.equals(WITHOUT_INTERVAL) ? null : x,
        metric.equals(WITHOUT_INTERVAL) ? null : x,
        metric.equals(NOT_REACHED) ? "not_reached" : null);
  }

  /** Puts a label behind the cell. */
  private static Row label(Row row, Object label) {
    List<Object> cells = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (i == 7) {
        cells.add(label);
      }
      cells.add(row.get(i));
    }
    return RowFactory.create(cells.toArray());
  }

  private void matrix(Company company, Period period) {
    Map<String, Long> size = new TreeMap<>();
    company.people().forEach(p -> size.merge(p.groups().get(0), 1L, Long::sum));
    for (String from : size.keySet()) {
      for (String to : size.keySet()) {
        pair(period, from, to, size.get(from), size.get(to));
      }
    }
    long all = company.people().size();
    pair(period, "*", "*", all, all);
  }

  private void pair(Period period, String from, String to, long sizeFrom, long sizeTo) {
    matrix.add(
        RowFactory.create(
            "ties_between",
            "slack",
            period.id(),
            "country",
            from,
            to,
            sizeFrom,
            sizeTo,
            sizeFrom / 2,
            sizeTo / 2,
            123.456,
            100.0,
            1.23456,
            1.1,
            1.4,
            2.0,
            null));
  }

  private Rollup frames() {
    Tables tables = SparkExtension.tables();
    keep(tables, "rolled_value", values, CELL + ", " + NUMBERS);
    keep(tables, "rolled_bin", bins, CELL + ", bin string, " + NUMBERS);
    keep(tables, "rolled_curve", curves, CELL + ", series string, x double, " + NUMBERS);
    keep(
        tables,
        "rolled_matrix",
        matrix,
        "metric string, tool string, period string, dim string, val_from string, val_to string,"
            + " n_from bigint, n_to bigint, people_from bigint, people_to bigint, observed double,"
            + " expected double, ratio double, low double, high double, z double, missing string");
    keep(
        tables,
        "headcount",
        heads,
        "population string, tool string, period string, groups array<string>, people bigint");
    return new Rollup(
        tables.folder("headcount"),
        tables.folder("rolled_value"),
        tables.folder("rolled_bin"),
        tables.folder("rolled_curve"),
        tables.folder("rolled_matrix"));
  }

  private static void keep(Tables tables, String name, List<Row> rows, String columns) {
    tables.keep(name, tables.session().createDataFrame(rows, StructType.fromDDL(columns)));
  }
}
