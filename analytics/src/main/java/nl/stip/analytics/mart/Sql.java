package nl.stip.analytics.mart;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Two verbs of JDBC. */
final class Sql {

  private Sql() {}

  /** Runs one statement. */
  static void run(Connection duckdb, String sql) throws SQLException {
    try (Statement statement = duckdb.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Inserts one row. */
  static void insert(Connection duckdb, String table, Object... values) throws SQLException {
    String marks = "?, ".repeat(values.length - 1) + "?";
    try (PreparedStatement statement =
        duckdb.prepareStatement("insert into " + table + " values (" + marks + ")")) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }

  /** A text as a literal. */
  static String quote(Object text) {
    return "'" + text.toString().replace("'", "''") + "'";
  }

  /** A file as a literal, with the signs that DuckDB would take for a pattern marked as plain. */
  static String path(Path file) {
    return quote(plain(file));
  }

  /** All Parquet files in a folder as a literal. */
  static String parquetIn(Path folder) {
    return quote(plain(folder) + "/*.parquet");
  }

  private static String plain(Path path) {
    return path.toAbsolutePath().toString().replaceAll("([\\[*?])", "[$1]");
  }
}
