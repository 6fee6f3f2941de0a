package nl.stip.analytics.engine;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.analytics.spark.Tables;

/**
 * Derives a table by SQL that both engines read, in the one that is nearest to the data: where
 * Spark runs on this machine alone that is DuckDB, which is several times as fast there; on a
 * cluster it is Spark.
 */
public final class Nearest {

  private Nearest() {}

  /**
   * Computes a table now and keeps it, as {@link Tables#keep(String, String)} does.
   *
   * @param sql in the words both engines know
   * @param reads the tables it reads: kept ones, or others that are files and nothing more
   */
  public static void keep(Tables tables, String name, String sql, String... reads) {
    Map<String, List<Path>> files =
        Stream.of(reads).collect(Collectors.toMap(table -> table, table -> files(tables, table)));
    if (!tables.session().sparkContext().isLocal() || files.containsValue(List.<Path>of())) {
      tables.keep(name, sql);
      return;
    }
    try (DuckDbEngine duckdb = new DuckDbEngine(tables.folder("spill-" + name))) {
      files.forEach(duckdb::view);
      duckdb.save(sql, tables.folder(name));
    }
    tables.adopt(name);
  }

  private static List<Path> files(Tables tables, String table) {
    return Arrays.stream(tables.get(table).inputFiles())
        // Spark escapes blanks and leaves é: that is no address to Path.of(URI)
        .map(file -> Path.of(URI.create(file).getPath()))
        .toList();
  }
}
