package nl.stip.dashboard.mart;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stip.dashboard.mart.Account.Balance;
import nl.stip.dashboard.mart.Account.Coverage;
import nl.stip.dashboard.mart.Account.EventCount;
import nl.stip.dashboard.mart.Account.Issue;
import nl.stip.dashboard.mart.Account.Withheld;

/** Reads the account of the runs from a mart. */
final class AccountReader {

  private static final String TALLY =
      """
      select state, sum(cells) from (
        select coalesce(missing, if(bound is null, 'value', 'bound')) as state, count(*) as cells
        from value group by 1
        union all
        select coalesce(missing, if(bound is null, 'value', 'bound')), count(*) from bin group by 1
        union all
        select coalesce(missing, if(bound is null, 'value', 'bound')), count(*) from curve group by 1
        union all
        select coalesce(missing, 'value'), count(*) from matrix group by 1)
      group by state
      """;

  private final Mart mart;

  AccountReader(Mart mart) {
    this.mart = mart;
  }

  Account read() {
    return new Account(
        coverage(), balance(), events(), issues(), withheld(), lineage(), settings());
  }

  /** How many figures there are of each state, whatever their table. */
  Map<String, Long> tally() {
    return mart.query(TALLY, row -> Map.entry(row.getString(1), row.getLong(2))).stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private List<Coverage> coverage() {
    return mart.query(
        "select * from coverage order by tool, source",
        row ->
            new Coverage(
                row.getString("tool"),
                row.getString("source"),
                day(row, "first_day"),
                day(row, "last_day"),
                row.getBoolean("reading"),
                row.getLong("events"),
                row.getLong("automated"),
                row.getLong("accounts"),
                row.getLong("matched"),
                row.getLong("unmatched"),
                row.getLong("external"),
                moment(row)));
  }

  private List<Balance> balance() {
    return mart.query(
        "select source, files, read, new, changed, repeat, non_event, quarantined"
            + " from balance order by source",
        row ->
            new Balance(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8)));
  }

  private List<EventCount> events() {
    return mart.query(
        "select tool, type, automated, events from event_count"
            + " order by tool, automated, events desc, type",
        row ->
            new EventCount(row.getString(1), row.getString(2), row.getBoolean(3), row.getLong(4)));
  }

  private List<Issue> issues() {
    return mart.query(
        "select kind, tool, count, text_nl, text_en from issue order by count desc, kind, tool",
        row ->
            new Issue(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5)));
  }

  private List<Withheld> withheld() {
    return mart.query(
        "select w.population, p.kind, count(*) from withheld w"
            + " join period p on p.id = w.period group by all order by all",
        row -> new Withheld(row.getString(1), row.getString(2), row.getLong(3)));
  }

  private Map<String, String> lineage() {
    return pairs("select key, value from lineage order by key");
  }

  private Map<String, String> settings() {
    return pairs("select key, value from setting order by key");
  }

  private Map<String, String> pairs(String sql) {
    Map<String, String> answer = new LinkedHashMap<>();
    mart.query(sql, row -> Map.entry(row.getString(1), row.getString(2)))
        .forEach(e -> answer.put(e.getKey(), e.getValue()));
    return answer;
  }

  private static LocalDate day(ResultSet row, String column) throws SQLException {
    Date day = row.getDate(column);
    return day == null ? null : day.toLocalDate();
  }

  private static LocalDateTime moment(ResultSet row) throws SQLException {
    Timestamp moment = row.getTimestamp("last_ingest");
    return moment == null ? null : moment.toLocalDateTime();
  }
}
