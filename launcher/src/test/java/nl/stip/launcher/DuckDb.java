package nl.stip.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Asks what a run left, by other means than Stip's own.
 *
 * @param url what to open
 */
record DuckDb(String url) {

  /** Parquet and JSON files, named in the queries. */
  static DuckDb files() {
    return new DuckDb("jdbc:duckdb:");
  }

  /** The mart that a workspace serves. */
  static DuckDb mart(Path workspace) throws IOException {
    return new DuckDb("jdbc:duckdb:" + martFile(workspace));
  }

  /** The file of the mart that a workspace serves. */
  static Path martFile(Path workspace) throws IOException {
    Path folder = workspace.resolve("mart");
    return folder.resolve(Files.readString(folder.resolve("current")).strip());
  }

  /** A number. */
  long number(String sql) throws SQLException {
    return ((Number) row(sql).get(0)).longValue();
  }

  /** The only row of an answer. */
  List<Object> row(String sql) throws SQLException {
    List<List<Object>> rows = rows(sql);
    if (rows.size() != 1) {
      throw new AssertionError(rows.size() + " rows: " + sql);
    }
    return rows.get(0);
  }

  /** Whole numbers by name. */
  Map<String, Long> counts(String sql) throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    rows(sql).forEach(row -> counts.put((String) row.get(0), ((Number) row.get(1)).longValue()));
    return counts;
  }

  /** All rows of an answer. */
  List<List<Object>> rows(String sql) throws SQLException {
    try (Connection connection = open()) {
      return rows(connection, sql);
    }
  }

  /** A connection for many questions: opening a file takes longer than asking. */
  Connection open() throws SQLException {
    Properties properties = new Properties();
    if (!url.endsWith(":")) {
      properties.setProperty("duckdb.read_only", "true");
    }
    return DriverManager.getConnection(url, properties);
  }

  /** All rows of an answer over an open connection. */
  static List<List<Object>> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("set timezone = 'UTC'");
      List<List<Object>> rows = new ArrayList<>();
      try (ResultSet found = statement.executeQuery(sql)) {
        while (found.next()) {
          List<Object> row = new ArrayList<>();
          for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
            row.add(found.getObject(i));
          }
          rows.add(row);
        }
      }
      return rows;
    }
  }
}
