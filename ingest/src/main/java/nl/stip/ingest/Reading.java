package nl.stip.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.stip.ingest.discovery.Find;
import nl.stip.ingest.export.Fingerprint;
import nl.stip.ingest.export.Metered;
import nl.stip.ingest.identity.Pseudonyms;
import nl.stip.ingest.identity.matching.AccountNames;
import nl.stip.ingest.issue.Balance;
import nl.stip.ingest.issue.BrokenReader;
import nl.stip.ingest.issue.IssueCounts;
import nl.stip.ingest.issue.LongSilence;
import nl.stip.ingest.issue.Origin;
import nl.stip.ingest.issue.Quarantine;
import nl.stip.ingest.issue.Silence;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.log.BatchHead;
import nl.stip.ingest.log.BatchWriter;
import nl.stip.ingest.log.EventCounts;
import nl.stip.ingest.log.Store;
import nl.stip.ingest.redaction.Door;
import nl.stip.ingest.redaction.Themes;
import nl.stip.ingest.rights.Admission;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Progress;
import nl.stip.workspace.Settings;
import nl.stip.workspace.register.SurveyQuestion;
import nl.stip.workspace.register.Theme;

/** Reads what sources claim, one find after another: redact and append what was not read before. */
final class Reading {

  /** What every reading of a run uses. */
  record Tools(
      Settings settings,
      List<Theme> themes,
      List<SurveyQuestion> questions,
      Pseudonyms pseudonyms,
      Store store,
      Quarantine quarantine,
      AccountNames names,
      Admission admission) {}

  /**
   * What became of a find.
   *
   * @param interrupted fingerprints of files to be read again, since they were not read to the end
   * @param nothingNew the derivation under which nothing of it was new, so that no batch remembers
   *     its files; null when there is a batch
   */
  record Result(
      String source,
      ReadFiles files,
      Set<String> interrupted,
      String nothingNew,
      Balance balance,
      EventCounts events,
      IssueCounts issues) {

    Map<String, Object> toJson() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("source", source);
      Fingerprint all = Fingerprint.together(files.fresh());
      json.put("sha256", all.sha256());
      json.put("bytes", all.bytes());
      json.put("read_before", files.before());
      if (nothingNew != null) {
        json.put("derivation", nothingNew);
        json.put("nothing_new", remembered());
      }
      json.put("balance", balance.counts());
      json.put("events", events.toJson());
      json.put("issues", issues.full());
      return json;
    }

    private List<String> remembered() {
      return files.fresh().stream()
          .map(Fingerprint::sha256)
          .filter(sha256 -> !interrupted.contains(sha256))
          .toList();
    }
  }

  private final Tools tools;
  private final Instant started;
  private final UnaryOperator<String> derivation;
  private final boolean again;

  /**
   * Reads in a run.
   *
   * @param derivation how values are derived, by id of the source
   * @param again whether files are read that were read before
   */
  Reading(Tools tools, Instant started, UnaryOperator<String> derivation, boolean again) {
    this.tools = tools;
    this.started = started;
    this.derivation = derivation;
    this.again = again;
  }

  /** Where what cannot be read is kept. */
  Quarantine quarantine() {
    return tools.quarantine();
  }

  /** Reads a find into a batch with this id, if it brings anything new. */
  Result read(Find find, String batch) {
    Source source = (Source) find.by();
    try {
      Set<String> known =
          again
              ? Set.of()
              : tools.store().read(source.card().id(), derivation.apply(source.card().id()));
      return read(find, source, ReadFiles.of(find, known), batch);
    } catch (IOException e) {
      throw unreadable(find, e);
    }
  }

  /** Reads those files of a find that have one of these fingerprints, whoever read them before. */
  Optional<Result> again(Find find, String batch, Set<String> sha256) {
    try {
      ReadFiles files = ReadFiles.of(find, Set.of()).only(sha256);
      return files.parts().isEmpty()
          ? Optional.empty()
          : Optional.of(read(find, (Source) find.by(), files, batch));
    } catch (IOException e) {
      throw unreadable(find, e);
    }
  }

  private static FaultException unreadable(Find find, IOException failure) {
    FaultException fault =
        new FaultException(
            ExitCode.INPUT, find.path().toString(), "it cannot be read", "download it again");
    fault.initCause(failure);
    return fault;
  }

  private Result read(Find find, Source source, ReadFiles files, String batch) throws IOException {
    if (files.parts().isEmpty() && files.unreadable().isEmpty()) {
      return new Result(
          source.card().id(),
          files,
          Set.of(),
          derivation.apply(source.card().id()),
          new Balance(),
          new EventCounts(),
          new IssueCounts());
    }
    Origin origin =
        new Origin(source.card().id(), find.path().toAbsolutePath().toString(), files.byPart());
    try (Metered export = new Metered(find.with(files.parts()))) {
      return append(source, export, head(source, files, batch), files, origin);
    }
  }

  private BatchHead head(Source source, ReadFiles files, String batch) {
    Map<String, Boolean> reading = new TreeMap<>();
    source.card().tools().forEach(tool -> reading.put(tool, source.card().reading()));
    String id = source.card().id();
    Set<String> given =
        files.fresh().stream().map(Fingerprint::sha256).collect(Collectors.toUnmodifiableSet());
    return new BatchHead(
        batch,
        id,
        started,
        derivation.apply(id),
        files.fresh(),
        tools.settings().zone(),
        reading,
        tools.store().madeOf(id, given));
  }

  private Result append(
      Source source, Metered export, BatchHead head, ReadFiles files, Origin origin) {
    IssueCounts issues = new IssueCounts();
    String name = source.card().name();
    try (BatchWriter batch = tools.store().batch(head);
        Progress progress = Progress.start("reading " + name, export.total())) {
      Door.Inside inside = new Behind(batch, issues, tools, origin, export, progress);
      Door door =
          Door.of(
              tools.pseudonyms(),
              head.source(),
              head.id(),
              new Door.Declared(
                  tools.settings().confidential(),
                  new Themes(tools.themes()),
                  tools.questions(),
                  tools.settings().k()),
              inside);
      try (Handover handover = new Handover(door)) {
        read(source, export, handover, files);
      }
      door.close();
      List<Silence> silences =
          batch.silences(tools.settings().closed(), tools.settings().missing());
      if (!silences.isEmpty()) {
        issues.add(new LongSilence(silences), silences.size());
      }
      Set<String> interrupted = files.interrupted(export.interrupted());
      batch.interrupted(interrupted);
      boolean news = batch.finish(issues.brief());
      return new Result(
          head.source(),
          files,
          interrupted,
          news ? null : head.derivation(),
          batch.balance(),
          batch.events(),
          issues);
    }
  }

  /** A source tells itself what it cannot read of a part; this is for what stops it altogether. */
  private void read(Source source, Metered export, Handover handover, ReadFiles files) {
    Sink sink = tools.names().listening(handover);
    files.unreadable().forEach(p -> sink.notice(new Place(p.name(), 0), new UnreadablePart()));
    try {
      source.read(export, sink);
    } catch (IOException e) {
      export.interrupt();
      sink.notice(new Place(export.name(), 0), UnreadablePart.of(e));
    } catch (FaultException e) {
      throw e;
    } catch (UncheckedIOException e) {
      if (handover.failed()) {
        throw e;
      }
      export.interrupt();
      sink.notice(new Place(export.name(), 0), UnreadablePart.of(e));
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      if (handover.failed()) {
        throw e;
      }
      export.interrupt();
      sink.notice(new Place(export.name(), 0), BrokenReader.of(e));
    }
  }
}
