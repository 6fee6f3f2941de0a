package nl.stip.ingest.rights;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.stip.ingest.entry.Entry;
import nl.stip.ingest.entry.Row;
import nl.stip.ingest.entry.Screen;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;

/** What may come into the store: nothing of a time that was forgotten, nobody who opted out. */
public final class Admission {

  private final List<Screen> screens = new ArrayList<>();
  private final LocalDate since;

  private Admission(LocalDate since) {
    this.since = since;
  }

  /** What may come into the store of a workspace today. */
  public static Admission of(Workspace workspace, ZoneId zone, OptOut optOut) {
    Admission admission = new Admission(forgotten(workspace));
    if (!optOut.isEmpty()) {
      admission.screens.add(optOut.screen());
    }
    if (admission.since != null) {
      admission.screens.add(new Forgetting(admission.since, zone));
    }
    return admission;
  }

  /** Where the day before which nothing is kept is written. */
  static Path file(Workspace workspace) {
    return workspace.batches().resolveSibling("forgotten");
  }

  /** The day before which nothing is kept, or null. */
  static LocalDate forgotten(Workspace workspace) {
    Path file = file(workspace);
    try {
      return Files.exists(file) ? LocalDate.parse(Files.readString(file).strip()) : null;
    } catch (IOException e) {
      throw Storage.fault(file, e);
    } catch (DateTimeException e) {
      throw new FaultException(
          ExitCode.SETTINGS,
          "store/forgotten",
          "holds no day",
          "write into it the day before which nothing is kept, as 2026-01-31");
    }
  }

  /** The first day that may be observed of days from this one on. */
  public LocalDate first(LocalDate day) {
    return since == null || !day.isBefore(since) ? day : since;
  }

  /** An entry as it may come in; a record of which nothing may is a known non-event. */
  public Entry pass(Entry entry) {
    if (screens.isEmpty() || entry.rows().isEmpty()) {
      return entry;
    }
    List<Row> rows = entry.rows().stream().map(this::pass).filter(Objects::nonNull).toList();
    return new Entry(entry.month(), entry.record(), entry.nonEvent() || rows.isEmpty(), rows);
  }

  private Row pass(Row row) {
    Object[] values = row.values();
    for (Screen screen : screens) {
      values = values == null ? null : screen.pass(row.table(), values);
    }
    return values == null ? null : new Row(row.table(), row.key(), values);
  }
}
