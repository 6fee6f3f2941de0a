package nl.stip.analytics.log;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.stip.analytics.engine.Nearest;
import nl.stip.analytics.spark.Location;
import nl.stip.analytics.spark.Tables;
import nl.stip.format.Column;
import nl.stip.format.TableFormat;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * The event log with versions merged ({@code counting.md} 10): of the rows with one id the latest
 * edit wins, then the highest version; addressees are united. The result does not depend on the
 * order of batches.
 */
public final class EventLog {

  private EventLog() {}

  /**
   * Defines {@code stored_event}, every version in every batch, and {@code account}, {@code
   * community} and {@code membership}, {@code summary}, {@code stated_tie} and {@code
   * survey_answer}; what is stated several times counts with its largest value, since counts only
   * grow as a report is completed. Of two answers of one person to one question on one day neither
   * is the better one: which counts is decided by their fingerprints, not by their scores.
   */
  public static void define(Tables tables, List<Batch> batches) {
    for (TableFormat format :
        List.of(
            TableFormat.EVENT,
            TableFormat.ACCOUNT,
            TableFormat.COMMUNITY,
            TableFormat.MEMBERSHIP,
            TableFormat.SUMMARY,
            TableFormat.STATED_TIE,
            TableFormat.SURVEY_ANSWER)) {
      List<Path> folders = batches.stream().map(Batch::folder).toList();
      tables.define("stored_" + format.name(), read(tables, format, folders));
    }
    tables.define("account", account());
    latest(tables, "community");
    tables.define("membership", "select distinct * from stored_membership");
    tables.define(
        "summary",
        "select tool, account, first_day, last_day, measure, max(value) as value"
            + " from stored_summary group by tool, account, first_day, last_day, measure");
    tables.define(
        "stated_tie",
        "select tool, account, other, last_day as day, kind, max(strength) as strength"
            + " from stored_stated_tie group by tool, account, other, last_day, kind");
    tables.define(
        "survey_answer",
        "select row.* from (select max_by(struct(s.*),"
            + " struct(s.answers, s.score is not null, s.version)) as row"
            + " from stored_survey_answer s group by s.id)");
  }

  // who only saw an account at work does not know since when there is one
  private static String account() {
    String columns =
        TableFormat.ACCOUNT.columns().stream()
            .map(Column::name)
            .map(c -> c.equals("created") ? "coalesce(row.created, made) as created" : "row." + c)
            .collect(Collectors.joining(", "));
    return """
        select %s from (
          select max_by(struct(s.*), struct(s.as_of, s.batch)) as row,
            max_by(s.created, struct(s.as_of, s.batch)) filter (where s.created is not null) as made
          from stored_account s group by s.account)
        """
        .formatted(columns);
  }

  static Dataset<Row> read(Tables tables, TableFormat format, List<Path> folders) {
    String[] files =
        folders.stream()
            .map(folder -> folder.resolve(format.file()))
            .filter(Files::exists)
            .map(Location::of)
            .toArray(String[]::new);
    return files.length == 0
        ? tables.session().createDataFrame(List.of(), StoredSchema.of(format))
        : tables.session().read().schema(StoredSchema.of(format)).parquet(files);
  }

  /**
   * Defines {@code event}, the log with versions merged, and what it takes: {@code repeated_event},
   * every version of the records of which there are several, {@code repeated_number} and {@code
   * repeated_id}, and {@code answered}: who wrote what an answer answers, where the file that holds
   * the answer does not say.
   */
  public static void merge(Tables tables) {
    // most ids occur once: only the few others pay for the comparison of whole rows; they are
    // found first, so that they travel to the log and not the log to them; and by a number before
    // by themselves, which takes a third of the time and of the memory
    Nearest.keep(
        tables,
        "repeated_number",
        "select xxhash64(id) as number from stored_event group by xxhash64(id) having count(*) > 1",
        "stored_event");
    Nearest.keep(
        tables,
        "repeated_id",
        "select id from stored_event where xxhash64(id) in (select number from repeated_number)"
            + " group by id having count(*) > 1",
        "stored_event",
        "repeated_number");
    Nearest.keep(
        tables,
        "repeated_event",
        "select e.* from stored_event e join repeated_id using (id)",
        "stored_event",
        "repeated_id");
    Nearest.keep(tables, "answered", ANSWERED, "stored_event");
    Nearest.keep(
        tables,
        "latest_event",
        LATEST.formatted(columns("to", "coalesce(a.addressed, e.`to`) as `to`")),
        "repeated_event");
    Nearest.define(
        tables,
        "merged_event",
        "select %1$s from stored_event e anti join repeated_id using (id)".formatted(columns())
            + " union all select %1$s from latest_event e".formatted(columns()),
        "stored_event",
        "repeated_id",
        "latest_event");
    if (tables.get("answered").isEmpty()) {
      Nearest.define(tables, "event", "select * from merged_event", "merged_event");
    } else {
      String account = "in_reply_to_account";
      Nearest.define(
          tables,
          "event",
          KNOWN.formatted(
              columns(account, "coalesce(e.%1$s, a.author) as %1$s".formatted(account))),
          "merged_event",
          "answered");
    }
  }

  private static String columns() {
    return columns("", "");
  }

  /** Those of an event {@code e}, with another expression for one of them. */
  private static String columns(String other, String expression) {
    return TableFormat.EVENT.columns().stream()
        .map(Column::name)
        .map(name -> name.equals(other) ? expression : "e.`" + name + "`")
        .collect(Collectors.joining(", "));
  }

  private static final String LATEST =
      """
      select %s
      from (
        select *,
          row_number() over (
            partition by id order by edited desc nulls last, version desc, batch desc) as age
        from repeated_event) e
      left join (
        select id, array_sort(collect_list(account)) as addressed
        from (select distinct id, explode(`to`) as account from repeated_event)
        group by id) a on a.id = e.id
      where e.age = 1
      """;

  // An object that several accounts say they made has no author that could be told.
  private static final String ANSWERED =
      """
      with answer as (
        select distinct id, in_reply_to_id from stored_event
        where in_reply_to_id is not null and in_reply_to_account is null),
      author as (
        select object_id as in_reply_to_id, min(account) as author from stored_event
        where type = 'Create' and object_id in (select in_reply_to_id from answer)
        group by object_id having min(account) = max(account))
      select id, in_reply_to_id, author from answer join author using (in_reply_to_id)
      """;

  private static final String KNOWN =
      """
      select %s from merged_event e
      left join answered a on a.id = e.id and a.in_reply_to_id = e.in_reply_to_id
      """;

  private static void latest(Tables tables, String name) {
    tables.define(
        name,
        """
        select row.* from (
          select max_by(struct(s.*), struct(s.as_of, s.batch)) as row
          from stored_%1$s s group by s.%1$s)
        """
            .formatted(name));
  }
}
