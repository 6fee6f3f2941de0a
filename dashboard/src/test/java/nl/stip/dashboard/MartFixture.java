package nl.stip.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.format.MartFormat;

/**
 * A mart of a made-up organisation, written with the statements of {@link MartFormat}. Has what a
 * page must cope with: intervals, suppressed, bounded and missing cells, a running period, a metric
 * that is absent.
 *
 * <p>In October 2026 31 % of 1,240 people are engaged (28–34 %), 22 % in September: the largest
 * change beyond noise. Logistiek is at 12 %, Bestuur suppressed, Juridisch bounded.
 */
public final class MartFixture {

  static final List<String> DEPARTMENTS =
      List.of(
          "Bestuur",
          "Communicatie",
          "Financiën",
          "ICT",
          "Juridisch",
          "Klantenservice",
          "Logistiek",
          "Onderzoek en ontwikkeling",
          "Personeel",
          "Verkoop");

  static final List<String> SITES = List.of("Arnhem", "Gent", "Utrecht");

  private static final Map<String, Path> WRITTEN = new HashMap<>();

  private MartFixture() {}

  /** Writes a mart into the {@code mart} folder of a workspace and names it the current one. */
  public static void create(Path workspace, String name) throws SQLException, IOException {
    create(workspace, name, String.valueOf(MartFormat.MAJOR_VERSION), 0.31);
  }

  /** The same with another major version, or another share of engaged people in October. */
  static void create(Path workspace, String name, String version, double engaged)
      throws SQLException, IOException {
    Path folder = Files.createDirectories(workspace.resolve("mart"));
    Files.copy(written(version, engaged), folder.resolve(name));
    Path next = folder.resolve("current.next");
    Files.writeString(next, name + "\n");
    Files.move(
        next,
        folder.resolve(MartFormat.CURRENT),
        java.nio.file.StandardCopyOption.ATOMIC_MOVE,
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  /** The file of a mart, which takes seconds to write; each is written once for all tests. */
  private static synchronized Path written(String version, double engaged)
      throws SQLException, IOException {
    String key = version + "-" + engaged;
    if (!WRITTEN.containsKey(key)) {
      Path folder = Files.createTempDirectory("stip-mart");
      Path file = folder.resolve("mart.duckdb");
      try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file)) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(MartFormat.ddl());
        }
        connection.setAutoCommit(false);
        MartRows rows = new MartRows(connection);
        MartDescription description = new MartDescription(rows);
        description.describe(version);
        new MartFigures(rows, description.months(), description.groups()).fill(engaged);
        connection.commit();
      }
      file.toFile().deleteOnExit();
      folder.toFile().deleteOnExit();
      WRITTEN.put(key, file);
    }
    return WRITTEN.get(key);
  }

  /**
   * The same organisation as far as can be told without a directory: no group, nobody who leads;
   * and the exports end a week earlier.
   */
  static void createWithoutDirectory(Path workspace, String name) throws SQLException, IOException {
    create(workspace, name);
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + workspace.resolve("mart").resolve(name));
        Statement statement = connection.createStatement()) {
      for (String table : List.of("value", "bin", "curve", "grp")) {
        statement.execute(
            "delete from " + table + " where " + (table.equals("grp") ? "id" : "grp") + " <> 0");
      }
      statement.execute("delete from dimension");
      statement.execute("delete from matrix");
      statement.execute("delete from value where metric like 'leadership%'");
      statement.execute(
          "update value set value = null, low = null, high = null, missing = 'not_covered'"
              + " where period = '2026-W45'");
      statement.execute("delete from bin where metric like 'leadership%'");
    }
  }
}
