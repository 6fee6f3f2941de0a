package nl.stip.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to the bytes of an export, each source in the list reads the rest, says what was
 * wrong without repeating what it read, and ends. Every source gets its share of a bounded time;
 * what was found once is kept in {@code src/test/resources/nl/stip/ingest/hostile/found/<source>}.
 */
class DamagedOriginalsTest {

  private static final long NANOS =
      TimeUnit.SECONDS.toNanos(Integer.getInteger("fuzz.seconds", 12));
  private static final int LEAST = 40;

  /**
   * Damages tried; the same on every machine that is fast enough, so that what is found is known.
   */
  private static final int MOST = Integer.getInteger("fuzz.most", 120);

  private static final long SLOW = TimeUnit.SECONDS.toNanos(10);
  private static final Path FOUND = Path.of("src/test/resources/nl/stip/ingest/hostile/found");

  @TempDir Path scratch;

  @Test
  @Timeout(240)
  void nothingBreaksASource() throws IOException {
    List<Original> originals = Original.all(scratch);
    List<String> wrong = new ArrayList<>();
    for (Original original : originals) {
      wrong.addAll(damaged(original, NANOS / originals.size()));
    }
    assertThat(wrong).isEmpty();
  }

  private static List<String> damaged(Original original, long nanos) throws IOException {
    String id = original.source().card().id();
    Set<String> secrets = Judge.secrets(original.source(), original.export(original.parts()));
    List<String> wrong = new ArrayList<>();
    long started = System.nanoTime();
    for (int i = 0; i < LEAST || (i < MOST && System.nanoTime() - started < nanos); i++) {
      long seed = id.hashCode() * 1_000_003L + i;
      Map<String, byte[]> parts = new Mutation(seed).of(original.parts());
      long begun = System.nanoTime();
      List<String> faults = Judge.read(original.source(), original.export(parts), secrets);
      if (System.nanoTime() - begun > SLOW) {
        wrong.add(id + ", seed " + seed + ": takes too long");
      }
      if (!faults.isEmpty()) {
        keep(id + "/" + seed, parts);
        wrong.add(id + ", seed " + seed + ": " + faults);
        return wrong;
      }
    }
    return wrong;
  }

  /** What was found lies under target, to be mended and then kept. */
  private static void keep(String name, Map<String, byte[]> parts) throws IOException {
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      Path file = Path.of("target/found").resolve(name).resolve(part.getKey());
      Files.createDirectories(file.getParent());
      Files.write(file, part.getValue());
    }
  }

  @Test
  void whatWasFoundOnceStaysMended() throws IOException {
    for (Original original : Original.all(scratch)) {
      Path folder = FOUND.resolve(original.source().card().id());
      Set<String> secrets = Judge.secrets(original.source(), original.export(original.parts()));
      for (Path found : list(folder)) {
        List<String> wrong = Judge.read(original.source(), original.export(parts(found)), secrets);
        assertThat(wrong).as(found.toString()).isEmpty();
      }
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private static Map<String, byte[]> parts(Path folder) throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        parts.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return parts;
  }
}
