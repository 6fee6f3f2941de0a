package nl.stip.analytics.spark;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;

/** Tables by name, so that one derived table can be written as SQL over others. */
public final class Tables {

  private final SparkSession session;
  private final Path folder;
  private final Map<String, View> views = new ConcurrentHashMap<>();

  /**
   * A query that another engine reads as well.
   *
   * @param sql in the words of both
   * @param reads the tables it reads
   */
  public record View(String sql, List<String> reads) {}

  private Tables(SparkSession session, Path folder) {
    this.session = session;
    this.folder = folder;
  }

  /**
   * Names of its own: two runs in one Spark do not see each other's tables.
   *
   * @param folder where kept tables are written
   */
  public static Tables apart(SparkSession spark, Path folder) {
    return new Tables(spark.newSession(), folder);
  }

  /** Names beside those the session has already; kept tables are written to a folder. */
  public static Tables in(SparkSession session, Path folder) {
    return new Tables(session, folder);
  }

  /** The session the names live in. */
  public SparkSession session() {
    return session;
  }

  /** Names what a query gives; it runs when something reads it. */
  public Dataset<Row> define(String name, String sql) {
    return define(name, session.sql(sql));
  }

  /** Names what a query gives that other engines read too, over tables they find as well. */
  public Dataset<Row> define(String name, View view) {
    Dataset<Row> rows = define(name, view.sql);
    views.put(name, view);
    return rows;
  }

  /** The query behind a name, if other engines read it. */
  public Optional<View> view(String name) {
    return Optional.ofNullable(views.get(name));
  }

  /** Names a dataset. */
  public Dataset<Row> define(String name, Dataset<Row> rows) {
    views.remove(name);
    rows.createOrReplaceTempView(name);
    return rows;
  }

  /**
   * Computes a table now and writes it down. Later plans start from the file: they stay short, and
   * know the true size, so that a small table is sent to every core instead of shuffling a large
   * one.
   */
  public Dataset<Row> keep(String name, String sql) {
    return keep(name, session.sql(sql));
  }

  /** As {@link #keep(String, String)}. */
  public Dataset<Row> keep(String name, Dataset<Row> rows) {
    Path table = folder(name);
    session.sparkContext().setJobDescription(name);
    rows.write().mode(SaveMode.Overwrite).parquet(table.toString());
    return define(name, session.read().schema(rows.schema()).parquet(Location.of(table)));
  }

  /** Names a table that was written into its {@link #folder(String)} by another engine. */
  public Dataset<Row> adopt(String name) {
    return define(name, session.read().parquet(Location.of(folder(name))));
  }

  /** Keeps several tables at once: while one is planned, another is computed. */
  public void keep(Map<String, Dataset<Row>> tables) {
    tables.entrySet().parallelStream().forEach(table -> keep(table.getKey(), table.getValue()));
  }

  /** Where kept tables lie. */
  public Path folder() {
    return folder;
  }

  /** Where a kept table lies, as Parquet files. */
  public Path folder(String name) {
    return folder.resolve(name);
  }

  /** A table by name. */
  public Dataset<Row> get(String name) {
    return session.table(name);
  }
}
