package nl.stip.launcher.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Settings;
import nl.stip.workspace.SettingsFile;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.WorkspaceLock;
import nl.stip.workspace.register.CostsFile;
import nl.stip.workspace.register.InitiativesFile;
import nl.stip.workspace.register.SurveyFile;
import nl.stip.workspace.register.ThemesFile;

/** Looks at a workspace. */
public final class WorkspaceCheck {

  private static final long GIGA = 1 << 30;
  private static final long ENOUGH_DISK = 2;

  private WorkspaceCheck() {}

  /** Folder, disk, settings, key, register, lock, store and mart. */
  public static List<Finding> findings(Workspace workspace) {
    if (!Files.isDirectory(workspace.root())) {
      return List.of(
          Finding.note(
              "workspace",
              workspace.root() + " is not there",
              "it is made by: stip run --workspace " + workspace.root() + " EXPORT"));
    }
    List<Finding> findings = new ArrayList<>();
    findings.add(folder(workspace.root()));
    findings.add(disk(workspace.root()));
    findings.addAll(settings(workspace));
    findings.addAll(costs(workspace));
    findings.addAll(initiatives(workspace));
    findings.addAll(themes(workspace));
    findings.addAll(questions(workspace));
    findings.add(lock(workspace));
    findings.add(store(workspace));
    findings.add(mart(workspace));
    return findings;
  }

  private static Finding folder(Path root) {
    return Files.isWritable(root)
        ? Finding.good("workspace", root.toString())
        : Finding.wrong("workspace", root + " is read-only", "give yourself the right to write");
  }

  private static Finding disk(Path root) {
    try {
      long free = Files.getFileStore(root).getUsableSpace() / GIGA;
      return free >= ENOUGH_DISK
          ? Finding.good("disk", free + " GiB free")
          : Finding.note("disk", free + " GiB free", "make room for at least 2 GiB");
    } catch (IOException e) {
      return Finding.note("disk", "its free space is unknown", "look whether it is mounted");
    }
  }

  private static List<Finding> settings(Workspace workspace) {
    try {
      Settings settings = SettingsFile.load(workspace);
      String found =
          Files.exists(workspace.settings()) ? "stip.yaml is right" : "no stip.yaml, defaults hold";
      return List.of(
          Finding.good("settings", found + "; k = " + settings.k()), key(settings.key()));
    } catch (FaultException e) {
      return e.faults().stream()
          .map(fault -> Finding.wrong(fault.where(), fault.what(), fault.advice()))
          .toList();
    }
  }

  /** Charts go without them, so that faults are no reason to stop. */
  private static List<Finding> initiatives(Workspace workspace) {
    return entries("initiatives", InitiativesFile.NAME, () -> InitiativesFile.load(workspace));
  }

  private static List<Finding> questions(Workspace workspace) {
    return entries("survey questions", SurveyFile.NAME, () -> SurveyFile.load(workspace));
  }

  private static List<Finding> themes(Workspace workspace) {
    return entries("themes", ThemesFile.NAME, () -> ThemesFile.load(workspace));
  }

  private static List<Finding> entries(String what, String file, Supplier<List<?>> read) {
    try {
      int entries = read.get().size();
      return entries == 0 ? List.of() : List.of(Finding.good(what, entries + " in " + file));
    } catch (FaultException e) {
      return e.faults().stream()
          .map(fault -> Finding.note(fault.where(), fault.what(), fault.advice()))
          .toList();
    }
  }

  /** Nothing else waits for the costs, so that faults in them are no reason to stop. */
  private static List<Finding> costs(Workspace workspace) {
    try {
      int lines = CostsFile.load(workspace).lines().size();
      return List.of(
          lines > 0
              ? Finding.good("costs", lines + " in " + CostsFile.NAME)
              : Finding.note(
                  "costs",
                  "none entered",
                  "the business case needs " + CostsFile.NAME + ", see docs/reference/costs.md"));
    } catch (FaultException e) {
      return e.faults().stream()
          .map(fault -> Finding.note(fault.where(), fault.what(), fault.advice()))
          .toList();
    }
  }

  private static Finding key(Path key) {
    if (!Files.exists(key)) {
      return Finding.good("key", "made by the first ingest, at " + key);
    }
    try {
      Set<PosixFilePermission> rights = Files.getPosixFilePermissions(key);
      return Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE)
              .containsAll(rights)
          ? Finding.good("key", key + " is readable by you alone")
          : Finding.wrong("key", key + " can be read by others", "run: chmod 600 " + key);
    } catch (IOException | UnsupportedOperationException e) {
      return Finding.note("key", key + " has unknown rights", "see that only you can read it");
    }
  }

  private static Finding lock(Workspace workspace) {
    if (!Files.exists(workspace.lock())) {
      return Finding.good("lock", "nobody is writing");
    }
    try (WorkspaceLock lock = WorkspaceLock.acquire(workspace, "doctor", Duration.ZERO)) {
      return Finding.good("lock", lock == null ? "" : "nobody is writing");
    } catch (FaultException e) {
      return Finding.note("lock", e.faults().get(0).what(), e.faults().get(0).advice());
    }
  }

  private static Finding store(Workspace workspace) {
    long batches = entries(workspace.batches());
    return batches > 0
        ? Finding.good("event log", batches + " batches")
        : Finding.note("event log", "is empty", "run: stip ingest --workspace W EXPORT");
  }

  private static Finding mart(Workspace workspace) {
    Path current = workspace.mart().resolve("current");
    try {
      if (!Files.exists(current)) {
        return Finding.note("mart", "there is none", "run: stip analyze --workspace W");
      }
      Path mart = workspace.mart().resolve(Files.readString(current).strip());
      return Files.exists(mart)
          ? Finding.good("mart", mart.getFileName().toString())
          : Finding.wrong("mart", mart.getFileName() + " is gone", "run: stip analyze again");
    } catch (IOException e) {
      return Finding.wrong("mart", "mart/current cannot be read", "check its rights");
    }
  }

  private static long entries(Path folder) {
    try (Stream<Path> files = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
      return files.filter(file -> !file.getFileName().toString().startsWith(".")).count();
    } catch (IOException e) {
      return 0;
    }
  }
}
