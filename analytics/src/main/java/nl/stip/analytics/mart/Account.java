package nl.stip.analytics.mart;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.stip.workspace.Workspace;

/**
 * What the Data page tells: coverage, balance, events by type, issues.
 *
 * <p>A file may be read again in a later run; all its records are repeats then. The balance counts
 * each file once, in the first run that read it: how each record of each file ended. Issues are
 * those of the last run that read it, so that a setting that answers one is heard. Accounts are
 * taken from the log itself, latest row first; matched means that the directory in use says whose
 * the account is.
 */
final class Account {

  private final Connection duckdb;
  private final Store store;

  Account(Connection duckdb, Workspace workspace) {
    this.duckdb = duckdb;
    this.store = Store.of(workspace);
  }

  void fill() throws SQLException {
    if (!store.batches().isEmpty()) {
      Sql.run(duckdb, "create temp table batch as from " + store.batchTable());
      accounts();
      coverage();
      Sql.run(
          duckdb,
          "insert into event_count select e.tool, e.type, e.automated, sum(e.count) from (select"
              + " unnest(events) as e from batch) group by all order by all");
    }
    if (!store.runs().isEmpty()) {
      runs();
    }
    if (store.directoryTable().isPresent()) {
      issues("select unnest(issues) as i from " + store.directoryTable().orElseThrow());
    }
  }

  private void accounts() throws SQLException {
    String rows =
        store.accounts().isEmpty()
            ? "(select null::bigint as account, null::varchar as tool, null::varchar as batch,"
                + " null::timestamp as as_of, null::varchar as kind, false as external where false)"
            : "read_parquet(" + Store.paths(store.accounts()) + ", union_by_name = true)";
    Sql.run(duckdb, "create temp table identity as select distinct account from " + identity());
    Sql.run(
        duckdb,
        """
        create temp table account as
        select a.account, a.tool, b.source, arg_max(a.external, a.as_of) as external,
          arg_max(a.kind, a.as_of) as kind, bool_or(i.account is not null) as matched
        from %s a join batch b on b.id = a.batch left join identity i on i.account = a.account
        group by all"""
            .formatted(rows));
  }

  private String identity() {
    return store
        .directory()
        .map(folder -> folder.resolve("identity.parquet"))
        .filter(Files::exists)
        .map((Path file) -> "read_parquet(" + Store.paths(List.of(file)) + ")")
        .orElse("(select null::bigint as account where false)");
  }

  private void coverage() throws SQLException {
    Sql.run(
        duckdb,
        """
        insert into coverage
        with span as (select source, c.tool as tool, min(c.first) as first_day, max(c.last) as last_day,
            max(created at time zone 'UTC') as last_ingest,
            bool_or(coalesce(reading[c.tool], false)) as reading
          from (select source, created, reading, unnest(covers) as c from batch) group by all),
        counted as (select source, e.tool as tool, sum(e.count) as events,
            sum(e.count) filter (e.automated) as automated
          from (select source, unnest(events) as e from batch) group by all),
        known as (select source, tool, count(*) as accounts, count(*) filter (matched) as matched,
            count(*) filter (external and not matched) as external,
            count(*) filter (not external and not matched and kind in ('person', 'unknown')) as unmatched
          from account group by all)
        select s.tool, s.source, first_day, last_day, reading, coalesce(events, 0), coalesce(automated, 0),
          coalesce(accounts, 0), coalesce(matched, 0), coalesce(unmatched, 0), coalesce(external, 0),
          last_ingest
        from span s
        left join counted c on c.source = s.source and c.tool = s.tool
        left join known k on k.source = s.source and k.tool = s.tool
        order by s.tool, s.source""");
  }

  private void runs() throws SQLException {
    Sql.run(
        duckdb,
        """
        create temp table reading as
        select started, id, unnest(exports) as e from %s"""
            .formatted(store.runTable()));
    Sql.run(
        duckdb,
        """
        insert into balance select source, count(*), sum(balance."read"), sum(balance."new"),
          sum(balance.changed), sum(balance.repeat), sum(balance.non_event), sum(balance.quarantined)
        from (%s) where balance is not null group by source order by source"""
            .formatted(reading("started, id")));
    issues("select unnest(issues) as i from (" + reading("started desc, id desc") + ")");
  }

  /** One reading of each file, the one that comes first. */
  private static String reading(String order) {
    return "select e.* from reading"
        + " qualify row_number() over (partition by e.sha256 order by "
        + order
        + ") = 1";
  }

  // A directory tells each of its issues apart. What an issue says of itself may name a key of a
  // person, and is not for the mart.
  private void issues(String found) throws SQLException {
    Map<String, IssueText> texts = IssueText.known();
    Sql.run(duckdb, "create or replace temp table text (kind varchar, nl varchar, en varchar)");
    for (Map.Entry<String, IssueText> text : texts.entrySet()) {
      Sql.insert(duckdb, "text", text.getKey(), text.getValue().nl(), text.getValue().en());
    }
    Sql.run(
        duckdb,
        """
        insert into issue
        select i.id, null, sum(coalesce(i.count, 1)),
          coalesce(any_value(t.nl), 'Melding ' || replace(i.id, '_', ' ') || '; zie het verslag van de invoer.'),
          coalesce(any_value(t.en), 'Issue ' || replace(i.id, '_', ' ') || '; see the report of the ingest.')
        from (%s) left join text t on t.kind = i.id
        where coalesce(i.count, 1) > 0 group by i.id order by i.id"""
            .formatted(found));
  }
}
