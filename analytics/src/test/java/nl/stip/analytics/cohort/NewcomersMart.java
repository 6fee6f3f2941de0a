package nl.stip.analytics.cohort;

import static nl.stip.analytics.engine.DuckDbEngine.quote;

import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.stip.analytics.ChosenSettings;
import nl.stip.analytics.cohort.Newcomers.Person;
import nl.stip.analytics.engine.DuckDbEngine;
import nl.stip.analytics.group.Rollup;
import nl.stip.analytics.suppression.Publication;
import nl.stip.analytics.suppression.Suppression;
import nl.stip.metric.Metric;
import nl.stip.metric.MetricKind;
import nl.stip.metric.Population;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Settings;
import nl.stip.workspace.Workspace;

/**
 * The mart of {@link Newcomers}: their months by every group and pair, for all and for who is no
 * newcomer, and their cohorts.
 */
final class NewcomersMart {

  /** About who is no newcomer: those with access for a year, in the catalogue. */
  static final String STAYERS = "engaged_stayers";

  private static final String CELL = "dim1 varchar, val1 varchar, dim2 varchar, val2 varchar";
  private static final String NUMBERS =
      "n bigint, count bigint, value double, low double, high double, missing varchar)";

  private final Newcomers company;
  private final int k;
  private final DuckDbEngine duckdb = new DuckDbEngine();

  private NewcomersMart(Newcomers company, int k) {
    this.company = company;
    this.k = k;
  }

  /** Publishes it below a folder. */
  static Path of(Newcomers company, int k, Path folder) {
    NewcomersMart mart = new NewcomersMart(company, k);
    try {
      return Suppression.publish(mart.rollup(folder), mart.publication(folder));
    } finally {
      mart.duckdb.close();
    }
  }

  private Publication publication(Path folder) {
    Map<Period, Boolean> periods = new HashMap<>();
    Newcomers.MONTHS.forEach(
        month -> periods.put(Period.containing(PeriodKind.MONTH, month.atDay(1)), true));
    List<Metric> catalogue =
        List.of(
            metric("engaged_share", MetricKind.SHARE, "person", "person_period"),
            metric(STAYERS, MetricKind.SHARE, "person", "person_period"),
            metric("retention", MetricKind.CURVE, "group", "cohort"));
    Workspace workspace = new Workspace(folder.resolve("workspace"));
    return new Publication(
        workspace,
        settings(),
        catalogue,
        Set.of(STAYERS, "retention"),
        Map.of(),
        periods,
        Map.of(),
        Instant.parse("2027-06-01T08:00:00Z"));
  }

  private static Metric metric(String id, MetricKind kind, String grain, String reads) {
    Metric.Text text = new Metric.Text(id, "q", "m", "c", "a", "f", "s", "");
    List<PeriodKind> periods = List.of(PeriodKind.MONTH);
    return new Metric(
        id,
        "test",
        kind,
        grain,
        Population.ENABLED,
        "share",
        "up",
        periods,
        reads,
        false,
        List.of(),
        text,
        text);
  }

  private Settings settings() {
    return ChosenSettings.defaults()
        .k(k)
        .dimensions(Newcomers.DIMENSIONS)
        .pairs(List.of(Newcomers.DIMENSIONS))
        .settings();
  }

  private Rollup rollup(Path folder) {
    String of = "(metric varchar, tool varchar, period varchar, " + CELL + ", ";
    duckdb.run("create table value " + of + NUMBERS);
    duckdb.run("create table bin " + of + "bin varchar, " + NUMBERS);
    duckdb.run("create table curve " + of + "series varchar, x double, " + NUMBERS);
    duckdb.run(
        "create table matrix (metric varchar, tool varchar, period varchar, dim varchar,"
            + " val_from varchar, val_to varchar, n_from bigint, n_to bigint, people_from bigint,"
            + " people_to bigint, observed double, expected double, ratio double, low double,"
            + " high double, z double, missing varchar)");
    duckdb.run(
        "create table headcount (population varchar, tool varchar, period varchar,"
            + " groups varchar[], people bigint)");
    for (YearMonth month : Newcomers.MONTHS) {
      month(month);
      shares("engaged_share", month, person -> true);
      shares(STAYERS, month, Person::stayer);
    }
    cohorts();
    List.of("value", "bin", "curve", "matrix", "headcount")
        .forEach(table -> duckdb.save("from " + table, folder.resolve(table)));
    return new Rollup(
        folder.resolve("headcount"),
        folder.resolve("value"),
        folder.resolve("bin"),
        folder.resolve("curve"),
        folder.resolve("matrix"));
  }

  private void shares(String metric, YearMonth month, Predicate<Person> about) {
    Map<String, long[]> cells = new HashMap<>();
    for (Person person : company.people()) {
      if (person.here(month)) {
        for (String cell : cells(person.groups())) {
          long[] n = cells.computeIfAbsent(cell, c -> new long[2]);
          n[0] += about.test(person) ? 1 : 0;
          n[1] += about.test(person) && person.active(month) ? 1 : 0;
        }
      }
    }
    cells.forEach(
        (cell, n) ->
            duckdb.run(
                "insert into value values ('%s', 'slack', '%s', %s, %s)"
                    .formatted(metric, month, cell, numbers(n[0], n[1]))));
  }

  private void month(YearMonth month) {
    company.people().stream()
        .filter(person -> person.here(month))
        .collect(Collectors.groupingBy(Person::groups, Collectors.counting()))
        .forEach(
            (groups, people) ->
                duckdb.run(
                    "insert into headcount values ('enabled', 'slack', '%s', [%s], %d)"
                        .formatted(
                            month,
                            groups.stream()
                                .map(DuckDbEngine::quote)
                                .collect(Collectors.joining(", ")),
                            people)));
  }

  /** As words of SQL. */
  private static List<String> cells(List<String> groups) {
    List<String> cells = new ArrayList<>(List.of("null, null, null, null"));
    List<String> one = new ArrayList<>();
    for (int d = 0; d < groups.size(); d++) {
      one.add(quote(Newcomers.DIMENSIONS.get(d)) + ", " + quote(groups.get(d)));
      cells.add(one.get(d) + ", null, null");
    }
    cells.add(String.join(", ", one));
    return cells;
  }

  private static String numbers(long n, long count) {
    String share = n == 0 ? "null" : "%d / %d::double".formatted(count, n);
    return "%1$d, %2$d, %3$s, %3$s, %3$s, null".formatted(n, count, share);
  }

  private void cohorts() {
    List<CohortYear.Point> points =
        new CohortYear(company.counts(), Newcomers.DIMENSIONS, k).points(Newcomers.LATEST);
    for (CohortYear.Point point : points) {
      CohortYear.Followed told = point.followed();
      duckdb.run(
          "insert into curve values ('retention', 'slack', '%s', %s, %s, null, null, %s, %d, %s)"
              .formatted(
                  Newcomers.LATEST,
                  quote(point.part().dimension()),
                  quote(point.part().group()),
                  quote(point.cohort()),
                  point.since(),
                  Objects.isNull(told)
                      ? "null, null, null, null, null, 'suppressed'"
                      : numbers(told.people(), told.engaged())));
    }
  }
}
