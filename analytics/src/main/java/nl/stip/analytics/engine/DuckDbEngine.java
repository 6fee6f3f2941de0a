package nl.stip.analytics.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** An in-memory DuckDB behind the boundary. */
public final class DuckDbEngine implements SqlEngine {

  private final Connection connection;

  /** Takes one row of a long result. */
  @FunctionalInterface
  public interface Reader {
    /** Reads what it needs from the row the result stands at. */
    void take(ResultSet row) throws SQLException;
  }

  /**
   * Opens one for long tables, which takes little memory.
   *
   * @param spill folder for what does not fit; it need not be there
   */
  public DuckDbEngine(Path spill) {
    this();
    run("set memory_limit = '1GB'");
    run("set preserve_insertion_order = false");
    run("set temp_directory = " + quote(spill.toString()));
  }

  /** Opens it. */
  public DuckDbEngine() {
    Properties properties = new Properties();
    properties.setProperty(org.duckdb.DuckDBDriver.JDBC_STREAM_RESULTS, "true");
    try {
      connection = DriverManager.getConnection("jdbc:duckdb:", properties);
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB cannot be opened", e);
    }
  }

  private DuckDbEngine(Connection connection) {
    this.connection = connection;
  }

  /** Another way into the same tables, for another thread; closed by itself. */
  public DuckDbEngine beside() {
    try {
      return new DuckDbEngine(connection.unwrap(DuckDBConnection.class).duplicate());
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB cannot be opened again", e);
    }
  }

  /** Runs a statement. */
  public void run(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw refused(sql, e);
    }
  }

  /** Hands over a result row by row, in flat memory however long it is. */
  public void each(String sql, Reader reader) {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        reader.take(result);
      }
    } catch (SQLException e) {
      throw refused(sql, e);
    }
  }

  /** Fills a table row by row; may be used while {@link #each} runs. */
  public Filler fill(String table) {
    try {
      Connection other = connection.unwrap(DuckDBConnection.class).duplicate();
      return new Filler(other, other.unwrap(DuckDBConnection.class).createAppender(table));
    } catch (SQLException e) {
      throw refused(table, e);
    }
  }

  /** Appends rows to a table; they are there when it is closed. */
  public record Filler(Connection connection, DuckDBAppender appender) implements AutoCloseable {

    /** Appends a row of texts, numbers and truth values; null stays null. */
    public void row(Object... cells) {
      try {
        appender.beginRow();
        for (Object cell : cells) {
          if (cell == null) {
            appender.appendNull();
          } else if (cell instanceof Boolean flag) {
            appender.append(flag.booleanValue());
          } else if (cell instanceof Double number) {
            appender.append(number.doubleValue());
          } else {
            appender.append((String) cell);
          }
        }
        appender.endRow();
      } catch (SQLException e) {
        throw new IllegalStateException("DuckDB takes no row", e);
      }
    }

    @Override
    public void close() {
      try {
        appender.close();
        connection.close();
      } catch (SQLException e) {
        throw new IllegalStateException("DuckDB takes no rows", e);
      }
    }
  }

  /** Names the Parquet files in a folder. */
  public void view(String name, Path folder) {
    run(
        "create view %s as from read_parquet(%s)"
            .formatted(name, quote(plain(folder) + "/*.parquet")));
  }

  /** Names some Parquet files, one at least. */
  public void view(String name, List<Path> files) {
    String list =
        files.stream().map(file -> quote(plain(file))).collect(Collectors.joining(", ", "[", "]"));
    run("create view " + name + " as from read_parquet(" + list + ")");
  }

  // signs that DuckDB would take for a pattern are marked as plain ones
  private static String plain(Path path) {
    return path.toAbsolutePath().toString().replaceAll("([\\[*?])", "[$1]");
  }

  /** Writes what a query gives as a Parquet file into a folder. */
  public void save(String query, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String file = folder.resolve("part.parquet").toString();
    run("copy (%s) to %s (format parquet)".formatted(query, quote(file)));
  }

  /** Writes what a query gives as Parquet files, in a folder for each value of a column. */
  public void saveParts(String query, String column, Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    run(
        "copy (%s) to %s (format parquet, partition_by (%s))"
            .formatted(query, quote(folder.toString()), column));
  }

  /** A text as a literal. */
  public static String quote(String text) {
    return text == null ? "null" : "'" + text.replace("'", "''") + "'";
  }

  @Override
  public List<List<Object>> rows(String sql) {
    List<List<Object>> rows = new ArrayList<>();
    each(
        sql,
        row -> {
          List<Object> values = new ArrayList<>();
          for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            values.add(SqlEngine.plain(row.getObject(i)));
          }
          rows.add(values);
        });
    return rows;
  }

  private static IllegalArgumentException refused(String sql, SQLException cause) {
    return new IllegalArgumentException("DuckDB refuses: " + sql, cause);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("DuckDB cannot be closed", e);
    }
  }
}
