package nl.stip.dashboard;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;

/** What a made-up mart is about: settings, periods, groups, metrics and the account of its runs. */
final class MartDescription {

  private static final LocalDate FIRST = LocalDate.of(2025, 5, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 8);

  private final MartRows rows;
  private final Map<String, Period> months = new TreeMap<>();
  private final List<Integer> groups = new ArrayList<>();

  MartDescription(MartRows rows) {
    this.rows = rows;
  }

  /** The months, by id. */
  Set<String> months() {
    return months.keySet();
  }

  /** Ids of the groups of one dimension, departments first. */
  List<Integer> groups() {
    return groups;
  }

  void describe(String version) throws SQLException {
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
      rows.run("insert into setting values (?, ?)", setting.getKey(), setting.getValue());
    }
    rows.run(
        "insert into lineage values ('run_started', '2026-11-09T08:12:04Z'), ('code', '0.1.0')");
    rows.run(
        "insert into tool values ('all', 'All', 0), ('slack', 'Slack', 1), ('m365', 'Microsoft 365', 2)");
    rows.run(
        "insert into dimension values ('department', 'Afdeling', 0), ('site', 'Vestiging', 1)");
    describePeriods();
    describeGroups();
    describeMetrics();
    describeAccount();
  }

  private void describePeriods() throws SQLException {
    for (PeriodKind kind : PeriodKind.values()) {
      for (Period p = Period.containing(kind, FIRST); !p.first().isAfter(LAST); p = p.next()) {
        boolean complete = !p.last().isAfter(LAST);
        rows.run(
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
    rows.run("insert into grp values (0, null, null, null, null)");
    int id = 0;
    for (String department : MartFixture.DEPARTMENTS) {
      rows.run("insert into grp values (?, 'department', ?, null, null)", ++id, department);
      groups.add(id);
    }
    for (String site : MartFixture.SITES) {
      rows.run("insert into grp values (?, 'site', ?, null, null)", ++id, site);
      groups.add(id);
    }
    for (String department : MartFixture.DEPARTMENTS) {
      for (String site : MartFixture.SITES) {
        rows.run("insert into grp values (?, 'department', ?, 'site', ?)", ++id, department, site);
      }
    }
  }

  private void describeMetrics() throws SQLException {
    metric("strategy_part", "openness", "share", "share", "up", "Strategie besproken", "Discussed");
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
    metric("new_bridges", "connection", "matrix", "ratio", "up", "Nieuwe bruggen", "New bridges");
    metric(
        "chart_agreement",
        "connection",
        "matrix",
        "coefficient",
        "none",
        "Organogram en werkelijkheid",
        "Org chart and reality");
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
        "already:Al begonnen",
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
    rows.run(
        "insert into metric values (?, ?, ?, 'person', 'enabled', ?, ?,"
            + " ['week', 'days28', 'month', 'quarter'], 'x / N', 'Counting rules', ?,"
            + " ?, 'Vraag?', 'Wat het zegt over samen werken.', 'Geteld over mensen die mogen meedoen.', 'Vraag de groep wat zij mist.',"
            + " ?, 'Question?', 'What it says about working together.', 'Counted over people who may take part.', 'Ask the group what it lacks.',"
            + " 'x van N', 'Telregels', false, null, null)",
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
      rows.run("insert into metric_bin values (?, ?, ?, ?, ?)", metric, bin[0], i, bin[1], bin[1]);
    }
  }

  private void describeAccount() throws SQLException {
    rows.run(
        "insert into coverage values ('slack', 'slack-export', date '2025-05-01', date '2026-11-08', false, 1858212, 20344, 1312, 1240, 41, 31, timestamp '2026-11-09 08:11:00')");
    rows.run(
        "insert into coverage values ('m365', 'm365-audit', date '2026-01-01', date '2026-11-08', true, 401233, 12000, 1280, 1236, 12, 32, timestamp '2026-11-09 08:11:30')");
    rows.run(
        "insert into balance values ('slack-export', 73, 1900000, 1858212, 120, 40000, 1600, 68), ('m365-audit', 2, 4769, 3114, 0, 1652, 0, 3)");
    rows.run(
        "insert into event_count values ('slack', 'CREATE', false, 900000), ('slack', 'LIKE', false, 600100), ('slack', 'CREATE', true, 20344), ('m365', 'VIEW', false, 300500)");
    rows.run(
        "insert into issue values ('unmatched_account', 'slack', 41, '41 accounts zijn niet gekoppeld; vul review/accounts.csv aan.', '41 accounts are not matched; complete review/accounts.csv.')");
    rows.run(
        "insert into withheld values ('enabled', 'all', '2026-10', 1), ('enabled', 'all', '2026-10', 7), ('tied', 'all', '2026-W42', 1)");
  }
}
