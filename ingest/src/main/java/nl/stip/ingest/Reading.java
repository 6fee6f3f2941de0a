package nl.stip.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.stip.ingest.entry.Entry;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.export.Fingerprint;
import nl.stip.ingest.export.Metered;
import nl.stip.ingest.identity.Pseudonyms;
import nl.stip.ingest.identity.matching.AccountNames;
import nl.stip.ingest.issue.Balance;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.issue.IssueCounts;
import nl.stip.ingest.issue.LongSilence;
import nl.stip.ingest.issue.Quarantine;
import nl.stip.ingest.issue.Silence;
import nl.stip.ingest.log.BatchHead;
import nl.stip.ingest.log.BatchWriter;
import nl.stip.ingest.log.EventCounts;
import nl.stip.ingest.log.Store;
import nl.stip.ingest.redaction.Door;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Source;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Progress;
import nl.stip.workspace.Settings;

/** Reads one export after another: recognise, read, redact, append. */
final class Reading {

  /** What every reading of a run uses. */
  record Tools(
      Settings settings,
      Pseudonyms pseudonyms,
      Store store,
      List<Source> sources,
      Quarantine quarantine,
      AccountNames names) {}

  /** What became of an export. */
  record Result(
      String source,
      String reason,
      Fingerprint fingerprint,
      Balance balance,
      EventCounts events,
      IssueCounts issues) {

    Map<String, Object> toJson() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("source", source);
      json.put("sha256", fingerprint.sha256());
      json.put("bytes", fingerprint.bytes());
      json.put("balance", balance.counts());
      json.put("events", events.toJson());
      json.put("issues", issues.full());
      return json;
    }
  }

  private record Recognised(Source source, String reason) {}

  private final Tools tools;
  private final Instant started;
  private final String derivation;
  private final boolean again;

  Reading(Tools tools, Instant started, String derivation, boolean again) {
    this.tools = tools;
    this.started = started;
    this.derivation = derivation;
    this.again = again;
  }

  /** Reads an export into a batch with this id, if it brings anything new. */
  Result read(Path path, String batch) {
    try (Metered export = new Metered(Exports.open(path))) {
      Recognised recognised = recognise(path, export);
      BatchHead head = head(recognised.source(), Fingerprint.of(path, export), batch);
      return append(recognised, export, head);
    } catch (IOException e) {
      FaultException fault =
          new FaultException(
              ExitCode.INPUT, path.toString(), "it cannot be read", "download it again");
      fault.initCause(e);
      throw fault;
    }
  }

  private Recognised recognise(Path path, Export export) throws IOException {
    for (Source source : tools.sources()) {
      Optional<String> reason = source.recognises(export);
      if (reason.isPresent()) {
        return new Recognised(source, reason.get());
      }
    }
    throw new FaultException(
        ExitCode.INPUT,
        path.toString(),
        "it is no export that Stip knows",
        "'stip sources' lists what is understood and how to make each export");
  }

  private BatchHead head(Source source, Fingerprint fingerprint, String batch) {
    Map<String, Boolean> reading = new TreeMap<>();
    source.card().tools().forEach(tool -> reading.put(tool, source.card().reading()));
    String id = source.card().id();
    Set<String> replaces = again ? tools.store().madeFrom(id, fingerprint.sha256()) : Set.of();
    return new BatchHead(
        batch,
        id,
        started,
        derivation,
        fingerprint.sha256(),
        fingerprint.bytes(),
        tools.settings().zone(),
        reading,
        replaces);
  }

  private Result append(Recognised recognised, Metered export, BatchHead head) throws IOException {
    IssueCounts issues = new IssueCounts();
    String name = recognised.source().card().name();
    try (BatchWriter batch = tools.store().batch(head);
        Progress progress = Progress.start("reading " + name, export.total())) {
      Door.Inside inside = new Behind(batch, issues, tools.quarantine(), export, progress);
      Door door =
          Door.of(
              tools.pseudonyms(),
              head.source(),
              head.id(),
              tools.settings().confidential(),
              inside);
      try (Handover handover = new Handover(door)) {
        recognised.source().read(export, tools.names().listening(handover));
      }
      door.close();
      List<Silence> silences =
          batch.silences(tools.settings().closed(), tools.settings().missing());
      if (!silences.isEmpty()) {
        issues.add(new LongSilence(silences), silences.size());
      }
      batch.finish(issues.brief());
      return new Result(
          head.source(),
          recognised.reason(),
          new Fingerprint(head.sha256(), head.bytes()),
          batch.balance(),
          batch.events(),
          issues);
    }
  }

  /** Where entries and issues of one export go. */
  private static final class Behind implements Door.Inside {
    private final BatchWriter batch;
    private final IssueCounts issues;
    private final Quarantine quarantine;
    private final Metered export;
    private final Progress progress;
    private long records;

    Behind(
        BatchWriter batch,
        IssueCounts issues,
        Quarantine quarantine,
        Metered export,
        Progress progress) {
      this.batch = batch;
      this.issues = issues;
      this.quarantine = quarantine;
      this.export = export;
      this.progress = progress;
    }

    @Override
    public void entry(Entry entry) {
      batch.add(entry);
      records += entry.record() == null ? 0 : 1;
      progress.at(export.read(), records);
    }

    @Override
    public void reject(Place place, Issue issue, byte[] raw) {
      batch.quarantined();
      issues.add(issue);
      quarantine.put(place, issue, raw);
    }

    @Override
    public void notice(Place place, Issue issue) {
      issues.add(issue);
      quarantine.put(place, issue, new byte[0]);
    }

    @Override
    public void covers(String tool, LocalDate first, LocalDate last) {
      batch.covers(tool, first, last);
    }
  }
}
