package nl.stip.analytics.mart;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.stip.format.MartFormat;
import nl.stip.workspace.Settings;
import nl.stip.workspace.Workspace;

/**
 * Where a mart comes from: run, code, settings, inputs, row counts; and the settings as used.
 *
 * @param settings setting by name; no path and no key
 * @param origin lineage by name, before inputs and row counts
 * @param fingerprint 12 hexadecimal digits over settings and origin, except the time of the run
 */
record Lineage(Map<String, String> settings, Map<String, String> origin, String fingerprint) {

  private static final List<String> TABLES = List.of("value", "bin", "curve", "matrix", "withheld");
  private static final String LEADER = "leader";
  private static final int DIGITS = 12;

  static Lineage of(Workspace workspace, MartContent content, Instant started) {
    Map<String, String> settings = settings(content.settings());
    Map<String, String> origin = new TreeMap<>(content.lineage());
    origin.putIfAbsent("code_version", version());
    origin.put("settings_fingerprint", sha256(settings.toString()).substring(0, DIGITS));
    origin.put("inputs", Long.toString(Store.of(workspace).files().size()));
    for (Map.Entry<String, String> file : Store.of(workspace).files().entrySet()) {
      origin.put("input." + file.getKey(), file.getValue());
    }
    String fingerprint = sha256(settings + "\n" + origin).substring(0, DIGITS);
    origin.put("run_started", started.toString());
    return new Lineage(settings, origin, fingerprint);
  }

  /** Every setting that pages may tell of, as used; see {@link MartFormat#SETTINGS}. */
  static Map<String, String> settings(Settings s) {
    Map<String, String> all = new TreeMap<>();
    all.put("major_version", Integer.toString(MartFormat.MAJOR_VERSION));
    all.put("organisation", s.organisation());
    all.put("zone", s.zone().getId());
    all.put("language", s.language());
    all.put("k", Integer.toString(s.k()));
    all.put("dimensions", String.join(",", s.dimensions().keySet()));
    all.put(
        "pairs", s.pairs().stream().map(p -> String.join("+", p)).collect(Collectors.joining(",")));
    all.put("closed", days(s.closed()));
    s.missing().forEach((tool, days) -> all.put(MartFormat.MISSING_DAYS + tool, days(days)));
    all.put("ties.window", s.ties().windowDays() == 0 ? "all" : s.ties().windowDays() + "");
    all.put("ties.reciprocal", Boolean.toString(s.ties().reciprocal()));
    all.put(
        "ties.broadcast_limit",
        s.ties().broadcastLimit() == 0 ? "none" : s.ties().broadcastLimit() + "");
    all.put("ties.signals", s.ties().signals().stream().sorted().collect(Collectors.joining(",")));
    all.put(MartFormat.LEADER_COLUMN, s.directory().columns().getOrDefault(LEADER, LEADER));
    all.put("automated", Boolean.toString(s.automated()));
    all.put(MartFormat.PRIVACY_CONTACT, s.privacy().contact());
    all.put(MartFormat.PRIVACY_MONTHS, s.privacy().months() == 0 ? "" : s.privacy().months() + "");
    all.put("seed", Long.toString(s.seed()));
    all.put("cells", Long.toString(s.cells()));
    return all;
  }

  private static String days(Set<LocalDate> days) {
    return days.stream().sorted().map(Object::toString).collect(Collectors.joining(","));
  }

  private static String version() {
    return Objects.requireNonNullElse(
        Lineage.class.getPackage().getImplementationVersion(), "not stated");
  }

  /** Writes the tables {@code setting} and {@code lineage}; the figures are there already. */
  void fill(Connection duckdb) throws SQLException {
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      Sql.insert(duckdb, "setting", setting.getKey(), setting.getValue());
    }
    for (Map.Entry<String, String> fact : origin.entrySet()) {
      Sql.insert(duckdb, "lineage", fact.getKey(), fact.getValue());
    }
    for (String table : TABLES) {
      Sql.run(
          duckdb, "insert into lineage select 'rows.%1$s', count(*) from %1$s".formatted(table));
    }
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
