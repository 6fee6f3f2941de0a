package nl.stip.ingest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.ingest.directory.Directory;
import nl.stip.ingest.discovery.Discovery;
import nl.stip.ingest.identity.Key;
import nl.stip.ingest.identity.Pseudonyms;
import nl.stip.ingest.identity.matching.AccountNames;
import nl.stip.ingest.issue.IssueCounts;
import nl.stip.ingest.issue.Quarantine;
import nl.stip.ingest.issue.QuarantineFolder;
import nl.stip.ingest.log.Store;
import nl.stip.ingest.rights.Admission;
import nl.stip.ingest.rights.OptOut;
import nl.stip.ingest.rights.Requests;
import nl.stip.ingest.source.Claimant;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.Sources;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Settings;
import nl.stip.workspace.SettingsFile;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.WorkspaceLock;
import nl.stip.workspace.register.SurveyFile;
import nl.stip.workspace.register.SurveyQuestion;
import nl.stip.workspace.register.ThemesFile;

/** One run over some exports, from opening the key to the table of what became of the records. */
final class Run {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Command command;
  private final Storage storage;
  private final PrintStream out;
  private final PrintStream err;
  private final Workspace workspace;
  private final Instant started = Instant.now();
  private final String id;

  Run(Command command, Storage storage, PrintStream out, PrintStream err) {
    this.command = command;
    this.storage = storage;
    this.out = out;
    this.err = err;
    this.workspace = new Workspace(command.workspace().toAbsolutePath().normalize());
    this.id = id(started);
  }

  /** A new id, by which runs are in the order of time. */
  static String id(Instant started) {
    byte[] random = new byte[3];
    new SecureRandom().nextBytes(random);
    return STAMP.format(started) + "-" + HexFormat.of().formatHex(random);
  }

  /** Reads all exports. */
  ExitCode read() {
    return locked(this::all);
  }

  /** Reads again what lies in quarantine. */
  ExitCode retry() {
    return locked(this::quarantined);
  }

  /** What every piece of work finds. */
  private record Opened(Settings settings, Pseudonyms pseudonyms, Store store, OptOut optOut) {}

  /** What is done while nobody else writes. */
  private interface Work {
    ExitCode run(Opened opened);
  }

  private ExitCode locked(Work work) {
    makeFolder();
    WorkspaceLock lock = WorkspaceLock.acquire(workspace, "ingest", Duration.ZERO);
    try (lock) {
      Settings settings = SettingsFile.load(workspace);
      Pseudonyms pseudonyms = new Pseudonyms(Key.open(storage, settings.key(), workspace.root()));
      Store store = new Store(storage, workspace);
      store.sweep();
      OptOut optOut = OptOut.of(workspace, settings.zone(), pseudonyms);
      optOut.check();
      new Requests(workspace, settings, pseudonyms, storage, id(started), out)
          .keep(LocalDate.ofInstant(started, settings.zone()));
      return work.run(new Opened(settings, pseudonyms, store, optOut));
    }
  }

  private void makeFolder() {
    try {
      storage.createDirectories(workspace.root());
    } catch (IOException e) {
      throw Storage.fault(workspace.root(), e);
    }
  }

  private Reading.Tools tools(Opened opened, Quarantine quarantine, AccountNames names) {
    return new Reading.Tools(
        opened.settings(),
        ThemesFile.load(workspace),
        SurveyFile.load(workspace),
        opened.pseudonyms(),
        opened.store(),
        quarantine,
        names,
        Admission.of(workspace, opened.settings().zone(), opened.optOut()));
  }

  private People people(Opened opened, AccountNames names) {
    return new People(
        new Directory(workspace, opened.settings(), opened.pseudonyms(), storage), names, out);
  }

  private void publish(Opened opened, People people) {
    people.publish(id);
    opened.optOut().apply(storage, opened.pseudonyms(), id);
  }

