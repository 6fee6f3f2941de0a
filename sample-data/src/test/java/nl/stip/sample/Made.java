package nl.stip.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.stip.sample.parameters.Parameters;
import nl.stip.sample.slack.SlackExport;

/** Exports made once for the tests, and ways to read them that owe nothing to the writers. */
final class Made {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<Parameters, Path> DONE = new ConcurrentHashMap<>();

  private Made() {}

  /** Small: 24 people, a month. */
  static Parameters golden() {
    return Parameters.demonstration().withPeople(24).withMonths(1).withSeed(7);
  }

  /** Large enough for history: 150 people, twelve months. */
  static Parameters year() {
    return Parameters.demonstration().withPeople(150).withMonths(12).withSeed(3);
  }

  /** The folder of the exports with these parameters. */
  static Path of(Parameters parameters) {
    return DONE.computeIfAbsent(parameters, Made::make);
  }

  /** Makes them anew. */
  static Path make(Parameters parameters) {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "sample");
      Exports.write(folder, parameters);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Files with this ending, in the order of their names. */
  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The two Slack exports, the older first. */
  static List<Path> zips(Path folder) {
    return Exports.snapshots(folder.equals(of(golden())) ? golden() : year()).stream()
        .map(SlackExport::name)
        .map(folder::resolve)
        .toList();
  }

  /** Content per entry, in the order of the zip. */
  static Map<String, byte[]> entries(Path zip) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      for (ZipEntry entry : Collections.list(file.entries())) {
        try (InputStream in = file.getInputStream(entry)) {
          entries.put(entry.getName(), in.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return entries;
  }

  /** Parses JSON. */
  static JsonNode json(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Rows of a CSV with a header. */
  static List<NamedCsvRecord> rows(Path csv) {
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
      return rows.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Messages per {@code folder/day} of an export. */
  static Map<String, List<JsonNode>> days(Path zip) {
    Map<String, List<JsonNode>> days = new TreeMap<>();
    entries(zip)
        .forEach(
            (name, bytes) -> {
              if (name.contains("/")) {
                List<JsonNode> messages = new ArrayList<>();
                json(bytes).forEach(messages::add);
                days.put(name, messages);
              }
            });
    return days;
  }

  /** Name of a folder to the id of its place. */
  static Map<String, String> places(Path zip) {
    Map<String, String> ids = new TreeMap<>();
    Map<String, byte[]> entries = entries(zip);
    for (String list : List.of("channels.json", "groups.json", "dms.json", "mpims.json")) {
      for (JsonNode place : json(entries.get(list))) {
        ids.put(place.path("name").asText(place.path("id").asText()), place.path("id").asText());
      }
    }
    return ids;
  }
}
