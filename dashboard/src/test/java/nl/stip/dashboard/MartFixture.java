package nl.stip.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.format.MartFormat;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;

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

  private static final List<String> SITES = List.of("Arnhem", "Gent", "Utrecht");
  private static final LocalDate FIRST = LocalDate.of(2025, 5, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 8);

  private static final Map<String, Path> WRITTEN = new HashMap<>();

  private final Connection connection;
  private final Map<String, Period> months = new TreeMap<>();
  private final List<Integer> groups = new ArrayList<>();

  private MartFixture(Connection connection) {
    this.connection = connection;
  }

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
        MartFixture fixture = new MartFixture(connection);
        try (Statement statement = connection.createStatement()) {
          statement.execute(MartFormat.ddl());
        }
        connection.setAutoCommit(false);
        fixture.describe(version);
        fixture.fill(engaged);
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
      for (String table : List.of("value", "bin", "grp")) {
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

  private void run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }

  private void describe(String version) throws SQLException {
    for (Map.Entry<String, String> setting :
        Map.of(
                "major_version", version,
                "organisation", "Lumen Groep",
                "k", "10",
                "zone", "Europe/Amsterdam",
                "ties.window", "28",
                "ties.reciprocal", "true",
                "ties.broadcast_limit", "25",
                "ties.signals", "direct,mention,reply")
            .entrySet()) {
      run("insert into setting values (?, ?)", setting.getKey(), setting.getValue());
    }
    run("insert into lineage values ('run_started', '2026-11-09T08:12:04Z'), ('code', '0.1.0')");
    run(
        "insert into tool values ('all', 'All', 0), ('slack', 'Slack', 1), ('m365', 'Microsoft 365', 2)");
    run("insert into dimension values ('department', 'Afdeling', 0), ('site', 'Vestiging', 1)");
    describePeriods();
    describeGroups();
    describeMetrics();
    describeAccount();
  }

  private void describePeriods() throws SQLException {
    for (PeriodKind kind : PeriodKind.values()) {
      for (Period p = Period.containing(kind, FIRST); !p.first().isAfter(LAST); p = p.next()) {
        boolean complete = !p.last().isAfter(LAST);
        run(
            "insert into period values (?, ?, ?, ?, ?)",
            p.id(),
            kind.term(),
            p.first(),
            p.last(),
            complete);
        if (kind == PeriodKind.MONTH) {
          months.put(p.id(), p);
        }
      }
    }
  }

  private void describeGroups() throws SQLException {
    run("insert into grp values (0, null, null, null, null)");
    int id = 0;
    for (String department : DEPARTMENTS) {
      run("insert into grp values (?, 'department', ?, null, null)", ++id, department);
      groups.add(id);
    }
    for (String site : SITES) {
      run("insert into grp values (?, 'site', ?, null, null)", ++id, site);
      groups.add(id);
    }
    for (String department : DEPARTMENTS) {
      for (String site : SITES) {
        run("insert into grp values (?, 'department', ?, 'site', ?)", ++id, department, site);
      }
    }
  }

  private void describeMetrics() throws SQLException {
    metric("enabled", "adoption", "total", "people", "none", "Mag meedoen", "May take part");
    metric("reached_share", "adoption", "share", "share", "up", "Bereikt", "Reached");
    metric("engaged_share", "adoption", "share", "share", "up", "Doet mee", "Takes part");
    metric("stickiness", "adoption", "mean", "share", "up", "Vaste gewoonte", "Stickiness");
    metric(
        "usage_segments",
        "adoption",
        "distribution",
        "share",
        "none",
        "Gebruikers naar gewoonte",
        "Usage segments");
    metric("lifecycle", "adoption", "distribution", "share", "none", "Komen en gaan", "Lifecycle");
    metric("retention", "adoption", "curve", "share", "up", "Blijft meedoen", "Retention");
    metric(
        "time_to_habit", "adoption", "curve", "share", "up", "Tijd tot gewoonte", "Time to habit");
    metric("bass_forecast", "adoption", "curve", "share", "up", "Verloop", "Course");
    metric("rogers", "adoption", "distribution", "share", "none", "Beginners", "Beginners");
    metric("open_share", "openness", "share", "share", "up", "In het openbaar", "In the open");
    metric("answer_rate", "openness", "mean", "share", "up", "Beantwoord", "Questions answered");
    metric(
        "first_response",
        "openness",
        "curve",
        "share",
        "up",
        "Tijd tot antwoord",
        "First response");
    metric("ties_per_person", "connection", "mean", "per_person", "up", "Banden", "Ties");
    metric("isolates", "connection", "share", "share", "down", "Zonder band", "Isolates");
    metric("reciprocity", "connection", "share", "share", "up", "Wederkerig", "Reciprocity");
    metric("clustering", "connection", "mean", "coefficient", "none", "Hechtheid", "Clustering");
    metric(
        "path_length",
        "connection",
        "mean",
        "steps",
        "down",
        "Stappen tussen mensen",
        "Path length");
    metric(
        "cross_boundary_share",
        "connection",
        "share",
        "share",
        "up",
        "Banden over de grens",
        "Ties across");
    metric("openness", "connection", "matrix", "ratio", "up", "Openheid", "Openness");
    metric(
        "chart_agreement",
        "connection",
        "matrix",
        "coefficient",
        "none",
        "Organogram en werkelijkheid",
        "Chart and reality");
    metric(
        "openness_ratio",
        "connection",
        "mean",
        "ratio",
        "up",
        "Openheid per groep",
        "Openness ratio");
    metric(
        "group_matrix",
        "connection",
        "matrix",
        "ratio",
        "none",
        "Banden tussen groepen",
        "Ties between groups");
    metric(
        "leadership_distance",
        "connection",
        "distribution",
        "share",
        "none",
        "Afstand tot de leiding",
        "Distance to leaders");
    metric(
        "leadership_within_3",
        "connection",
        "share",
        "share",
        "up",
        "Leiding binnen drie stappen",
        "Leaders within three steps");
    bins(
        "usage_segments",
        "power:Elke week veel",
        "habitual:Vaste gewoonte",
        "novice:Beginner",
        "low:Soms",
        "non:Niet",
        "too_new:Te nieuw");
    bins("lifecycle", "new:Nieuw", "retained:Gebleven", "resurrected:Terug", "churned:Afgehaakt");
    bins(
        "rogers",
        "innovator:Pionier",
        "early_adopter:Voorloper",
        "early_majority:Vroege meerderheid",
        "late_majority:Late meerderheid",
        "laggard:Laatkomer",
        "not_yet:Nog niet");
    bins(
        "leadership_distance",
        "1:1 stap",
        "2:2 stappen",
        "3:3 stappen",
        "4:4 stappen",
        "5_plus:5 of meer",
        "unreachable:Onbereikbaar");
  }

  private void metric(
      String id, String family, String kind, String unit, String direction, String nl, String en)
      throws SQLException {
    run(
        "insert into metric values (?, ?, ?, 'person', 'enabled', ?, ?,"
            + " ['week', 'days28', 'month', 'quarter'], 'x / N', 'Counting rules', ?,"
            + " ?, 'Vraag?', 'Wat het zegt over samen werken.', 'Geteld over mensen die mogen meedoen.', 'Vraag de groep wat zij mist.',"
            + " ?, 'Question?', 'What it says about working together.', 'Counted over people who may take part.', 'Ask the group what it lacks.',"
            + " 'x van N', 'Telregels')",
        id,
        family,
        kind,
        unit,
        direction,
        id.length(),
        nl,
        en);
  }

  private void bins(String metric, String... bins) throws SQLException {
    for (int i = 0; i < bins.length; i++) {
      String[] bin = bins[i].split(":");
      run("insert into metric_bin values (?, ?, ?, ?, ?)", metric, bin[0], i, bin[1], bin[1]);
    }
  }

  private void describeAccount() throws SQLException {
    run(
        "insert into coverage values ('slack', 'slack-export', date '2025-05-01', date '2026-11-08', false, 1858212, 20344, 1312, 1240, 41, 31, timestamp '2026-11-09 08:11:00')");
    run(
        "insert into coverage values ('m365', 'm365-audit', date '2026-01-01', date '2026-11-08', true, 401233, 12000, 1280, 1236, 12, 32, timestamp '2026-11-09 08:11:30')");
    run(
        "insert into balance values ('slack-export', 73, 1900000, 1858212, 120, 40000, 1600, 68), ('m365-audit', 2, 4769, 3114, 0, 1652, 0, 3)");
    run(
        "insert into event_count values ('slack', 'CREATE', false, 900000), ('slack', 'LIKE', false, 600100), ('slack', 'CREATE', true, 20344), ('m365', 'VIEW', false, 300500)");
    run(
        "insert into issue values ('unmatched_account', 'slack', 41, '41 accounts zijn niet gekoppeld; vul review/accounts.csv aan.', '41 accounts are not matched; complete review/accounts.csv.')");
    run(
        "insert into withheld values ('enabled', 'all', '2026-10', 1), ('enabled', 'all', '2026-10', 7), ('tied', 'all', '2026-W42', 1)");
  }

  private void fill(double engaged) throws SQLException {
    int step = 0;
    for (String month : months.keySet()) {
      boolean october = month.equals("2026-10");
      double grown = 0.01 * Math.min(step, 8);
      share("engaged_share", month, october ? engaged : 0.14 + grown, 0.012);
      share("reached_share", month, 0.52 + grown, 0.02);
      share("stickiness", month, 0.4 + grown / 2, 0.02);
      share("open_share", month, 0.61, 0.02);
      share("answer_rate", month, 0.34 + grown / 4, 0.02);
      share("isolates", month, 0.18 - grown / 2, 0.02);
      share("reciprocity", month, 0.55, 0.02);
      scalar("clustering", month, 0.31, 0.02);
      share("cross_boundary_share", month, 0.27 + grown / 4, 0.02);
      share("leadership_within_3", month, 0.44 + grown / 2, 0.02);
      scalar("enabled", month, 1200 + 4.0 * step, null);
      scalar("ties_per_person", month, 5.4 + grown, 0.2);
      scalar("path_length", month, 4.2 - grown, 0.1);
      ratios(month, step);
      distribution("usage_segments", month, 0.12 + grown, 0.2, 0.11, 0.22, 0.31 - grown, 0.04);
      distribution("lifecycle", month, 0.04, 0.2 + grown, 0.03, 0.05 - grown / 4);
      distribution("rogers", month, 0.02, 0.14, 0.34, 0.1, 0, 0.4);
      distribution("leadership_distance", month, 0.04, 0.15, 0.25, 0.26, 0.18, 0.12);
      step++;
    }
    pairs();
    weeks();
    retention();
    timeToHabit();
    forecast();
    connection.commit();
  }

  /** In October a share of every department at every site, one of them withheld. */
  private void pairs() throws SQLException {
    int id = groups.size();
    for (int i = 0; i < DEPARTMENTS.size() * SITES.size(); i++) {
      boolean withheld = i == 1;
      run(
          "insert into value values ('engaged_share', 'all', ?, '2026-10', ?, ?, ?, ?, null, ?)",
          ++id,
          withheld ? null : 40 + i,
          withheld ? null : 0.1 + i / 100.0,
          withheld ? null : i / 100.0,
          withheld ? null : 0.2 + i / 100.0,
          withheld ? "suppressed" : null);
    }
  }

  private void weeks() throws SQLException {
    run(
        "insert into value select 'engaged_share', 'all', 0, id, 1240, 0.2, 0.18, 0.22, null, null"
            + " from period where kind = 'week'");
    run(
        "insert into value select 'reached_share', 'all', 0, id, null, null, null, null, null, 'not_recorded'"
            + " from period where kind = 'week'");
  }

  private void value(
      String metric,
      int group,
      String month,
      Integer n,
      Double value,
      Double half,
      String bound,
      String missing)
      throws SQLException {
    run(
        "insert into value values (?, 'all', ?, ?, ?, ?, ?, ?, ?, ?)",
        metric,
        group,
        month,
        n,
        value,
        half == null || value == null ? null : value - half,
        half == null || value == null ? null : value + half,
        bound,
        missing);
  }

  private void scalar(String metric, String month, double whole, Double half) throws SQLException {
    value(metric, 0, month, 1240, whole, half, null, null);
    for (int group : groups) {
      value(metric, group, month, 124, whole * spread(group), half, null, null);
    }
  }

  private void share(String metric, String month, double whole, double half) throws SQLException {
    value(metric, 0, month, 1240, round(whole), half * 2.5, null, null);
    for (int group : groups) {
      String department = group <= DEPARTMENTS.size() ? DEPARTMENTS.get(group - 1) : "";
      if (department.equals("Bestuur")) {
        value(metric, group, month, null, null, null, null, "suppressed");
      } else if (department.equals("Juridisch")) {
        value(metric, group, month, 40, null, null, "under", null);
      } else {
        value(
            metric,
            group,
            month,
            125,
            round(Math.min(0.97, whole * spread(group))),
            0.05,
            null,
            null);
      }
    }
  }

  private static double spread(int group) {
    return group == 7 ? 0.39 : 0.7 + 0.09 * (group * 5 % 8);
  }

  private static double round(double share) {
    return Math.round(share * 100) / 100.0;
  }

  private void ratios(String month, int step) throws SQLException {
    for (int group : groups) {
      value("openness_ratio", group, month, 125, 0.3 * spread(group), 0.04, null, null);
    }
    matrix("openness", month, "department", "*", "*", 0.34 + 0.002 * step, -41.2);
    matrix("chart_agreement", month, "department", "*", "*", 0.78, null);
    matrix("chart_agreement", month, "site", "*", "*", -0.001, null);
    matrix("openness", month, "site", "*", "*", 0.61, -18.4);
    for (int a = 0; a < DEPARTMENTS.size(); a++) {
      for (int b = 0; b < DEPARTMENTS.size(); b++) {
        double ratio = a == b ? 3.4 - 0.1 * a : 0.2 + 0.17 * ((a * 7 + b * 7) % 9);
        matrix(
            "group_matrix",
            month,
            "department",
            DEPARTMENTS.get(a),
            DEPARTMENTS.get(b),
            ratio,
            0.0);
      }
    }
  }

  private void matrix(
      String metric, String month, String dim, String from, String to, double ratio, Double z)
      throws SQLException {
    boolean hidden = from.equals("Bestuur") || to.equals("Bestuur");
    run(
        "insert into matrix values (?, 'all', ?, ?, ?, ?, 125, 125, ?, ?, ?, ?, ?)",
        metric,
        month,
        dim,
        from,
        to,
        hidden ? null : ratio * 40,
        hidden ? null : 40.0,
        hidden ? null : ratio,
        hidden ? null : z,
        hidden ? "suppressed" : null);
  }

  private void distribution(String metric, String month, double... shares) throws SQLException {
    List<Integer> all = new ArrayList<>(groups);
    all.add(0);
    for (int group : all) {
      for (int i = 0; i < shares.length; i++) {
        boolean hidden = group == 1;
        run(
            "insert into bin select ?, 'all', ?, ?, bin, ?, ?, ?, ?, null, ? from metric_bin where metric = ? and pos = ?",
            metric,
            group,
            month,
            hidden ? null : group == 0 ? 1240 : 125,
            hidden ? null : round(shares[i]),
            hidden ? null : round(shares[i]) - 0.01,
            hidden ? null : round(shares[i]) + 0.01,
            hidden ? "suppressed" : null,
            metric,
            i);
      }
    }
  }

  /** The whole up to 24 weeks, one group up to 12, and one that is withheld. */
  private void timeToHabit() throws SQLException {
    for (int week = 0; week <= 24; week += 4) {
      double share = round(0.6 * (1 - Math.exp(-0.1 * week)));
      point("time_to_habit", 0, week, 170, share);
      if (week <= 12) {
        point("time_to_habit", 1, week, 30, share / 2);
        point("time_to_habit", 2, week, null, null);
      }
    }
    for (int hour : new int[] {1, 4, 24, 168}) {
      point("first_response", 0, hour, 170, round(0.5 * (1 - Math.exp(-0.3 * hour))));
    }
  }

  private void point(String metric, int group, double x, Integer n, Double value)
      throws SQLException {
    run(
        "insert into curve values (?, 'all', ?, '2026-10', 'all', ?, ?, ?, ?, ?, null, ?)",
        metric,
        group,
        x,
        n,
        value,
        value == null ? null : value - 0.05,
        value == null ? null : value + 0.05,
        value == null ? "suppressed" : null);
  }

  /**
   * Seen for 40 weeks, of which the last ends on 25 October 2026, and expected for a year; of one
   * group there is no saying.
   */
  private void forecast() throws SQLException {
    for (int week = 4; week <= 92; week += 4) {
      double share = round(0.6 * (1 - Math.exp(-0.05 * week)));
      if (week <= 40) {
        course(0, "observed", week, share, null, null);
        course(7, "observed", week, share / 2, null, null);
      }
      course(0, "expected", week, share, week <= 40 ? null : 0.05, null);
    }
    course(7, "expected", 44, null, null, "no_forecast");
  }

  private void course(int group, String series, double x, Double value, Double half, String missing)
      throws SQLException {
    run(
        "insert into curve values ('bass_forecast', 'all', ?, '2026-10', ?, ?, 125, ?, ?, ?, null, ?)",
        group,
        series,
        x,
        value,
        half == null ? null : value - half,
        half == null ? null : value + half,
        missing);
  }

  private void retention() throws SQLException {
    List<String> cohorts = months.keySet().stream().skip(6).limit(12).toList();
    for (int c = 0; c < cohorts.size(); c++) {
      for (int x = 0; x + c < cohorts.size(); x++) {
        double kept = round(0.35 + 0.65 * Math.exp(-0.45 * x) + 0.004 * c);
        run(
            "insert into curve values ('retention', 'all', 0, '2026-10', ?, ?, 40, ?, ?, ?, null, null)",
            cohorts.get(c),
            (double) x,
            Math.min(1, kept),
            kept - 0.1,
            Math.min(1, kept + 0.1));
      }
    }
  }
}
