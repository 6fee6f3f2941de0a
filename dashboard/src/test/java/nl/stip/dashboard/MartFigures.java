package nl.stip.dashboard;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The figures of a made-up mart.
 *
 * @param rows where they are written
 * @param months ids of the months they are about
 * @param groups ids of the groups of one dimension, departments first
 */
record MartFigures(MartRows rows, Set<String> months, List<Integer> groups) {

  void fill(double engaged) throws SQLException {
    int step = 0;
    for (String month : months) {
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
      distribution("rogers", month, 0.16, 0, 0, 0.34, 0.1, 0, 0.4);
      distribution("leadership_distance", month, 0.04, 0.15, 0.25, 0.26, 0.18, 0.12);
      step++;
    }
    tools();
    pairs();
    weeks();
    retention();
    timeToHabit();
    forecast();
  }

  /** In October a share of every department at every site, one of them withheld. */
  private void pairs() throws SQLException {
    int id = groups.size();
    for (int i = 0; i < MartFixture.DEPARTMENTS.size() * MartFixture.SITES.size(); i++) {
      boolean withheld = i == 1;
      rows.run(
          "insert into value values ('engaged_share', 'all', ?, '2026-10', ?, ?, ?, ?, null, ?)",
          ++id,
          withheld ? null : 40 + i,
          withheld ? null : 0.1 + i / 100.0,
          withheld ? null : i / 100.0,
          withheld ? null : 0.2 + i / 100.0,
          withheld ? "suppressed" : null);
    }
  }

  /** In October and September a share per tool, of everybody and of Logistiek; one bounded. */
  private void tools() throws SQLException {
    for (String month : List.of("2026-09", "2026-10")) {
      double more = month.equals("2026-10") ? 0.02 : 0;
      tool("slack", 0, month, 1240, round(0.28 + more));
      tool("m365", 0, month, 1240, round(0.08 + more));
      tool("slack", logistics(), month, 120, round(0.1 + more));
    }
    rows.run(
        "insert into value values ('habitual_share', 'm365', 0, '2026-10', 1240, null, null, null,"
            + " 'under', null), ('habitual_share', 'slack', 0, '2026-10', 1240, 0.2, 0.18, 0.22,"
            + " null, null)");
  }

  private int logistics() {
    return groups.get(MartFixture.DEPARTMENTS.indexOf("Logistiek"));
  }

  private void tool(String tool, int group, String month, int people, double share)
      throws SQLException {
    rows.run(
        "insert into value values ('engaged_share', ?, ?, ?, ?, ?, ?, ?, null, null)",
        tool,
        group,
        month,
        people,
        share,
        share - 0.02,
        share + 0.02);
  }

  private void weeks() throws SQLException {
    rows.run(
        "insert into value select 'engaged_share', 'all', 0, id, 1240, 0.2, 0.18, 0.22, null, null"
            + " from period where kind = 'week'");
    rows.run(
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
    rows.run(
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
      String department =
          group <= MartFixture.DEPARTMENTS.size() ? MartFixture.DEPARTMENTS.get(group - 1) : "";
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
    matrix("openness", month, "site", "*", "*", 0.61, -18.4 - 0.1 * step);
    for (int a = 0; a < MartFixture.DEPARTMENTS.size(); a++) {
      for (int b = 0; b < MartFixture.DEPARTMENTS.size(); b++) {
        double ratio = a == b ? 3.4 - 0.1 * a : 0.2 + 0.17 * ((a * 7 + b * 7) % 9);
        matrix(
            "group_matrix",
            month,
            "department",
            MartFixture.DEPARTMENTS.get(a),
            MartFixture.DEPARTMENTS.get(b),
            ratio,
            10 * (ratio - 1));
      }
    }
  }

  private void matrix(
      String metric, String month, String dim, String from, String to, double ratio, Double z)
      throws SQLException {
    boolean hidden = from.equals("Bestuur") || to.equals("Bestuur");
    boolean coefficient = metric.equals("chart_agreement");
    rows.run(
        "insert into matrix values (?, 'all', ?, ?, ?, ?, 125, 125, ?, ?, ?, ?, ?, ?, ?)",
        metric,
        month,
        dim,
        from,
        to,
        hidden ? null : coefficient ? ratio : ratio * 40,
        hidden ? null : coefficient ? 0.0 : 40.0,
        hidden ? null : ratio,
        metric.equals("openness") ? round(ratio - 0.02) : null,
        metric.equals("openness") ? round(ratio + 0.02) : null,
        hidden ? null : z,
        hidden ? "suppressed" : null);
  }

  private void distribution(String metric, String month, double... shares) throws SQLException {
    List<Integer> all = new ArrayList<>(groups);
    all.add(0);
    for (int group : all) {
      for (int i = 0; i < shares.length; i++) {
        boolean hidden = group == 1;
        rows.run(
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
    rows.run(
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
    rows.run(
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
    List<String> cohorts = months.stream().skip(6).limit(12).toList();
    for (int c = 0; c < cohorts.size(); c++) {
      for (int x = 0; x + c < cohorts.size(); x++) {
        double kept = round(0.35 + 0.65 * Math.exp(-0.45 * x) + 0.004 * c);
        rows.run(
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
