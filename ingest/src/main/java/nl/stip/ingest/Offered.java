package nl.stip.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.storage.Storage;

/**
 * The exports that are offered. A folder may be an unpacked export; one that holds archives, or a
 * directory of people beside other files, is a folder of exports and stands for what lies in it.
 */
final class Offered {

  private static final String PEOPLE = "people.csv";

  private Offered() {}

  static List<Path> of(List<Path> given) {
    return given.stream()
        .flatMap(path -> Files.isDirectory(path) ? in(path) : Stream.of(path))
        .toList();
  }

  // a link to a folder within a folder is not followed: it may lead back to where it lies
  private static Stream<Path> of(Path path) {
    return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) ? in(path) : Stream.of(path);
  }

  private static Stream<Path> in(Path path) {
    List<Path> inside = inside(path);
    boolean people = inside.stream().anyMatch(p -> p.getFileName().toString().equals(PEOPLE));
    boolean several = inside.stream().anyMatch(Exports::archive) || (people && inside.size() > 1);
    return several ? inside.stream().flatMap(Offered::of) : Stream.of(path);
  }

  /** What lies in a folder, in order, but for what is hidden. */
  static List<Path> inside(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> !f.getFileName().toString().startsWith(".")).sorted().toList();
    } catch (IOException e) {
      throw Storage.fault(folder, e);
    }
  }
}
