package nl.stip.ingest;

import java.time.LocalDate;
import nl.stip.ingest.entry.Entry;
import nl.stip.ingest.export.Metered;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.issue.IssueCounts;
import nl.stip.ingest.issue.Origin;
import nl.stip.ingest.issue.Quarantine;
import nl.stip.ingest.log.BatchWriter;
import nl.stip.ingest.redaction.Door;
import nl.stip.ingest.rights.Admission;
import nl.stip.ingest.source.Place;
import nl.stip.workspace.Progress;

/** Where entries and issues of one export go. */
final class Behind implements Door.Inside {
  private final BatchWriter batch;
  private final IssueCounts issues;
  private final Quarantine quarantine;
  private final Admission admission;
  private final Origin origin;
  private final Metered export;
  private final Progress progress;
  private long records;

  Behind(
      BatchWriter batch,
      IssueCounts issues,
      Reading.Tools tools,
      Origin origin,
      Metered export,
      Progress progress) {
    this.batch = batch;
    this.issues = issues;
    this.quarantine = tools.quarantine();
    this.admission = tools.admission();
    this.origin = origin;
    this.export = export;
    this.progress = progress;
  }

  @Override
  public void entry(Entry entry) {
    batch.add(admission.pass(entry));
    records += entry.record() == null ? 0 : 1;
    progress.at(export.read(), records);
  }

  @Override
  public void reject(Place place, Issue issue, byte[] raw) {
    batch.quarantined();
    issues.reject(issue);
    quarantine.put(origin, place, issue, raw);
  }

  @Override
  public void notice(Place place, Issue issue) {
    issues.add(issue);
    quarantine.put(origin, place, issue, new byte[0]);
  }

  @Override
  public void covers(String tool, LocalDate first, LocalDate last) {
    if (!admission.first(first).isAfter(last)) {
      batch.covers(tool, admission.first(first), last);
    }
  }
}
