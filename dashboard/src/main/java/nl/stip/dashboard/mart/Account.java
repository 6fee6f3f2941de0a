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

/** The account of the runs behind a mart: what was read, what is missing, what is withheld. */
public final class Account {

  private final Mart mart;

  Account(Mart mart) {
    this.mart = mart;
  }

  /** What one source of one tool observes; counts are of events and accounts. */
  public record Coverage(
      String tool,
      String source,
      LocalDate first,
      LocalDate last,
      boolean reading,
      long events,
      long automated,
      long accounts,
      long matched,
      long unmatched,
      long external,
      LocalDateTime ingested) {

    /** Accounts that are no human's. */
    public long machines() {
      return accounts - matched - unmatched - external;
    }
  }

  /** Records of one source, each in exactly one box. */
  public record Balance(
      String source,
      long files,
      long read,
      long fresh,
      long changed,
      long repeat,
      long nonEvent,
      long quarantined) {

    /** Whether the boxes add up to what was read. */
    public boolean closes() {
      return read == fresh + changed + repeat + nonEvent + quarantined;
    }
  }

  /** Events of one type. */
  public record EventCount(String tool, String type, boolean automated, long events) {}

  /** Something that went wrong or is missing, with advice in both languages. */
  public record Issue(String kind, String tool, long count, String nl, String en) {}

  /** Withheld cells of one population in one kind of period. */
  public record Withheld(String population, String kind, long cells) {}

  /** Coverage per tool and source. */
  public List<Coverage> coverage() {
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

  /** Balance per source. */
  public List<Balance> balance() {
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

  /** Events by tool and type, most first. */
  public List<EventCount> events() {
    return mart.query(
        "select tool, type, automated, events from event_count"
            + " order by tool, automated, events desc, type",
        row ->
            new EventCount(row.getString(1), row.getString(2), row.getBoolean(3), row.getLong(4)));
  }

  /** Issues with advice, most frequent first. */
  public List<Issue> issues() {
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

  /** How many cells are withheld, by population and kind of period. */
  public List<Withheld> withheld() {
    return mart.query(
        "select w.population, p.kind, count(*) from withheld w"
            + " join period p on p.id = w.period group by all order by all",
        row -> new Withheld(row.getString(1), row.getString(2), row.getLong(3)));
  }

  /** Where the figures come from: run, versions, inputs, counts. */
  public Map<String, String> lineage() {
    return pairs("select key, value from lineage order by key");
  }

  /** Settings as used. */
  public Map<String, String> settings() {
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
