package nl.stip.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.stip.ingest.discovery.Discovery;
import nl.stip.ingest.discovery.Find;
import nl.stip.ingest.export.Fingerprint;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.issue.QuarantineFolder;
import nl.stip.ingest.issue.Quarantined;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Source;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Printable;

/**
 * Reads again what lies in quarantine: through the file it came from if that is still there and
 * unchanged, else from the bytes that were kept, as far as its source can read those alone.
 */
final class Retry implements Discovery.Found {

  private static final long MOST_RAW = 64L << 20;

  private final QuarantineFolder folder;
  private final List<Source> sources;
  private final Reading reading;
  private final String run;
  private final PrintStream err;
  private final List<Reading.Result> results = new ArrayList<>();
  private final List<String> runs;
  private final Set<String> files = new HashSet<>();
  private final Set<String> done = new HashSet<>();
  private final Set<String> records = new HashSet<>();
  private final Set<String> exports = new TreeSet<>();

  /**
   * Plans what to read.
   *
   * @param run id of this run, with which ids of batches begin
   */
  Retry(
      QuarantineFolder folder, List<Source> sources, Reading reading, String run, PrintStream err) {
    this.folder = folder;
    this.sources = sources;
    this.reading = reading;
    this.run = run;
    this.err = err;
    this.runs = folder.runs().stream().filter(earlier -> !earlier.equals(run)).toList();
    for (String earlier : runs) {
      folder.each(earlier, this::plan);
    }
  }

  private void plan(Quarantined entry) {
    if (!entry.file().isEmpty()) {
      files.add(entry.file());
      exports.add(entry.export());
    }
  }

  /** Reads again; a batch is made of what succeeds. */
  List<Reading.Result> read(Discovery discovery) {
    for (String export : exports) {
      Path path = Path.of(export);
      if (Files.exists(path)) {
        try {
          discovery.through(path, this);
        } catch (IOException | FaultException e) {
          failed(path, e);
        }
      }
    }
    kept().forEach(this::kept);
    return results;
  }

  @Override
  public void find(Find find) {
    again(find, files);
  }

  private boolean again(Find find, Set<String> sha256) {
    try {
      Optional<Reading.Result> result =
          reading.again(find, run + "-" + (results.size() + 1), sha256);
      result.ifPresent(this::succeeded);
      return result.isPresent();
    } catch (FaultException e) {
      failed(find.path(), e);
      return false;
    }
  }

  private void succeeded(Reading.Result result) {
    results.add(result);
    result.files().fresh().forEach(file -> done.add(file.sha256()));
    done.removeAll(result.interrupted());
  }

  @Override
  public void unknown(Path path, boolean all, List<Export.Part> parts) {
    // it was told when it was first read
  }

  @Override
  public void leftOut(Path path, String part, Issue issue) {
    // it was told when it was first read
  }

  @Override
  public void failed(Path path, Exception failure) {
    if (failure instanceof FaultException fault && fault.exitCode() != ExitCode.INPUT) {
      throw fault;
    }
    err.println(
        failure instanceof FaultException
            ? failure.getMessage()
            : Printable.line(path + ": " + failure.getClass().getSimpleName()));
  }

  /** Records whose file is gone or has changed, by source and export. */
  private Map<Where, Map<String, ByteArrayOutputStream>> kept() {
    Map<Where, Map<String, ByteArrayOutputStream>> kept = new LinkedHashMap<>();
    long[] size = {0};
    Map<String, String> fileOf = new TreeMap<>();
    for (String earlier : runs) {
      folder.each(earlier, entry -> fileOf.put(key(entry), entry.file()));
      folder.raw(
          earlier,
          (entry, bytes) -> {
            String file = fileOf.getOrDefault(key(entry), "");
            size[0] += bytes.length;
            if (!file.isEmpty() && !done.contains(file) && size[0] < MOST_RAW) {
              Where where = new Where(entry.source(), entry.export());
              kept.computeIfAbsent(where, w -> new TreeMap<>())
                  .computeIfAbsent(entry.part(), p -> new ByteArrayOutputStream())
                  .writeBytes(line(bytes));
              records.add(key(entry));
            }
          });
    }
    return kept;
  }

  private record Where(String source, String export) {}

  private static byte[] line(byte[] bytes) {
    byte[] line = Arrays.copyOf(bytes, bytes.length + 1);
    line[bytes.length] = '\n';
    return line;
  }

  private static String key(Quarantined entry) {
    return String.join(
        "\u001f",
        entry.run(),
        entry.export(),
        entry.part(),
        Long.toString(entry.position()),
        entry.issue());
  }

  private void kept(Where where, Map<String, ByteArrayOutputStream> parts) {
    List<Export.Part> held = new ArrayList<>();
    parts.forEach((name, bytes) -> held.add(new Kept(name, bytes.toByteArray())));
    Optional<Find> find =
        sources.stream()
            .filter(source -> source.card().id().equals(where.source()))
            .findFirst()
            .flatMap(source -> claimed(source, where, held));
    if (find.isEmpty() || !again(find.get())) {
      records.removeIf(key -> key.contains("\u001f" + where.export() + "\u001f"));
      err.println(
          Printable.line(where.export())
              + ": it is gone or has changed, and what was kept of it cannot be read alone"
              + "\n    → put the file back where it was, or export it again and ingest it");
    }
  }

  private boolean again(Find find) {
    try {
      Set<String> all = new HashSet<>();
      for (Export.Part part : find.claim().parts()) {
        all.add(Fingerprint.of(part).sha256());
      }
      return again(find, all);
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory can be read", e);
    }
  }

  private static Optional<Find> claimed(Source source, Where where, List<Export.Part> held) {
    Export export =
        new Find(Path.of(where.export()), false, "quarantine", source, Claim.each("", held))
            .export();
    try {
      return source
          .recognises(export)
          .filter(claim -> claim.apart() && !claim.parts().isEmpty())
          .map(claim -> new Find(Path.of(where.export()), false, "quarantine", source, claim));
    } catch (IOException | FaultException e) {
      return Optional.empty();
    }
  }

  /** Takes out of quarantine what was read again; what failed again was put there anew. */
  void release() {
    for (String earlier : runs) {
      folder.release(earlier, entry -> done.contains(entry.file()) || records.contains(key(entry)));
    }
  }

  /** Bytes of records, one after another. */
  private static final class Kept implements Export.Part {
    private final String name;
    private final byte[] bytes;

    Kept(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }
}
