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
   * grow as a report is completed.
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
    latest(tables, "account");
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
        "select row.* from (select max_by(struct(s.*), struct(s.answers, s.score, s.version)) as row"
            + " from stored_survey_answer s group by s.id)");
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
   * every version of the records of which there are several, and {@code repeated_id}.
   */
  public static void merge(Tables tables) {
    // most ids occur once: only the few others pay for the comparison of whole rows; they are
    // found first, so that they travel to the log and not the log to them
    Nearest.keep(
        tables,
        "repeated_id",
        "select id from stored_event group by id having count(*) > 1",
        "stored_event");
    tables.keep("repeated_event", "select * from stored_event join repeated_id using (id)");
    String kept =
        TableFormat.EVENT.columns().stream()
            .map(Column::name)
            .map(name -> name.equals("to") ? "addressed as `to`" : "latest." + name)
            .collect(Collectors.joining(", "));
    tables.define(
        "event",
        """
        select * from stored_event left anti join repeated_id using (id)
        union all
        select %s from (
          select
            max_by(struct(e.*), struct(e.edited, e.version, e.batch)) as latest,
            array_sort(array_distinct(flatten(collect_list(e.`to`)))) as addressed
          from repeated_event e group by e.id)
        """
            .formatted(kept));
  }

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