  private ExitCode all(Opened opened) {
    AccountNames names = new AccountNames();
    People people = people(opened, names);
    List<Path> exports = exports(opened);
    if (exports.isEmpty()) {
      out.println(
          "No export is given: accounts are matched anew, as directory, map and settings say.");
      publish(opened, people);
      return ExitCode.OK;
    }
    Taking taking;
    try (Quarantine quarantine = new Quarantine(storage, workspace.quarantine().resolve(id))) {
      Reading.Tools tools = tools(opened, quarantine, names);
      Reading reading = reading(tools, command.again());
      taking = new Taking(reading, people, id, out, err, command.debug());
      Discovery discovery = new Discovery(claimants(opened.settings(), tools.questions(), people));
      exports.forEach(path -> taking.take(discovery, path));
      tell(opened.store(), taking.results(), taking.leftOut(), quarantine);
    }
    return end(opened, taking, people);
  }

  private ExitCode quarantined(Opened opened) {
    AccountNames names = new AccountNames();
    People people = people(opened, names);
    Path folder = workspace.quarantine();
    Retry retry;
    List<Reading.Result> results;
    try (Quarantine quarantine = new Quarantine(storage, folder.resolve(id))) {
      Reading.Tools tools = tools(opened, quarantine, names);
      QuarantineFolder earlier = new QuarantineFolder(storage, folder);
      List<Source> sources = Sources.of(opened.settings(), tools.questions());
      retry = new Retry(earlier, sources, reading(tools, false), id, err);
      results = retry.read(new Discovery(claimants(opened.settings(), tools.questions(), people)));
      if (results.isEmpty()) {
        out.println("Nothing in quarantine could be read again.");
        return ExitCode.OK;
      }
      tell(opened.store(), results, new IssueCounts(), quarantine);
    }
    retry.release();
    publish(opened, people);
    return ExitCode.OK;
  }

  private Reading reading(Reading.Tools tools, boolean again) {
    Derivation derivation =
        new Derivation(tools.settings(), tools.themes(), tools.questions(), tools.pseudonyms());
    return new Reading(tools, started, derivation::of, again);
  }

  private void tell(
      Store store, List<Reading.Result> results, IssueCounts leftOut, Quarantine quarantine) {
    store.run(id, account(results, leftOut));
    new Report(out)
        .print(
            results,
            leftOut,
            quarantine.used() ? workspace.quarantine().resolve(id) : null,
            workspace.runs().resolve(id + ".json"));
  }

  private ExitCode end(Opened opened, Taking taking, People people) {
    if (taking.found()) {
      publish(opened, people);
    } else if (!taking.faults().isEmpty()) {
      return taking.faults().get(0).exitCode();
    } else if (!taking.defective()) {
      return ExitCode.INPUT;
    }
    if (taking.defective()) {
      return ExitCode.INTERNAL;
    }
    return taking.faults().isEmpty() ? ExitCode.OK : ExitCode.PARTLY;
  }

  /** Sources told by how files lie, then the directory, then those that look into each file. */
  private static List<Claimant> claimants(
      Settings settings, List<SurveyQuestion> questions, People people) {
    Map<Boolean, List<Source>> sources =
        Sources.of(settings, questions).stream()
            .collect(Collectors.partitioningBy(Source::laidOut));
    List<Claimant> claimants = new ArrayList<>(sources.get(true));
    claimants.add(people.claimant());
    claimants.addAll(sources.get(false));
    return claimants;
  }

  /** What to read; nothing if there is something to match all the same. */
  private List<Path> exports(Opened opened) {
    if (!command.exports().isEmpty()) {
      return command.exports();
    }
    Path inbox = workspace.inbox();
    if (Files.isDirectory(inbox) && !isEmpty(inbox)) {
      return List.of(inbox);
    } else if (!opened.store().batches().isEmpty()) {
      return List.of();
    }
    throw new FaultException(
        ExitCode.USAGE,
        "ingest",
        "no export is given, the inbox of the workspace is empty and nothing was read before",
        "name exports on the command line or put them in " + inbox);
  }

  /** Whether a folder holds nothing but what is hidden. */
  private static boolean isEmpty(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.allMatch(file -> file.getFileName().toString().startsWith("."));
    } catch (IOException e) {
      throw Storage.fault(folder, e);
    }
  }

  private Map<String, Object> account(List<Reading.Result> results, IssueCounts leftOut) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", id);
    json.put("started", started.toString());
    json.put("finished", Instant.now().toString());
    json.put("exports", results.stream().map(Reading.Result::toJson).toList());
    json.put("left_out", leftOut.full());
    return json;
  }
}
