package nl.stip.analytics.suppression;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import nl.stip.format.MartFormat;

/** Reads a mart back. */
final class Mart {

  /** Takes one row. */
  interface Reader {
    void take(ResultSet row) throws SQLException;
  }

  private Mart() {}

  static void rows(Path mart, String query, Reader reader) throws SQLException {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:" + mart)) {
      rows(duckdb, query, reader);
    }
  }

  private static void rows(Connection duckdb, String query, Reader reader) throws SQLException {
    try (Statement statement = duckdb.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        reader.take(rows);
      }
    }
  }

  static List<String> read(Path mart, String query) throws SQLException {
    List<String> lines = new ArrayList<>();
    rows(mart, query, row -> lines.add(line(row)));
    return lines;
  }

  /** The same query on empty tables as the format states them. */
  static List<String> ofFormat(String query) throws SQLException {
    List<String> lines = new ArrayList<>();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute(MartFormat.ddl());
      rows(duckdb, query, row -> lines.add(line(row)));
    }
    return lines;
  }

  private static String line(ResultSet row) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      cells.add(row.getString(i));
    }
    return cells.toString();
  }
}
