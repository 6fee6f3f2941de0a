package nl.stip.ingest.source.m365usage;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.record.Accounts;
import nl.stip.ingest.source.record.Days;
import nl.stip.ingest.source.record.NoIdentity;
import nl.stip.ingest.source.record.NoNumber;
import nl.stip.ingest.source.record.NoTime;
import nl.stip.ingest.source.record.Table;
import nl.stip.ingest.source.record.TableLine;

/** Reads reports row by row. */
final class UsageReading {

  private static final String COMMUNITY = "a count about a community, not about a person";
  private static final String NOTHING = "a person without any activity in a report of several days";

  /** Of reports of one day that of active users knows best who has a licence, so it comes last. */
  private static final Duration BETTER = Duration.ofHours(12);

  private final Sink sink;
  private final Map<String, String> renamed;
  private final Accounts accounts = new Accounts();

  UsageReading(Sink sink, Map<String, String> renamed) {
    this.sink = sink;
    this.renamed = renamed;
  }

  void read(Export.Part part, Report report, Days days) {
    boolean[] told = {false};
    Table.read(
        part,
        renamed,
        sink,
        line -> {
          boolean concealed = row(new UsageRow(line, report, days));
          if (concealed && !told[0]) {
            told[0] = true;
            sink.notice(new Place(part.name(), 0), new ConcealedNames());
          }
        });
  }

  /** Reads a row; whether its name is concealed. */
  private boolean row(UsageRow row) {
    TableLine line = row.line();
    Optional<LocalDate> refreshed = row.refreshed();
    if (refreshed.isEmpty()) {
      return reject(line, new NoTime());
    } else if (row.report().isAboutCommunities()) {
      String group = line.text("group display name");
      return put(line, refreshed.get() + "/" + group + "/" + row.period(), List.of(), COMMUNITY);
    } else if (!row.names()) {
      return reject(line, new NoIdentity());
    } else if (row.period() == 0 && !row.report().isOfLastDays()) {
      return reject(line, new NoNumber());
    }
    try {
      counted(row, refreshed.get());
    } catch (NumberFormatException e) {
      return reject(line, new NoNumber());
    }
    return row.concealed();
  }

  private void counted(UsageRow row, LocalDate refreshed) {
    int period = row.report().isOfLastDays() ? 0 : row.period();
    var summaries = row.summaries(refreshed, period);
    String id = row.report().title() + "/" + row.account() + "/" + refreshed + "/" + period;
    put(row.line(), id, summaries, summaries.isEmpty() ? NOTHING : null);
    Map<String, Boolean> licences = row.licences();
    Stream<String> active = summaries.stream().map(s -> s.tool());
    Stream<String> licensed = licences.keySet().stream().filter(licences::get);
    Stream.concat(active, licensed)
        .distinct()
        .forEach(tool -> met(row, tool, refreshed, licences.getOrDefault(tool, true)));
    if (period == 1) {
      sink.covers(row.report().tool(), refreshed, refreshed);
    }
  }

  // Without a licence an account is as good as switched off.
  private void met(UsageRow row, String tool, LocalDate day, boolean licensed) {
    String account = row.account();
    Instant asOf = row.report().isOfLastDays() ? start(day).plus(BETTER) : start(day);
    Instant since = row.assigned(tool).map(UsageReading::start).orElse(null);
    boolean off = row.deleted() || !licensed;
    List<String> emails = row.concealed() ? List.of() : List.of(account);
    boolean guest = account.contains("#ext#");
    accounts.met(
        new AccountDraft(
            tool, account, asOf, "person", guest, off, emails, row.name(), null, since));
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.UTC);
  }

  private boolean put(
      TableLine line, String id, List<nl.stip.ingest.source.Summary> stated, String nonEvent) {
    String content = nonEvent == null ? stated.toString() : String.join(",", line.cells());
    sink.record(
        new SourceRecord(
            line.place(), "usage", id, content, List.of(), List.copyOf(stated), nonEvent));
    return false;
  }

  private boolean reject(TableLine line, Issue issue) {
    sink.reject(line.place(), issue, line.raw());
    return false;
  }

  /** Tells the accounts; to be called once, at the end. */
  void finish() {
    accounts.tell(sink);
  }
}
