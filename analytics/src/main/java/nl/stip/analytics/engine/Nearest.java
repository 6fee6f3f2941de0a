package nl.stip.analytics.engine;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.stip.analytics.spark.Tables;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.plans.logical.LogicalPlan;
import org.apache.spark.sql.catalyst.plans.logical.SubqueryAlias;
import org.apache.spark.sql.catalyst.plans.logical.View;
import org.apache.spark.sql.execution.datasources.LogicalRelation;
import org.apache.spark.sql.functions;

/**
 * Derives tables by SQL that both engines read, in the one that is nearest to the data: where Spark
 * runs on this machine alone that is DuckDB, which is several times as fast there; on a cluster it
 * is Spark. The words are Spark's, as far as {@link Words} gives them to DuckDB.
 *
 * <p>The tables a query reads are files and nothing more, as kept ones are, or views defined here.
 * Where a table is neither, or no file at all, Spark answers.
 */
public final class Nearest {

  /** Configuration of a session of Spark that is to answer everything itself, as on a cluster. */
  public static final String SPARK_ALONE = "spark.stip.alone";

  private Nearest() {}

  /** What the words of Spark's SQL mean to DuckDB: what is kept may stand on an earlier meaning. */
  public static String words() {
    return Words.meanings();
  }

  /** Names what a query gives; it runs in the engine that reads it. */
  public static Dataset<Row> define(Tables tables, String name, String sql, String... reads) {
    return tables.define(name, new Tables.View(sql, List.of(reads)));
  }

  /** As {@link #keep(Tables, String, String, String...)}, what a view gives. */
  public static void keep(Tables tables, String name, Tables.View view) {
    keep(tables, name, view.sql(), view.reads().toArray(String[]::new));
  }

  /** Computes a table now and keeps it, as {@link Tables#keep(String, String)} does. */
  public static void keep(Tables tables, String name, String sql, String... reads) {
    boolean done =
        near(
                tables,
                name,
                List.of(reads),
                duckdb -> {
                  duckdb.save(Words.of(sql), tables.folder(name));
                  return true;
                })
            .isPresent();
    if (done) {
      tables.adopt(name);
    } else {
      tables.keep(name, sql);
    }
  }

  /** The rows of a short result, see {@link SqlEngine#rows}. */
  public static List<List<Object>> rows(Tables tables, String sql, String... reads) {
    return near(tables, "rows", List.of(reads), duckdb -> duckdb.rows(Words.of(sql)))
        .orElseGet(() -> new SparkEngine(tables.session()).rows(sql));
  }

  /**
   * Computes a table and writes it in parts: a folder {@code column=value} for each value of a
   * column, which is not in the files.
   *
   * @param folder is not there yet, or empty
   */
  public static void write(
      Tables tables, Tables.View view, String name, String column, Path folder) {
    Optional<Boolean> done =
        near(
            tables,
            name,
            view.reads(),
            duckdb -> {
              duckdb.saveParts(Words.of(view.sql()), column, folder);
              return true;
            });
    if (done.isEmpty()) {
      tables.session().sparkContext().setJobDescription(name);
      tables
          .session()
          .sql(view.sql())
          .repartition(functions.col(column))
          .write()
          .partitionBy(column)
          .parquet(folder.toString());
    }
  }

  private static <T> Optional<T> near(
      Tables tables, String name, List<String> reads, Function<DuckDbEngine, T> ask) {
    if (!tables.session().sparkContext().isLocal()
        || Boolean.parseBoolean(tables.session().conf().get(SPARK_ALONE, "false"))
        || !found(tables, reads)) {
      return Optional.empty();
    }
    try (DuckDbEngine duckdb = new DuckDbEngine(tables.folder("spill-" + name))) {
      Words.teach(duckdb);
      open(tables, reads, duckdb, new LinkedHashSet<>());
      return Optional.of(ask.apply(duckdb));
    }
  }

  private static boolean found(Tables tables, List<String> reads) {
    return reads.stream()
        .allMatch(
            table ->
                tables
                    .view(table)
                    .map(view -> found(tables, view.reads()))
                    .orElseGet(() -> !files(tables, table).isEmpty()));
  }

  // a view stands on what it reads
  private static void open(
      Tables tables, List<String> reads, DuckDbEngine duckdb, Set<String> opened) {
    for (String table : reads) {
      if (!opened.add(table)) {
        continue;
      }
      Optional<Tables.View> view = tables.view(table);
      if (view.isPresent()) {
        open(tables, view.get().reads(), duckdb, opened);
        duckdb.run("create view %s as %s".formatted(table, Words.of(view.get().sql())));
      } else {
        duckdb.view(table, files(tables, table));
      }
    }
  }

  /** Those of a table that is what its files are; none of another. */
  private static List<Path> files(Tables tables, String table) {
    Dataset<Row> rows = tables.get(table);
    LogicalPlan plan = rows.queryExecution().analyzed();
    while (plan instanceof SubqueryAlias || plan instanceof View) {
      plan = plan.children().head();
    }
    return !(plan instanceof LogicalRelation)
        ? List.of()
        : Arrays.stream(rows.inputFiles())
            // Spark escapes blanks and leaves é: that is no address to Path.of(URI)
            .map(file -> Path.of(URI.create(file).getPath()))
            .toList();
  }
}
