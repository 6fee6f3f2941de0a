package nl.stip.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The small Slack export beside the golden events; its people do not exist. */
final class Example {

  private Example() {}

  static Path path() {
    return Path.of("src/test/resources/nl/stip/ingest/source/slack/original").toAbsolutePath();
  }

  /** Its parts by name. */
  static Map<String, String> parts() {
    Map<String, String> parts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(path())) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        parts.put(path().relativize(file).toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }
}
