package nl.stip.analytics.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder of facts. {@code tables-<run>} holds what one run derived, {@code current} names the
 * newest whole one; {@code weeks} holds the facts of events, see {@link Weeks}. A run that is
 * stopped at any moment leaves {@code current} as it was; the next one clears what is left over.
 *
 * @param root the folder
 */
public record FactStore(Path root) {

  private static final String CURRENT = "current";
  private static final String TABLES = "tables-";
  private static final String WEEKS = "weeks";
  private static final String ASIDE = ".aside";

  /** An empty place for the tables of a run; leftovers of stopped runs are removed. */
  public Path begin(String run) {
    try {
      Files.createDirectories(root);
      keepOnly(Set.of(WEEKS, CURRENT, current()));
      return Files.createDirectories(root.resolve(TABLES + run));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes the tables of a run the current ones and removes those of before. */
  public void serve(Path tables) {
    try {
      String name = tables.getFileName().toString();
      Path next = root.resolve(ASIDE + CURRENT);
      Files.writeString(next, name + "\n");
      Files.move(
          next,
          root.resolve(CURRENT),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
      keepOnly(Set.of(WEEKS, CURRENT, name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the weeks lie, each a folder. */
  Path weeks() {
    return root.resolve(WEEKS);
  }

  /** A place for weeks that are not whole yet. */
  Path aside() {
    return root.resolve(ASIDE);
  }

  private String current() throws IOException {
    Path pointer = root.resolve(CURRENT);
    return Files.exists(pointer) ? Files.readString(pointer).strip() : "";
  }

  private void keepOnly(Set<String> names) throws IOException {
    for (Path path : list(root)) {
      if (!names.contains(path.getFileName().toString())) {
        delete(path);
      }
    }
  }

  /** What a folder holds, in order; nothing if it is not there. */
  static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.sorted().toList();
    }
  }

  /** Brings every file in a folder to the disk, so that its new name outlives a loss of power. */
  static void flush(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path file : inside.filter(Files::isRegularFile).toList()) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
          channel.force(true);
        }
      }
    }
  }

  /** Deletes a file or a folder with everything in it. */
  static void delete(Path path) throws IOException {
    try (Stream<Path> inside = Files.walk(path)) {
      for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
