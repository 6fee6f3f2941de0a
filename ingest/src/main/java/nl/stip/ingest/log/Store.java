package nl.stip.ingest.log;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.Workspace;

/**
 * The batches on disk. A batch is a folder that gets its final name, in one step, when all in it is
 * written; whatever has no final name is the rest of a killed run and is swept away.
 */
public final class Store {

  /** The file of a batch that says what it is; written last. */
  public static final String MANIFEST = "batch.json";

  static final String IDS = "ids";
  static final String INTERRUPTED = "interrupted";

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String INCOMING = ".incoming-";
  private static final String SPOOL = ".spool-";

  private final Storage storage;
  private final Workspace workspace;

  /** The store of a workspace. */
  public Store(Storage storage, Workspace workspace) {
    this.storage = storage;
    this.workspace = workspace;
  }

  /** Where a change of this store is prepared. */
  public Change change(String id) {
    return new Change(storage, workspace, root().resolve(INCOMING + "change-" + id));
  }

  Storage storage() {
    return storage;
  }

  /** Removes what killed runs left, and batches that a finished batch replaces. */
  public void sweep() {
    try {
      storage.createDirectories(workspace.batches());
      storage.createDirectories(workspace.runs());
      for (Path path : list(root())) {
        String name = path.getFileName().toString();
        if (name.startsWith(INCOMING) || name.startsWith(SPOOL)) {
          storage.delete(path);
        }
      }
      for (Path path : list(workspace.runs())) {
        if (path.getFileName().toString().startsWith(INCOMING)) {
          storage.delete(path);
        }
      }
      for (Path batch : batches()) {
        for (JsonNode replaced : manifest(batch).path("replaces")) {
          retire(workspace.batches().resolve(replaced.asText()));
        }
      }
    } catch (IOException e) {
      throw Storage.fault(root(), e);
    }
  }

  /** Takes a batch out of sight in one step, then deletes it. */
  private void retire(Path batch) throws IOException {
    if (Files.exists(batch)) {
      Path aside = root().resolve(INCOMING + batch.getFileName());
      storage.delete(aside);
      storage.move(batch, aside);
      storage.delete(aside);
    }
  }

  /** Starts a batch. */
  public BatchWriter batch(BatchHead head) {
    return new BatchWriter(this, head);
  }

  /** Writes the account of a run. */
  public void run(String id, Object content) {
    Path aside = workspace.runs().resolve(INCOMING + id);
    try {
      json(aside, content);
      storage.move(aside, workspace.runs().resolve(id + ".json"));
    } catch (IOException e) {
      throw Storage.fault(aside, e);
    }
  }

  /** Batches of this source made of these files and of no others. */
  public Set<String> madeOf(String source, Set<String> sha256) {
    Set<String> ids = new HashSet<>();
    for (Path batch : batches()) {
      JsonNode manifest = manifest(batch);
      List<String> files = manifest.path("files").findValuesAsText("sha256");
      if (manifest.path("source").asText().equals(source)
          && !files.isEmpty()
          && sha256.containsAll(files)) {
        ids.add(batch.getFileName().toString());
      }
    }
    return ids;
  }

  /**
   * Fingerprints of the files of this source that were read with this derivation: those that
   * batches are made of, and those in which a run found nothing new; not those of which the reading
   * was interrupted, which are to be read again.
   */
  public Set<String> read(String source, String derivation) {
    Set<String> files = new HashSet<>();
    for (Path batch : batches()) {
      JsonNode manifest = manifest(batch);
      if (manifest.path("source").asText().equals(source)
          && manifest.path("derivation").asText().equals(derivation)) {
        for (JsonNode file : manifest.path("files")) {
          if (!file.path(INTERRUPTED).asBoolean()) {
            files.add(file.path("sha256").asText());
          }
        }
      }
    }
    for (Path run : list(workspace.runs())) {
      for (JsonNode export : read(run).path("exports")) {
        if (export.path("source").asText().equals(source)
            && export.path("derivation").asText().equals(derivation)) {
          export.path("nothing_new").forEach(sha256 -> files.add(sha256.asText()));
        }
      }
    }
    return files;
  }

  /** All batches in order of their ids, oldest first. */
  public List<Path> batches() {
    return list(workspace.batches()).stream().sorted().toList();
  }

  /** The last day that any batch observes; empty while nothing was observed. */
  public Optional<LocalDate> newest() {
    return batches().stream()
        .flatMap(batch -> manifest(batch).path("covers").findValuesAsText("last").stream())
        .map(LocalDate::parse)
        .max(LocalDate::compareTo);
  }

  List<Path> ids(String month, Set<String> except) {
    List<Path> files = new ArrayList<>();
    for (Path batch : batches()) {
      if (!except.contains(batch.getFileName().toString())) {
        files.addAll(idsIn(batch, month));
      }
    }
    return files;
  }

  static List<Path> idsIn(Path batch, String month) {
    return list(batch.resolve(IDS)).stream()
        .filter(f -> f.getFileName().toString().startsWith(month + "."))
        .sorted()
        .toList();
  }

  Path incoming(String id) {
    return root().resolve(INCOMING + id);
  }

  Path spool(String id) {
    return root().resolve(SPOOL + id);
  }

  void publish(String id, Set<String> replaces) throws IOException {
    storage.move(incoming(id), workspace.batches().resolve(id));
    for (String replaced : replaces) {
      retire(workspace.batches().resolve(replaced));
    }
  }

  void json(Path file, Object content) throws IOException {
    byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(content);
    try (OutputStream out = storage.create(file)) {
      out.write(bytes);
      out.write('\n');
    }
  }

  private static JsonNode manifest(Path batch) {
    return read(batch.resolve(MANIFEST));
  }

  private static JsonNode read(Path json) {
    try {
      return JSON.readTree(json.toFile());
    } catch (IOException e) {
      throw Storage.unreadable(json, e);
    }
  }

  private Path root() {
    return workspace.batches().getParent();
  }

  static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    } catch (IOException | UncheckedIOException e) {
      throw Storage.unreadable(folder, e instanceof IOException io ? io : new IOException(e));
    }
  }
}
