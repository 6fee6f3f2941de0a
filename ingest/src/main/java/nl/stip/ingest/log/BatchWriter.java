package nl.stip.ingest.log;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.format.Column;
import nl.stip.format.TableFormat;
import nl.stip.ingest.entry.Entry;
import nl.stip.ingest.entry.Row;
import nl.stip.ingest.entry.RowKey;
import nl.stip.ingest.export.Fingerprint;
import nl.stip.ingest.issue.Balance;
import nl.stip.ingest.issue.Box;
import nl.stip.ingest.issue.Silence;
import nl.stip.ingest.storage.Storage;

/**
 * Writes one batch: entries wait in scratch files per month; then, month by month, those that the
 * log does not have are written; then the folder gets its final name. An export that brings nothing
 * new makes no batch.
 */
public final class BatchWriter implements AutoCloseable {

  /** Keys compared at a time; bounds the memory of a run. */
  private static final int SLICE = 200_000;

  private static final int TOOL = column(TableFormat.SUMMARY, "tool");
  private static final int SUMMARY_DAYS = column(TableFormat.SUMMARY, "first_day");
  private static final int TIE_DAYS = column(TableFormat.STATED_TIE, "first_day");

  private final Store store;
  private final BatchHead head;
  private final Spool spool;
  private final Coverage coverage;
  private final Balance balance = new Balance();
  private final EventCounts events = new EventCounts();
  private Set<String> interrupted = Set.of();
  private long fresh;

  BatchWriter(Store store, BatchHead head) {
    this.store = store;
    this.head = head;
    this.coverage = new Coverage(head.zone());
    this.spool = new Spool(store.storage(), store.spool(head.id()));
    try {
      store.storage().createDirectories(store.spool(head.id()));
    } catch (IOException e) {
      throw Storage.fault(store.spool(head.id()), e);
    }
  }

  /** Takes an entry; it is compared and written by {@link #finish}. */
  public void add(Entry entry) {
    if (entry.record() != null) {
      balance.read();
    }
    for (Row row : entry.rows()) {
      if (row.table().equals(TableFormat.EVENT)) {
        coverage.seen(EventCounts.tool(row.values()), EventCounts.published(row.values()));
      } else if (row.table().equals(TableFormat.SUMMARY)) {
        counted(row, SUMMARY_DAYS);
      } else if (row.table().equals(TableFormat.STATED_TIE)) {
        counted(row, TIE_DAYS);
      }
    }
    spool.add(entry);
  }

  private void counted(Row row, int days) {
    Object[] values = row.values();
    coverage.counted((String) values[TOOL], (LocalDate) values[days], (LocalDate) values[days + 1]);
  }

  private static int column(TableFormat table, String name) {
    return table.columns().stream().map(Column::name).toList().indexOf(name);
  }

  /** A record that went to quarantine. */
  public void quarantined() {
    balance.read();
    balance.ended(Box.QUARANTINED);
  }

  /** These files, by SHA-256, could not be read to their end and are to be read again. */
  public void interrupted(Set<String> files) {
    interrupted = Set.copyOf(files);
  }

  /** The days the export says it observes. */
  public void covers(String tool, LocalDate first, LocalDate last) {
    coverage.stated(tool, first, last);
  }

  /**
   * Stretches of more than seven observed days without any event; known once all is added.
   *
   * @param closed days that do not count
   * @param missing the same of one tool, by tool id
   */
  public List<Silence> silences(Set<LocalDate> closed, Map<String, Set<LocalDate>> missing) {
    return coverage.silences(closed, missing);
  }

  /** How the records ended; complete after {@link #finish}. */
  public Balance balance() {
    return balance;
  }

  /** The events that are new; complete after {@link #finish}. */
  public EventCounts events() {
    return events;
  }

  /**
   * Writes what is new and makes it visible in one step.
   *
   * @param issues issues met, by id, for the batch's own account
   * @return whether there was anything new
   */
  public boolean finish(List<Map<String, Object>> issues) {
    Path folder = store.incoming(head.id());
    try {
      store.storage().createDirectories(folder.resolve(Store.IDS));
      try (Tables tables = new Tables(store.storage(), folder);
          Slices slices = new Slices(tables, balance, events)) {
        for (String month : spool.close()) {
          month(month, folder, slices);
        }
        slices.finish();
      }
      balance.check();
      if (fresh == 0) {
        return false;
      }
      store.json(folder.resolve(Store.MANIFEST), manifest(issues));
      store.publish(head.id(), replaced());
      return true;
    } catch (IOException e) {
      throw Storage.fault(folder, e);
    }
  }

  private void month(String month, Path folder, Slices slices) {
    try (Spool.Reader reader = spool.read(month)) {
      int slice = 0;
      for (List<Entry> entries = reader.next(SLICE);
          !entries.isEmpty();
          entries = reader.next(SLICE)) {
        List<Path> before = new ArrayList<>(store.ids(month, head.replaces()));
        before.addAll(Store.idsIn(folder, month));
        Known known = new Known(keys(entries), before);
        slices.write(entries, known);
        List<RowKey> added = known.fresh();
        fresh += added.size();
        if (!added.isEmpty()) {
          String name = month + (slice == 0 ? "" : "." + slice) + IdFile.SUFFIX;
          IdFile.write(store.storage(), folder.resolve(Store.IDS).resolve(name), added);
        }
        slice++;
      }
    }
  }

  private static List<RowKey> keys(List<Entry> entries) {
    List<RowKey> keys = new ArrayList<>(SLICE);
    for (Entry entry : entries) {
      if (entry.record() != null) {
        keys.add(entry.record());
      }
      entry.rows().forEach(row -> keys.add(row.key()));
    }
    return keys;
  }

  // half of a file does not take the place of the whole: versions that stand twice are merged
  private Set<String> replaced() {
    return interrupted.isEmpty() ? head.replaces() : Set.of();
  }

  private Map<String, Object> manifest(List<Map<String, Object>> issues) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", head.id());
    json.put("schema", 1);
    json.put("source", head.source());
    json.put("created", head.created().toString());
    json.put("derivation", head.derivation());
    json.put("files", head.files().stream().map(this::file).toList());
    json.put("covers", coverage.toJson());
    json.put("reading", head.reading());
    json.put("balance", balance.counts());
    json.put("events", events.toJson());
    json.put("issues", issues);
    json.put("replaces", replaced().stream().sorted().toList());
    return json;
  }

  private Map<String, Object> file(Fingerprint file) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sha256", file.sha256());
    json.put("bytes", file.bytes());
    if (interrupted.contains(file.sha256())) {
      json.put(Store.INTERRUPTED, true);
    }
    return json;
  }

  /** Removes the scratch files; after a failure also what was written of the batch. */
  @Override
  public void close() {
    try {
      store.storage().delete(store.spool(head.id()));
      store.storage().delete(store.incoming(head.id()));
    } catch (IOException e) {
      throw Storage.fault(store.spool(head.id()), e);
    }
  }
}
