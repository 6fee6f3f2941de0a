package nl.stip.ingest.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stip.format.TableFormat;
import nl.stip.ingest.identity.Key;
import nl.stip.ingest.identity.Pseudonyms;
import nl.stip.ingest.identity.matching.AccountNames;
import nl.stip.ingest.parquet.TableReader;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.ingest.storage.DiskStorage;
import nl.stip.workspace.SettingsFile;
import nl.stip.workspace.Workspace;

/** A workspace into which files of people are read one by one, and its last directory. */
final class KeptDirectory {

  private static final String SETTINGS =
      """
      dimensions: {department: Department, site: Site, device: Device}
      directory:
        countries: {Gent: BE}
        zones: {Gent: Europe/Brussels}
      """;

  private final Workspace workspace;
  private final Pseudonyms pseudonyms;
  private int read;
  private List<DirectoryIssue> unheld = List.of();

  KeptDirectory(Path folder) throws IOException {
    workspace = new Workspace(Files.createDirectory(folder.resolve("workspace")));
    Files.writeString(workspace.settings(), SETTINGS);
    pseudonyms =
        new Pseudonyms(Key.open(new DiskStorage(), folder.resolve("key"), workspace.root()));
  }

  Workspace workspace() {
    return workspace;
  }

  Pseudonyms pseudonyms() {
    return pseudonyms;
  }

  /** Adds columns, meaning to name, to the settings. */
  void map(String columns) throws IOException {
    Files.writeString(workspace.settings(), SETTINGS + "  columns: {" + columns + "}\n");
  }

  /** The directory as the next run opens it. */
  Directory open() {
    return new Directory(workspace, SettingsFile.load(workspace), pseudonyms, new DiskStorage());
  }

  /** Reads a file; what is wrong in it, but not which columns it lacks. */
  List<DirectoryIssue> put(String name, String text) throws IOException {
    return all(name, text).stream().filter(i -> !i.kind().equals("missing_column")).toList();
  }

  /** Reads a file; all that is wrong in it. */
  List<DirectoryIssue> all(String name, String text) throws IOException {
    return all(SmallExport.of(name, text));
  }

  /** The same of a file of bytes. */
  List<DirectoryIssue> all(SmallExport export) throws IOException {
    Directory directory = open();
    assertThat(directory.recognises(export)).isPresent();
    List<DirectoryIssue> issues = directory.read(export);
    directory.publish(String.format("v%03d", ++read), new AccountNames());
    unheld = directory.unheld();
    return issues;
  }

  /** Licences that were nobody's when the last file was read. */
  List<DirectoryIssue> unheld() {
    return unheld;
  }

  /** Names of all versions. */
  List<String> versions() throws IOException {
    try (Stream<Path> all = Files.list(workspace.directory())) {
      return all.map(version -> version.getFileName().toString()).sorted().toList();
    }
  }

  /** Rows of a table of the last version. */
  List<Object[]> rows(TableFormat table) throws IOException {
    List<String> versions = versions();
    Path last = workspace.directory().resolve(versions.get(versions.size() - 1));
    Path file = last.resolve(table.file());
    return Files.exists(file) ? TableReader.readAll(file, table) : List.of();
  }

  /** The row of a person from a day on. */
  Object[] person(String key, String from) throws IOException {
    return rows(TableFormat.PERSON).stream()
        .filter(r -> r[0].equals(pseudonyms.person(key)))
        .filter(r -> r[1].equals(LocalDate.parse(from)))
        .findFirst()
        .orElseThrow();
  }

  /** Who was in which department, as key, first and last day. */
  List<String> spans() throws IOException {
    return rows(TableFormat.PERSON).stream()
        .map(r -> span(r) + " " + ((Map<?, ?>) r[10]).get("department"))
        .toList();
  }

  private String span(Object[] person) {
    return key((Long) person[0]) + " " + person[1] + " " + person[2];
  }

  /** The key behind a pseudonym: a number up to 20. */
  String key(long person) {
    return Stream.iterate(1, i -> i + 1)
        .limit(20)
        .map(String::valueOf)
        .filter(k -> pseudonyms.person(k) == person)
        .findFirst()
        .orElseThrow();
  }
}
