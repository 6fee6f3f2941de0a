package nl.stip.analytics.cohort;

import static nl.stip.analytics.cohort.Newcomers.DIMENSIONS;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.stip.analytics.cohort.CohortSeries.Width;
import nl.stip.analytics.cohort.Newcomers.Person;
import nl.stip.analytics.engine.DuckDbEngine;

/**
 * A share in the mart of {@link Newcomers}, as somebody reads it who knows who belongs to what.
 *
 * @param metric of which it is
 * @param stepped whether it is of a cohort or of who is no newcomer: in coarser steps
 * @param cell what it is about, in words of the mart
 * @param n people it is about
 * @param value null where a bound stands in its place
 * @param people n as published
 * @param bound {@code under, all_but}, or null
 * @param kinds variables: those people in their months, who are told apart by groups and start only
 */
record Share(
    String metric,
    boolean stepped,
    String cell,
    long n,
    Double value,
    long people,
    String bound,
    List<String> kinds) {

  private static final int BOUND = 3;
  private static final double HALF_PERCENT = 0.005;
  private static final double EPSILON = 1e-9;

  /** Places in a row. */
  private static final int METRIC = 3;

  private static final int CELL = 4;

  private static final int STRETCH = 8;

  /** All there are. */
  static List<Share> in(Path mart, Newcomers company) {
    try (DuckDbEngine duckdb = attached(mart)) {
      return Stream.concat(
              duckdb.rows(READ.formatted("period, 0", "value")).stream()
                  .map(row -> month(row, company)),
              duckdb.rows(READ.formatted("series, x", "curve")).stream()
                  .map(row -> cohort(row, company)))
          .toList();
    }
  }

  static DuckDbEngine attached(Path mart) {
    DuckDbEngine duckdb = new DuckDbEngine();
    duckdb.run("attach " + DuckDbEngine.quote(mart.toString()) + " as mart (read_only)");
    return duckdb;
  }

  private static final String READ =
      "select value, n::bigint, bound, metric, dim1, val1, dim2, val2, %s"
          + " from mart.%s join mart.grp on id = grp where missing is null";

  private static Share month(List<Object> row, Newcomers company) {
    YearMonth month = YearMonth.parse((String) row.get(STRETCH));
    List<Person> people =
        company.people().stream()
            .filter(p -> p.here(month) && belongs(p, row))
            .filter(p -> !row.get(METRIC).equals(NewcomersMart.STAYERS) || p.stayer())
            .toList();
    return share(row, people, people.stream().map(p -> p.kind(month)).distinct().toList());
  }

  private static Share cohort(List<Object> row, Newcomers company) {
    long since = ((Number) row.get(STRETCH + 1)).longValue();
    List<Person> people =
        company.people().stream()
            .filter(p -> p.start() != null && belongs(p, row))
            .filter(p -> around(p.start()).anyMatch(row.get(STRETCH)::equals))
            .toList();
    return share(
        row,
        people,
        people.stream().map(p -> p.kind(p.start().plusMonths(since))).distinct().toList());
  }

  private static Share share(List<Object> row, List<Person> people, List<String> kinds) {
    return new Share(
        (String) row.get(METRIC),
        !row.get(METRIC).equals("engaged_share"),
        row.subList(CELL, row.size()).toString(),
        people.size(),
        (Double) row.get(0),
        (Long) row.get(1),
        (String) row.get(2),
        kinds);
  }

  private static boolean belongs(Person person, List<Object> row) {
    for (int i = CELL; i < STRETCH; i += 2) {
      if (row.get(i) != null
          && !person.groups().get(DIMENSIONS.indexOf(row.get(i))).equals(row.get(i + 1))) {
        return false;
      }
    }
    return true;
  }

  private static Stream<String> around(YearMonth month) {
    return Stream.of(Width.values()).map(width -> width.around(month).name());
  }

  boolean cohort() {
    return metric.equals("retention");
  }

  boolean whole() {
    return cell.startsWith("[null");
  }

  /** Whether it is the share of one number of people only. */
  boolean exact() {
    return value != null && least() == most();
  }

  /** The fewest people behind it. */
  long least() {
    if (value == null) {
      return bound.equals("under") ? 0 : n - BOUND + 1;
    }
    boolean first = stepped && Math.abs(value - stepped(BOUND + 1)) < EPSILON;
    return first ? BOUND : Math.max(BOUND, (long) Math.ceil((value - half()) * n - EPSILON));
  }

  /** The most people behind it. */
  long most() {
    if (value == null) {
      return bound.equals("under") ? BOUND - 1 : n;
    }
    boolean last = stepped && Math.abs(value - stepped(n - BOUND - 1)) < EPSILON;
    return last
        ? n - BOUND
        : Math.min(n - BOUND, (long) Math.floor((value + half()) * n + EPSILON));
  }

  private double half() {
    return stepped ? step() / 2 : HALF_PERCENT;
  }

  // three and all but three are shown like the next number
  private double stepped(long count) {
    return Math.round((double) count / n / step()) * step();
  }

  /** As docs/privacy.md tells everybody. */
  private double step() {
    return people >= 205
        ? 0.01
        : people >= 105 ? 0.02 : people >= 45 ? 0.05 : people >= 25 ? 0.1 : 0.2;
  }
}
