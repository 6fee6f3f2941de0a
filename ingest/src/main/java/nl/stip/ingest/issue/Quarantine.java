package nl.stip.ingest.issue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.storage.Storage;

/**
 * Where records that cannot be read are kept for the administrator: {@code issues.jsonl} with part,
 * position and reason, {@code raw.jsonl} with their bytes. Both may be read by their owner only,
 * since parts may be named after people. Nothing is made when nothing is wrong.
 */
public final class Quarantine implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Storage storage;
  private final Path folder;
  private OutputStream issues;
  private OutputStream raw;

  /** A quarantine in a folder of its own. */
  public Quarantine(Storage storage, Path folder) {
    this.storage = storage;
    this.folder = folder;
  }

  /** Keeps a record, or a remark about a part when there are no bytes. */
  public void put(Place place, Issue issue, byte[] bytes) {
    try {
      if (issues == null) {
        storage.createDirectories(folder);
        issues = storage.createPrivate(folder.resolve("issues.jsonl"));
        raw = storage.createPrivate(folder.resolve("raw.jsonl"));
      }
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("part", place.part());
      line.put("position", place.position());
      line.put("issue", issue.id());
      line.put("message", issue.message());
      line.put("advice", issue.advice());
      write(issues, line);
      if (bytes.length > 0) {
        line.keySet().retainAll(Set.of("part", "position", "issue"));
        line.put("raw", new String(bytes, StandardCharsets.UTF_8));
        write(raw, line);
      }
    } catch (IOException e) {
      throw Storage.fault(folder, e);
    }
  }

  private static void write(OutputStream out, Map<String, Object> line) throws IOException {
    out.write(JSON.writeValueAsBytes(line));
    out.write('\n');
  }

  /** Whether anything is kept. */
  public boolean used() {
    return issues != null;
  }

  @Override
  public void close() {
    if (issues == null) {
      return;
    }
    try {
      issues.close();
      raw.close();
    } catch (IOException e) {
      throw Storage.fault(folder, e);
    }
  }
}
