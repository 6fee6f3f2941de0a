package nl.stip.analytics.mart;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.stip.workspace.Workspace;

/**
 * The accounts that ingest keeps of itself, as SQL table expressions. JSON by name and type, so
 * that a field a later version adds does not matter and one an old version lacks is null.
 *
 * @param batches {@code batch.json} of every batch
 * @param accounts account rows of every batch
 * @param runs account of every run
 * @param directory the last version of the directory, if any
 */
record Store(List<Path> batches, List<Path> accounts, List<Path> runs, Optional<Path> directory) {

  private static final String BALANCE =
      "STRUCT(\"read\" BIGINT, \"new\" BIGINT, changed BIGINT, repeat BIGINT, non_event BIGINT,"
          + " quarantined BIGINT)";
  private static final String EVENTS =
      "STRUCT(tool VARCHAR, type VARCHAR, automated BOOLEAN, count BIGINT)[]";
  private static final String ISSUES =
      "STRUCT(id VARCHAR, count BIGINT, message VARCHAR, advice VARCHAR)[]";

  static Store of(Workspace workspace) {
    List<Path> versions = list(workspace.directory());
    return new Store(
        in(list(workspace.batches()), "batch.json"),
        in(list(workspace.batches()), "account.parquet"),
        list(workspace.runs()).stream().filter(p -> p.toString().endsWith(".json")).toList(),
        in(versions, "directory.json").stream().reduce((a, b) -> b).map(Path::getParent));
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> !f.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> in(List<Path> folders, String name) {
    return folders.stream().map(f -> f.resolve(name)).filter(Files::exists).toList();
  }

  /** One row per batch. */
  String batchTable() {
    return json(
        batches,
        "{id: 'VARCHAR', source: 'VARCHAR', created: 'TIMESTAMPTZ',"
            + " files: 'STRUCT(sha256 VARCHAR, bytes BIGINT)[]',"
            + " covers: 'STRUCT(tool VARCHAR, first DATE, last DATE, stated BOOLEAN)[]',"
            + " reading: 'MAP(VARCHAR, BOOLEAN)', events: '"
            + EVENTS
            + "'}");
  }

  /** One row per run. */
  String runTable() {
    return json(
        runs,
        "{id: 'VARCHAR', started: 'TIMESTAMPTZ', exports: 'STRUCT(source VARCHAR, sha256 VARCHAR,"
            + " bytes BIGINT, balance "
            + BALANCE
            + ", issues "
            + ISSUES
            + ")[]'}");
  }

  /** One row: the account of the directory in use. */
  Optional<String> directoryTable() {
    return directory.map(
        folder ->
            json(
                List.of(folder.resolve("directory.json")),
                "{id: 'VARCHAR', people: 'BIGINT', unmatched: 'BIGINT', issues: '"
                    + ISSUES
                    + "'}"));
  }

  private static String json(List<Path> files, String columns) {
    return "read_json("
        + paths(files)
        + ", columns = "
        + columns
        + ", maximum_object_size = 268435456)";
  }

  /** A list of files as a literal. */
  static String paths(List<Path> files) {
    return files.stream().map(Sql::path).toList().toString();
  }

  /** Source and size of every file that was ever read, by the SHA-256 of its content. */
  Map<String, String> files() {
    Map<String, String> files = new TreeMap<>();
    if (batches.isEmpty()) {
      return files;
    }
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select distinct f.sha256, source || ', ' || f.bytes || ' bytes' from (select source,"
                    + " unnest(files) as f from "
                    + batchTable()
                    + ") order by all")) {
      while (rows.next()) {
        files.put(rows.getString(1), rows.getString(2));
      }
      return files;
    } catch (SQLException e) {
      throw new IllegalStateException("the accounts of the batches cannot be read", e);
    }
  }
}
