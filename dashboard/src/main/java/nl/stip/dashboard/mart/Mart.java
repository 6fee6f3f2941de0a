package nl.stip.dashboard.mart;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import nl.stip.dashboard.language.Language;
import nl.stip.dashboard.language.Words;
import nl.stip.format.MartFormat;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import org.duckdb.DuckDBConnection;

/**
 * One open mart, read-only. Every query runs on a duplicate of its connection, so any number of
 * requests may ask at once.
 */
public final class Mart implements AutoCloseable {

  private final Path file;
  private final DuckDBConnection connection;
  private final AtomicReference<Account> account = new AtomicReference<>();
  private final AtomicReference<Map<String, Long>> tally = new AtomicReference<>();
  private final LongAdder reads = new LongAdder();
  private final Catalogue catalogue;
  private final Map<Language, Catalogue> spoken = new EnumMap<>(Language.class);

  private Mart(Path file, DuckDBConnection connection) throws SQLException {
    this.file = file;
    this.connection = connection;
    requireMajorVersion();
    this.catalogue = new CatalogueReader(this).read();
    Language own = Language.of(setting("language"), Language.NL);
    for (Language language : Language.values()) {
      Words words = Words.in(language);
      spoken.put(
          language,
          catalogue.calling(
              t -> new Named(t.id(), words.tool(t.id(), t.name())),
              d -> new Named(d.id(), words.dimension(d.id(), d.name(), own))));
    }
  }

  /**
   * Opens a mart file.
   *
   * @throws FaultException when it cannot be read or has another major version
   */
  public static Mart open(Path file) {
    Properties properties = new Properties();
    properties.setProperty("duckdb.read_only", "true");
    properties.setProperty("threads", "2");
    properties.setProperty("memory_limit", "512MB");
    properties.setProperty("enable_external_access", "false");
    DuckDBConnection connection = null;
    try {
      connection =
          DriverManager.getConnection("jdbc:duckdb:" + file, properties)
              .unwrap(DuckDBConnection.class);
      return new Mart(file, connection);
    } catch (SQLException | RuntimeException e) {
      close(connection);
      throw e instanceof FaultException fault ? fault : unreadable(file, e);
    }
  }

  private static FaultException unreadable(Path file, Exception cause) {
    FaultException fault =
        new FaultException(
            ExitCode.NOT_READY,
            String.valueOf(file.getFileName()),
            "this mart cannot be read: " + cause.getMessage(),
            "run ./stip analyze to make it anew");
    fault.initCause(cause);
    return fault;
  }

  private void requireMajorVersion() {
    String version = setting("major_version");
    if (!version.equals(String.valueOf(MartFormat.MAJOR_VERSION))) {
      throw new FaultException(
          ExitCode.NOT_READY,
          String.valueOf(file.getFileName()),
          "mart version " + version + ", this dashboard reads version " + MartFormat.MAJOR_VERSION,
          "run ./stip analyze and ./stip serve of the same release");
    }
  }

  private String setting(String key) {
    return query("select value from setting where key = ?", row -> row.getString(1), key).stream()
        .findFirst()
        .orElse("none");
  }

  /** What this mart has, its dimensions called as the settings do. */
  public Catalogue catalogue() {
    return catalogue;
  }

  /** What this mart has, its dimensions called as in a language. */
  public Catalogue catalogue(Language language) {
    return spoken.get(language);
  }

  /** Its figures, each question a query. */
  public Cells cells() {
    return cells(Slice.NONE);
  }

  /** Its figures, those of a slice read at once. */
  public Cells cells(Slice slice) {
    return new Cells(this, slice);
  }

  /** The account of the runs that made it, read once. */
  public Account account() {
    return account.updateAndGet(known -> known == null ? new AccountReader(this).read() : known);
  }

  /**
   * How many figures there are of each state: {@code value}, {@code bound}, or the reason why there
   * is neither. Counted once, when it is asked for.
   */
  public Map<String, Long> tally() {
    return tally.updateAndGet(known -> known == null ? new AccountReader(this).tally() : known);
  }

  /** How many queries it has answered. */
  public long reads() {
    return reads.sum();
  }

  /** Name of its file. */
  public String name() {
    return String.valueOf(file.getFileName());
  }

  /** Reads one row of an answer. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** Whether it has a column, or a table, as a condition on the list of its columns says. */
  boolean has(String column) {
    return !query(
            "select 1 from duckdb_columns() where " + column + " limit 1", row -> row.getInt(1))
        .isEmpty();
  }

  <T> List<T> query(String sql, RowReader<T> reader, Object... parameters) {
    reads.increment();
    try (Connection own = connection.duplicate();
        PreparedStatement statement = own.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<T> answer = new ArrayList<>();
        while (rows.next()) {
          answer.add(reader.read(rows));
        }
        return answer;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("mart " + name() + " does not answer: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    close(connection);
  }

  private static void close(Connection connection) {
    if (connection != null) {
      try {
        connection.close();
      } catch (SQLException e) {
        // Read-only: nothing is lost when closing fails, and the file itself stays as it was.
        System.getLogger(Mart.class.getName()).log(System.Logger.Level.WARNING, "closing", e);
      }
    }
  }
}
