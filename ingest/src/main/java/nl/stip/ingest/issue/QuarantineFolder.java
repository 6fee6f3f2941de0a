package nl.stip.ingest.issue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.stip.ingest.storage.Storage;

/** What earlier runs put in quarantine. */
public final class QuarantineFolder {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Storage storage;
  private final Path folder;

  /** The quarantine of a workspace. */
  public QuarantineFolder(Storage storage, Path folder) {
    this.storage = storage;
    this.folder = folder;
  }

  /** Runs that put something there, oldest first. */
  public List<String> runs() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> runs = Files.list(folder)) {
      return runs.filter(run -> Files.exists(run.resolve(Quarantine.ISSUES)))
          .map(run -> run.getFileName().toString())
          .filter(run -> !run.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw Storage.unreadable(folder, e);
    }
  }

  /** Every entry of a run. */
  public void each(String run, Consumer<Quarantined> entries) {
    lines(run, Quarantine.ISSUES, line -> entries.accept(entry(run, line)));
  }

  private static Quarantined entry(String run, JsonNode line) {
    return new Quarantined(
        run,
        line.path("source").asText(),
        line.path("export").asText(),
        line.path("file").asText(),
        line.path("part").asText(),
        line.path("position").asLong(),
        line.path("issue").asText(),
        line.path("message").asText(),
        line.path("advice").asText());
  }

  /** The bytes of records of a run; those of whose entry nothing else is known are left out. */
  public void raw(String run, BiConsumer<Quarantined, byte[]> records) {
    lines(
        run,
        Quarantine.RAW,
        line -> {
          try {
            byte[] bytes =
                line.has("base64")
                    ? line.path("base64").binaryValue()
                    : line.path("raw").asText().getBytes(StandardCharsets.UTF_8);
            records.accept(entry(run, line), bytes);
          } catch (IOException e) {
            throw Storage.unreadable(folder.resolve(run), e);
          }
        });
  }

  private void lines(String run, String name, Consumer<JsonNode> each) {
    Path file = folder.resolve(run).resolve(name);
    if (!Files.exists(file)) {
      return;
    }
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        each.accept(JSON.readTree(line));
      }
    } catch (IOException e) {
      throw Storage.unreadable(file, e);
    }
  }

  /** Takes out of a run what has been read again; the run itself when nothing is left of it. */
  public void release(String run, Predicate<Quarantined> released) {
    Path whole = folder.resolve(run);
    Path aside = folder.resolve(".incoming-" + run);
    try {
      storage.delete(aside);
      storage.createDirectories(aside);
      long left = rest(run, Quarantine.ISSUES, aside, released);
      rest(run, Quarantine.RAW, aside, released);
      if (left > 0) {
        // file by file, so that none is ever missing: raw bytes without their entry harm nobody
        storage.move(aside.resolve(Quarantine.ISSUES), whole.resolve(Quarantine.ISSUES));
        storage.move(aside.resolve(Quarantine.RAW), whole.resolve(Quarantine.RAW));
      } else {
        storage.delete(whole);
      }
      storage.delete(aside);
    } catch (IOException e) {
      throw Storage.fault(whole, e);
    }
  }

  private long rest(String run, String name, Path aside, Predicate<Quarantined> released)
      throws IOException {
    long[] left = {0};
    try (OutputStream out = storage.createPrivate(aside.resolve(name))) {
      lines(
          run,
          name,
          line -> {
            if (!released.test(entry(run, line))) {
              left[0]++;
              write(out, line);
            }
          });
    }
    return left[0];
  }

  private void write(OutputStream out, JsonNode line) {
    try {
      out.write(JSON.writeValueAsBytes(line));
      out.write('\n');
    } catch (IOException e) {
      throw Storage.fault(folder, e);
    }
  }
}
