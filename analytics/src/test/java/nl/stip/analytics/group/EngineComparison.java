package nl.stip.analytics.group;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.stip.analytics.engine.DuckDbEngine;
import nl.stip.analytics.metric.Catalogue;
import nl.stip.analytics.spark.Location;
import nl.stip.analytics.spark.Session;
import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Workspace;
import org.apache.spark.sql.SparkSession;

/**
 * All metrics of people of an analysed workspace, counted by Spark and by DuckDB with the same SQL:
 * how long each takes, and whether they count the same.
 */
public final class EngineComparison {

  private static final int RUNS = 2;
  private static final double NANOS = 1e9;

  private EngineComparison() {}

  /** Compares; the argument is the workspace. Exit code 1: they differ. */
  public static void main(String... args) throws IOException {
    Path facts = new Workspace(Path.of(args[0])).facts();
    Path course =
        facts.resolve(Files.readString(facts.resolve("current")).strip()).resolve("person_course");
    Path folder = Files.createTempDirectory("stip-engines");
    String sql =
        PersonRollup.sql(
            PeopleTable.PERIOD, PeopleTable.PERIOD.of(Catalogue.load().ofPerson(true)));
    SparkSession spark = Session.start(folder);
    Tables tables = Tables.apart(spark, folder);
    tables.define("person_course", tables.session().read().parquet(Location.of(course)));
    for (int run = 1; run <= RUNS; run++) {
      timed("Spark, run " + run, () -> tables.keep("by_spark", sql));
    }
    long wrong;
    try (DuckDbEngine duckdb = new DuckDbEngine()) {
      duckdb.view("person_course", course);
      for (int run = 1; run <= RUNS; run++) {
        timed(
            "DuckDB, run " + run, () -> duckdb.run("create or replace table by_duckdb as " + sql));
      }
      duckdb.view("by_spark", tables.folder("by_spark"));
      List<String> columns = List.of(tables.get("by_spark").columns());
      wrong = (Long) duckdb.rows(DIFFERENT.formatted(different(columns))).get(0).get(0);
      List<Object> size = duckdb.rows(SIZE).get(0);
      System.out.printf(
          Locale.ROOT,
          "%,d rows of people and periods, %,d of combinations of groups, %d columns: %d differ%n",
          (Long) size.get(0),
          (Long) size.get(1),
          columns.size(),
          wrong);
    } finally {
      spark.stop();
    }
    System.exit(wrong == 0 ? 0 : 1);
  }

  private static void timed(String what, Runnable work) {
    long start = System.nanoTime();
    work.run();
    System.out.printf(Locale.ROOT, "%s: %.1f s%n", what, (System.nanoTime() - start) / NANOS);
  }

  /** Sums of fractions in another order differ in their last digits. */
  private static String different(List<String> columns) {
    return columns.stream()
        .map(
            column ->
                column.startsWith("s_") || column.startsWith("q_")
                    ? "abs(a.%1$s - b.%1$s) > 1e-9 * greatest(1, abs(a.%1$s))".formatted(column)
                    : "a.%1$s is distinct from b.%1$s".formatted(column))
        .collect(Collectors.joining(" or "));
  }

  private static final String SIZE =
      "select (select count(*) from person_course), (select count(*) from by_duckdb)";

  private static final String DIFFERENT =
      """
      select count(*) from by_spark a full join by_duckdb b
        on a.tool = b.tool and a.period = b.period and a.kind = b.kind and a.atom = b.atom
      where %s
      """;
}
