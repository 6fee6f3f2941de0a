package nl.stip.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.stip.format.TableFormat;
import nl.stip.ingest.parquet.TableReader;
import nl.stip.ingest.storage.DiskStorage;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;

/** A workspace in a folder of its own, with its key outside, for tests of the whole stage. */
final class Fixture {

  final Path root;
  private final Path base;
  private final ByteArrayOutputStream console = new ByteArrayOutputStream();

  private Fixture(Path base, String settings) throws IOException {
    this.base = base;
    root = Files.createDirectories(base.resolve("workspace"));
    Files.writeString(
        root.resolve("stip.yaml"), "zone: UTC\nkey: " + base.resolve("key") + "\n" + settings);
  }

  static Fixture in(Path base) throws IOException {
    return new Fixture(base, "");
  }

  static Fixture in(Path base, String settings) throws IOException {
    return new Fixture(base, settings);
  }

  /** The same workspace and key in another folder. */
  Fixture copy(Path to) throws IOException {
    Files.createDirectories(to);
    Fixture copy = new Fixture(to, "");
    try (Stream<Path> files = Files.walk(base)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(base.relativize(file).toString());
        if (!Files.exists(target)) {
          Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
    return copy;
  }

  ExitCode ingest(Path... exports) {
    return ingest(new DiskStorage(), exports);
  }

  ExitCode ingest(Storage storage, Path... exports) {
    PrintStream print = new PrintStream(console, true, StandardCharsets.UTF_8);
    try {
      return new Run(new Command(root, false, false, List.of(exports)), storage, print, print)
          .read();
    } catch (FaultException e) {
      print.println(e.getMessage());
      return e.exitCode();
    }
  }

  String console() {
    return console.toString(StandardCharsets.UTF_8);
  }

  Path base() {
    return base;
  }

  List<Path> batches() {
    return list(root.resolve("store/batches"));
  }

  /** How many events the batches of a workspace say they hold. */
  static long events(Path root) throws IOException {
    long events = 0;
    for (Path batch : list(root.resolve("store/batches"))) {
      JsonNode manifest = new ObjectMapper().readTree(batch.resolve("batch.json").toFile());
      for (JsonNode kind : manifest.path("events")) {
        events += kind.path("count").asLong();
      }
    }
    return events;
  }

  static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All rows of a table over all batches, each as a text of its columns but the batch, sorted. */
  List<String> rows(TableFormat table) throws IOException {
    List<String> rows = new ArrayList<>();
    for (Path batch : batches()) {
      TableReader.read(
          batch.resolve(table.file()),
          table,
          row -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
              boolean skip = table.columns().get(i).name().equals("batch");
              text.append(skip ? "" : row[i]).append('|');
            }
            rows.add(text.toString());
          });
    }
    rows.sort(null);
    return rows;
  }

  /** What the log holds, all tables. */
  Map<String, List<String>> content() throws IOException {
    Map<String, List<String>> content = new TreeMap<>();
    for (TableFormat table :
        List.of(
            TableFormat.EVENT,
            TableFormat.ACCOUNT,
            TableFormat.COMMUNITY,
            TableFormat.MEMBERSHIP,
            TableFormat.SUMMARY,
            TableFormat.STATED_TIE,
            TableFormat.GROUP_TIE,
            TableFormat.SURVEY_ANSWER)) {
      content.put(table.name(), rows(table));
    }
    return content;
  }

  /** Runs a query over the events of all batches, merged by id: latest edit, then version. */
  Map<String, Long> query(String sql) throws SQLException {
    Map<String, Long> result = new TreeMap<>();
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement()) {
      statement.execute("set timezone = 'UTC'");
      statement.execute(
          "create view event as select * from read_parquet('"
              + root.resolve("store/batches")
              + "/*/event.parquet') qualify row_number() over (partition by id"
              + " order by edited desc nulls last, version desc) = 1");
      statement.execute(
          "create view survey_answer as select * from read_parquet('"
              + root.resolve("store/batches")
              + "/*/survey_answer.parquet')");
      try (ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          result.put(rows.getString(1), rows.getLong(2));
        }
      }
    }
    return result;
  }

  /** Writes parts as a zip. */
  static Path zip(Path file, Map<String, String> parts) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }

  /** Writes parts as a folder. */
  static Path folder(Path folder, Map<String, String> parts) throws IOException {
    for (Map.Entry<String, String> part : parts.entrySet()) {
      Path file = folder.resolve(part.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, part.getValue());
    }
    return folder;
  }
}
