package nl.stip.ingest.directory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.stip.format.TableFormat;
import nl.stip.ingest.identity.matching.Identity;
import nl.stip.ingest.parquet.TableReader;
import nl.stip.ingest.parquet.TableWriter;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.Workspace;

/**
 * A version of the directory in the store.
 *
 * @param history people through time
 * @param identities whose the accounts are
 * @param licences licences that the register states
 * @param summary content of {@code directory.json}
 */
record Version(
    History history,
    List<Identity> identities,
    List<Licence> licences,
    Map<String, Object> summary) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SUMMARY = "directory.json";
  private static final String SNAPSHOTS = "snapshots";

  static Version none() {
    return new Version(History.empty(), List.of(), List.of(), Map.of());
  }

  /** The version that counts: the last. */
  static Version last(Workspace workspace) {
    try {
      List<Path> versions = all(workspace);
      return versions.isEmpty() ? none() : read(versions.get(versions.size() - 1));
    } catch (IOException e) {
      throw Storage.fault(workspace.directory(), e);
    }
  }

  static List<Path> all(Workspace workspace) throws IOException {
    if (!Files.isDirectory(workspace.directory())) {
      return List.of();
    }
    try (Stream<Path> versions = Files.list(workspace.directory())) {
      return versions.sorted().toList();
    }
  }

  @SuppressWarnings("unchecked") // a JSON object has names as keys
  private static Version read(Path folder) throws IOException {
    JsonNode summary = JSON.readTree(folder.resolve(SUMMARY).toFile());
    Set<LocalDate> snapshots = new TreeSet<>();
    summary.path(SNAPSHOTS).forEach(day -> snapshots.add(LocalDate.parse(day.asText())));
    List<PersonRow> rows = new ArrayList<>();
    TableReader.read(
        folder.resolve(TableFormat.PERSON.file()),
        TableFormat.PERSON,
        row -> rows.add(PersonRow.of(row)));
    List<Identity> identities = new ArrayList<>();
    TableReader.read(
        folder.resolve(TableFormat.IDENTITY.file()),
        TableFormat.IDENTITY,
        row -> identities.add(Identity.of(row)));
    return new Version(
        new History(rows, snapshots),
        identities,
        licences(folder.resolve(TableFormat.LICENCE.file())),
        JSON.convertValue(summary, Map.class));
  }

  // Versions of before there was such a table have none.
  private static List<Licence> licences(Path file) throws IOException {
    List<Licence> licences = new ArrayList<>();
    if (Files.exists(file)) {
      TableReader.read(file, TableFormat.LICENCE, row -> licences.add(Licence.of(row)));
    }
    return licences;
  }

  boolean saysTheSameAs(Version other) {
    return history.equals(other.history)
        && identities.equals(other.identities)
        && licences.equals(other.licences)
        && told().equals(other.told());
  }

  // As text, since a number read from JSON and one put into it differ in type.
  private String told() {
    return JSON.valueToTree(issues()).toString();
  }

  Object issues() {
    return summary.getOrDefault("issues", List.of());
  }

  /** Issues of files with such names, as they are told. */
  List<Object> issuesOf(Predicate<String> file) {
    List<Object> told = new ArrayList<>();
    JSON.valueToTree(issues())
        .forEach(
            issue -> {
              if (file.test(issue.path("file").asText())) {
                told.add(JSON.convertValue(issue, Map.class));
              }
            });
    return told;
  }

  /** Writes this version aside and gives it its name in one step. */
  void write(Workspace workspace, Storage storage, String id) {
    Path aside = workspace.directory().resolveSibling(".incoming-directory-" + id);
    try {
      storage.createDirectories(workspace.directory());
      storage.delete(aside);
      fill(aside, storage);
      storage.move(aside, workspace.directory().resolve(id));
    } catch (IOException e) {
      throw Storage.fault(aside, e);
    }
  }

  /** Writes the files of this version into a folder that is not there yet. */
  void fill(Path aside, Storage storage) {
    try {
      storage.createDirectories(aside);
      try (TableWriter people =
          TableWriter.create(
              storage, aside.resolve(TableFormat.PERSON.file()), TableFormat.PERSON)) {
        history.rows().forEach(row -> people.write(row.stored()));
      }
      try (TableWriter accounts =
          TableWriter.create(
              storage, aside.resolve(TableFormat.IDENTITY.file()), TableFormat.IDENTITY)) {
        identities.forEach(row -> accounts.write(row.stored()));
      }
      if (!licences.isEmpty()) {
        try (TableWriter stated =
            TableWriter.create(
                storage, aside.resolve(TableFormat.LICENCE.file()), TableFormat.LICENCE)) {
          licences.forEach(row -> stated.write(row.stored()));
        }
      }
      try (OutputStream out = storage.create(aside.resolve(SUMMARY))) {
        out.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(summary));
      }
    } catch (IOException e) {
      throw Storage.fault(aside, e);
    }
  }
}
