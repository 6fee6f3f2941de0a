package nl.stip.ingest.issue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.storage.Storage;

/**
 * Where records that cannot be read are kept for the administrator: {@code issues.jsonl} with
 * source, export, part, position and reason, {@code raw.jsonl} with their bytes. Both may be read
 * by their owner only, since parts may be named after people. Nothing is made when nothing is
 * wrong.
 */
public final class Quarantine implements AutoCloseable {

  /** The file of a quarantine that lists what is in it. */
  public static final String ISSUES = "issues.jsonl";

  /** The file of a quarantine that holds the bytes of records. */
  public static final String RAW = "raw.jsonl";

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
  public void put(Origin origin, Place place, Issue issue, byte[] bytes) {
    try {
      if (issues == null) {
        storage.createDirectories(folder);
        issues = storage.createPrivate(folder.resolve(ISSUES));
        raw = storage.createPrivate(folder.resolve(RAW));
      }
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("part", place.part());
      line.put("position", place.position());
      line.put("issue", issue.id());
      line.put("source", origin.source());
      line.put("export", origin.export());
      line.put("file", origin.file(place.part()));
      line.put("message", issue.message());
      line.put("advice", issue.advice());
      write(issues, line);
      if (bytes.length > 0) {
        line.keySet().retainAll(Set.of("part", "position", "issue", "source", "export"));
        put(bytes, line);
        write(raw, line);
      }
    } catch (IOException e) {
      throw Storage.fault(folder, e);
    }
  }

  /** As text where they are text, so that people can look; else as they are. */
  private static void put(byte[] bytes, Map<String, Object> line) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    boolean same = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    line.put(same ? "raw" : "base64", same ? text : bytes);
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
