package nl.stip.ingest;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.stip.ingest.identity.Key;
import nl.stip.ingest.identity.Pseudonyms;
import nl.stip.ingest.log.Store;
import nl.stip.ingest.rights.Requests;
import nl.stip.ingest.storage.DiskStorage;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Settings;
import nl.stip.workspace.SettingsFile;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.WorkspaceLock;

/**
 * The stage that forgets and answers people: {@code --workspace DIR forget --before DAY}, {@code
 * export --email X [--to FILE]}, {@code erase --email X} or {@code optout}.
 */
public final class Rights {

  private final Storage storage;
  private final PrintStream out;
  private String request = "";
  private final Map<String, String> options = new HashMap<>();

  private Rights(Storage storage, PrintStream out, String... args) {
    this.storage = storage;
    this.out = out;
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--debug")) {
        continue;
      }
      if (args[i].startsWith("--") && i + 1 < args.length) {
        options.put(args[i], args[i + 1]);
        i++;
      } else {
        request = args[i];
      }
    }
  }

  /** Runs the stage and ends the process with an {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(run(new DiskStorage(), System.out, System.err, args).code());
  }

  /** Runs the stage. */
  static ExitCode run(Storage storage, PrintStream out, PrintStream err, String... args) {
    return Ingest.told(
        err,
        args,
        () -> {
          new Rights(storage, out, args).run();
          return ExitCode.OK;
        });
  }

  private void run() {
    Workspace workspace =
        new Workspace(Path.of(option("--workspace")).toAbsolutePath().normalize());
    if (!Files.isDirectory(workspace.batches())) {
      throw new FaultException(
          ExitCode.NOT_READY,
          workspace.root().toString(),
          "there is no store here",
          "name the workspace that exports were read into");
    }
    WorkspaceLock lock = WorkspaceLock.acquire(workspace, request, Duration.ZERO);
    try (lock) {
      Settings settings = SettingsFile.load(workspace);
      Pseudonyms pseudonyms = new Pseudonyms(Key.open(storage, settings.key(), workspace.root()));
      new Store(storage, workspace).sweep();
      String id = Run.id(Instant.now());
      answer(new Requests(workspace, settings, pseudonyms, storage, id, out));
    }
  }

  private void answer(Requests requests) {
    switch (request) {
      case "forget" -> requests.forget(day(option("--before")));
      case "erase" -> requests.erase(option("--email"));
      case "export" ->
          requests.export(
              option("--email"),
              options.containsKey("--to") ? Path.of(option("--to")).toAbsolutePath() : null);
      case "optout" -> requests.optOut();
      default ->
          throw new FaultException(
              ExitCode.USAGE, request, "is no request", "say forget, export, erase or optout");
    }
  }

  private String option(String name) {
    String value = options.getOrDefault(name, "").strip();
    if (value.isEmpty()) {
      throw new FaultException(ExitCode.USAGE, name, "is missing", "add " + name + " and a value");
    }
    return value;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new FaultException(
          ExitCode.USAGE, "--before", "is " + text + ", which is no day", "write 2026-01-31");
    }
  }
}
