package nl.stip.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.analytics.engine.DuckDbEngine;
import nl.stip.analytics.spark.Tables;

/** A table twice: as the code derived it, and as a statement of the definitions in DuckDB. */
public final class SecondOpinion implements AutoCloseable {

  private final DuckDbEngine duckdb = new DuckDbEngine();

  /** Takes tables that were kept. */
  public SecondOpinion(Tables tables, String... names) {
    Stream.of(names).forEach(name -> duckdb.view(name, tables.folder(name)));
  }

  /** Makes {@code calendar} (country, day, workday), days inclusive. */
  SecondOpinion workdays(LocalDate first, LocalDate last, String... countries) {
    duckdb.run("create table calendar (country text, day date, workday boolean)");
    duckdb.run(
        Stream.of(countries)
            .flatMap(
                country ->
                    first
                        .datesUntil(last.plusDays(1))
                        .map(day -> row(country, day, Calendar.workday(country, day, Set.of()))))
            .collect(Collectors.joining(", ", "insert into calendar values ", "")));
    return this;
  }

  private static String row(String country, LocalDate day, boolean workday) {
    return "('%s', '%s', %b)".formatted(country, day, workday);
  }

  /** Names what a query gives, for later queries. */
  public SecondOpinion with(String name, String query) {
    duckdb.run("create table " + name + " as " + query);
    return this;
  }

  /** Compares all rows of two queries, and names the second {@code actual}. */
  public void agrees(String expected, String actual) {
    duckdb.run("create or replace table expected as " + expected);
    duckdb.run("create or replace table actual as " + actual);
    assertThat(List.of(without("expected", "actual"), without("actual", "expected")))
        .as("expected and not there; there and not expected")
        .containsExactly(List.of(), List.of());
  }

  private List<List<Object>> without(String table, String other) {
    return duckdb.rows(
        "select * from %s except select * from %s order by all limit 5".formatted(table, other));
  }

  /** What a query gives. */
  public List<List<Object>> rows(String query) {
    return duckdb.rows(query);
  }

  @Override
  public void close() {
    duckdb.close();
  }
}
