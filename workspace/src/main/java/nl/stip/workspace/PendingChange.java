package nl.stip.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A change of many files that is decided on with one rename: {@code store/.change} holds what is
 * new and a list of steps. Whoever gets the workspace's lock carries out what a killed process had
 * decided on, so that nobody who holds the lock ever sees half of it.
 *
 * <p>A step is a line of {@link #STEPS} with tabs: {@code replace, name below new, path}; {@code
 * delete, path}; {@code append, path, line}; paths are relative to the workspace. Steps can be
 * repeated.
 */
public final class PendingChange {

  /** Name of the list of steps. */
  public static final String STEPS = "steps";

  /** Folder of what is new. */
  public static final String NEW = "new";

  private final Path root;
  private final Path folder;

  private PendingChange(Workspace workspace) {
    this.root = workspace.root();
    this.folder = folder(workspace);
  }

  /** The folder that becomes, with one rename, a decided change. */
  public static Path folder(Workspace workspace) {
    return workspace.batches().resolveSibling(".change");
  }

  /**
   * Carries out what is decided on, if anything; the lock must be held.
   *
   * @throws FaultException as {@link ExitCode#STORAGE}; the next holder of the lock goes on
   */
  public static void finish(Workspace workspace) {
    PendingChange change = new PendingChange(workspace);
    try {
      if (Files.exists(change.folder)) {
        change.finish();
      }
    } catch (IOException e) {
      throw new FaultException(
          ExitCode.STORAGE,
          change.folder.toString(),
          "a change that was decided on cannot be carried out: " + e.getClass().getSimpleName(),
          "make room or give write permission, then run any command here again");
    }
  }

  private void finish() throws IOException {
    Path steps = folder.resolve(STEPS);
    if (Files.exists(steps)) {
      for (String line : Files.readAllLines(steps)) {
        step(List.of(line.split("\t", 3)));
      }
    }
    delete(folder.resolve(NEW));
    delete(folder);
  }

  private void step(List<String> step) throws IOException {
    switch (step.get(0)) {
      case "replace" ->
          replace(folder.resolve(NEW).resolve(step.get(1)), root.resolve(step.get(2)));
      case "delete" -> delete(root.resolve(step.get(1)));
      case "append" -> append(root.resolve(step.get(1)), step.get(2));
      default -> throw new IOException("unknown step");
    }
  }

  private static void replace(Path fresh, Path target) throws IOException {
    if (!Files.exists(fresh)) {
      return;
    }
    if (Files.isDirectory(target)) {
      delete(target);
    }
    Files.createDirectories(target.getParent());
    Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void append(Path file, String line) throws IOException {
    Files.createDirectories(file.getParent());
    if (!Files.exists(file)) {
      boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
      if (posix) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      } else {
        Files.createFile(file);
      }
    }
    try (Stream<String> lines = Files.lines(file)) {
      if (lines.anyMatch(line::equals)) {
        return;
      }
    }
    Files.writeString(file, line + "\n", StandardOpenOption.APPEND);
  }

  private static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    List<Path> inside;
    try (Stream<Path> walk = Files.walk(tree)) {
      inside = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : inside) {
      Files.deleteIfExists(path);
    }
  }
}
