package nl.stip.launcher;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import nl.stip.testing.Shared;

/**
 * What can be counted in a Slack export; months are calendar months in UTC.
 *
 * @param records entries of its day files
 * @param messages written by people: notes, not of bots, not about joining and such
 * @param replies those of them in a thread, but not its first
 * @param reactions given, one per person and emoji
 * @param folders channels with any activity
 * @param messagesByMonth messages per month
 * @param authorsByMonth people who wrote them, per month
 */
record SlackCounts(
    long records,
    long messages,
    long replies,
    long reactions,
    long folders,
    Map<String, Long> messagesByMonth,
    Map<String, Long> authorsByMonth) {

  private static final String HUMAN =
      " where type = 'Create' and object_type = 'Note' and not automated";

  /**
   * Counts in the event log of a workspace; of the versions of an event the latest counts.
   *
   * @param export place of the export among those of the workspace's only run, from 1
   */
  static SlackCounts inLog(Path workspace, int export) throws SQLException {
    DuckDb files = DuckDb.files();
    String event =
        " from (from '%s/store/batches/*-%d/event.parquet' qualify row_number() over (partition by id"
                .formatted(workspace, export)
            + " order by edited desc nulls last, version desc) = 1)";
    String month = "select strftime(published, '%Y-%m'), count";
    return new SlackCounts(
        files.number(
            "select exports[%d].balance.read from '%s/store/runs/*.json'"
                .formatted(export, workspace)),
        files.number("select count(*)" + event + HUMAN),
        files.number("select count(*)" + event + HUMAN + " and in_reply_to_id is not null"),
        files.number("select count(*)" + event + " where type = 'Like'"),
        files.number("select count(distinct context_id)" + event),
        files.counts(month + "(*)" + event + HUMAN + " group by all"),
        files.counts(month + "(distinct account)" + event + HUMAN + " group by all"));
  }

  /** What was counted in a shared export by other means, and stands beside it. */
  static SlackCounts ofTruth(String name) throws SQLException {
    DuckDb files = DuckDb.files();
    String truth =
        (" from read_json('%s', columns = {dataset: 'VARCHAR', messages: 'BIGINT',"
                + " channel_folders: 'BIGINT', counters: 'MAP(VARCHAR, BIGINT)',"
                + " human_messages_by_month: 'MAP(VARCHAR, BIGINT)',"
                + " human_active_authors_by_month: 'MAP(VARCHAR, BIGINT)'})"
                + " where ends_with(dataset, '/%s')")
            .formatted(Shared.data("GROUND_TRUTH_activity.json"), name);
    String counter = "select coalesce(counters['%s'], 0)" + truth;
    String months = "select unnest(map_keys(%1$s)), unnest(map_values(%1$s))" + truth;
    return new SlackCounts(
        files.number("select messages" + truth),
        files.number(counter.formatted("human_messages")),
        files.number(counter.formatted("thread_replies")),
        files.number(counter.formatted("reactions")),
        files.number("select channel_folders" + truth),
        files.counts(months.formatted("human_messages_by_month")),
        files.counts(months.formatted("human_active_authors_by_month")));
  }
}
