package nl.stip.analytics.mart;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stip.format.MartFormat;

/**
 * The folder of marts: {@code mart-<time>-<fingerprint>.duckdb}, at most two, and {@code current}
 * with the name of the one that is served. Whatever is stopped half-way leaves {@code current} as
 * it was; what is left over is removed by the next run.
 *
 * @param root the folder
 */
record MartFolder(Path root) {

  private static final String PREFIX = "mart-";
  private static final String SUFFIX = ".duckdb";
  private static final String ASIDE = ".building-";

  /** A new place for files that are not finished; leftovers of stopped runs are removed. */
  Path aside(String name) throws IOException {
    Files.createDirectories(root);
    for (Path leftover : list(ASIDE)) {
      delete(leftover);
    }
    return Files.createDirectories(root.resolve(ASIDE + name));
  }

  /** The mart that is served, if any. */
  Optional<Path> current() throws IOException {
    Path pointer = root.resolve(MartFormat.CURRENT);
    if (!Files.exists(pointer)) {
      return Optional.empty();
    }
    return Optional.of(root.resolve(Files.readString(pointer).strip()));
  }

  /** Gives a finished file its name. From here on it survives, but nobody reads it yet. */
  Path adopt(Path finished, String name) throws IOException {
    flush(finished);
    Path mart = root.resolve(PREFIX + name + SUFFIX);
    Files.move(finished, mart, StandardCopyOption.ATOMIC_MOVE);
    flush(root);
    return mart;
  }

  /** Makes a mart the one that is served, and removes all but it and the one before. */
  void serve(Path mart) throws IOException {
    Optional<Path> before = current();
    Path next = root.resolve(ASIDE + MartFormat.CURRENT);
    Files.writeString(next, mart.getFileName() + "\n", StandardCharsets.UTF_8);
    flush(next);
    Files.move(
        next,
        root.resolve(MartFormat.CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    flush(root);
    for (Path other : list(PREFIX)) {
      if (!other.equals(mart) && !Optional.of(other).equals(before)) {
        delete(other);
      }
    }
  }

  private List<Path> list(String prefix) throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      return files.filter(f -> f.getFileName().toString().startsWith(prefix)).sorted().toList();
    }
  }

  /** Deletes a file or a folder with everything in it. */
  static void delete(Path path) throws IOException {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static void flush(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
