package nl.stip.ingest.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Settings;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectoryTest {

  @TempDir Path folder;
  private Workspace workspace;
  private Pseudonyms pseudonyms;
  private int versions;
  private List<DirectoryIssue> unheld = List.of();

  @BeforeEach
  void key() {
    workspace = new Workspace(folder.resolve("workspace"));
    pseudonyms =
        new Pseudonyms(Key.open(new DiskStorage(), folder.resolve("key"), workspace.root()));
  }

  @Test
  void linesWithValidityBecomeRowsWithEverythingTheySay() throws IOException {
    List<DirectoryIssue> issues =
        put(
            "people.csv",
            """
            key;email;valid_from;valid_to;manager;leader;zone;country;licences;department;site
            P1;"Noor@Lumen.example; n.bakker@lumen.example";2025-01-01;;;ja;Europe/Amsterdam;nl;m365+slack;Board;Utrecht
            P2;sam@lumen.example;2025-01-01;2025-06-30;P1;nee;;;slack;Sales;Utrecht
            P2;sam@lumen.example;01-07-2025;;P1;0;;;;Service;Gent
            """);
    assertThat(issues).isEmpty();
    List<Object[]> rows = people();
    assertThat(rows).hasSize(3);
    Object[] noor = row(rows, "P1", "2025-01-01");
    assertThat(noor[2]).isNull();
    assertThat(noor[3])
        .isEqualTo(
            Stream.of("noor@lumen.example", "n.bakker@lumen.example")
                .map(pseudonyms::email)
                .sorted()
                .toList());
    assertThat(noor[5]).isEqualTo(true);
    assertThat(noor[6]).isEqualTo("Europe/Amsterdam");
    assertThat(noor[7]).isEqualTo("NL");
    assertThat(noor[8])
        .isEqualTo(List.of("exchange", "sharepoint", "slack", "teams", "viva-engage"));
    assertThat(noor[10]).isEqualTo(Map.of("department", "Board", "site", "Utrecht"));
    Object[] sam = row(rows, "P2", "2025-07-01");
    assertThat(sam[4]).isEqualTo(pseudonyms.person("P1"));
    assertThat(sam[6]).as("zone of the site").isEqualTo("Europe/Brussels");
    assertThat(sam[7]).as("country of the site").isEqualTo("BE");
    assertThat(sam[8]).isEqualTo(List.of());
    assertThat(sam[9]).as("the file has licences").isEqualTo(true);
  }

  @Test
  void licencesMayHaveAColumnEachOrNone() throws IOException {
    put(
        "people.csv",
        "key,email,licence_slack,licence_m365\n1,a@b.example,yes,0\n2,c@d.example,no,X\n");
    assertThat(row(people(), "1", "1970-01-01")[8]).isEqualTo(List.of("slack"));
    assertThat(row(people(), "2", "1970-01-01")[8])
        .isEqualTo(List.of("exchange", "sharepoint", "teams", "viva-engage"));
    put("people.csv", "key,email\n1,a@b.example\n2,c@d.example\n");
    assertThat(row(people(), "1", "1970-01-01")[9]).isEqualTo(false);
  }

  @Test
  void snapshotsInFileNamesMakeAHistoryInAnyOrder() throws IOException {
    String january = "key,email,department\n1,a@b.example,Sales\n2,c@d.example,Sales\n";
    String february = "key,email,department\n1,a@b.example,Service\n2,c@d.example,Sales\n";
    String march = "key,email,department\n1,a@b.example,Service\n";
    put("people-2026-03-01.csv", march);
    put("people-2026-01-01.csv", january);
    put("people_20260201.csv", february);
    List<String> rows = spans();
    assertThat(rows)
        .containsExactlyInAnyOrder(
            "1 2026-01-01 2026-01-31 Sales",
            "1 2026-02-01 null Service",
            "2 2026-01-01 2026-02-28 Sales");
  }

  @Test
  void oneFileMayHoldManySnapshots() throws IOException {
    put(
        "people.csv",
        """
        snapshot,key,email,department
        2026-01-01,1,a@b.example,Sales
        2026-02-01,1,a@b.example,Sales
        2026-03-01,1,a@b.example,Board
        """);
    assertThat(spans())
        .containsExactlyInAnyOrder("1 2026-01-01 2026-02-28 Sales", "1 2026-03-01 null Board");
  }

  @Test
  void everyContradictionIsToldWithItsLineAndGoodLinesStay() throws IOException {
    List<DirectoryIssue> issues =
        put(
            "people.csv",
            """
            key,email,valid_from,valid_to,manager,leader,zone,country,licences,department,site
            1,a@x.example,2025-01-01,,2,,,,slack,Sales,Utrecht
            2,b@x.example,2025-01-01,,3,,,,slack,Sales,Utrecht
            3,c@x.example,2025-01-01,,1,,,,slack,Sales,Utrecht
            4,d@x.example,2025-01-01,2025-03-31,1,,,,slack,Sales,Utrecht
            4,d@x.example,2025-05-01,,1,,,,slack,Sales,Utrecht
            5,e@x.example,2025-01-01,2025-06-30,1,,,,slack,Sales,Utrecht
            5,e@x.example,2025-06-01,,1,,,,slack,Service,Utrecht
            6,f@x.example,2025-01-01,2025-02-28,1,,,,slack,Sales,Utrecht
            7,g@x.example,2025-01-01,,6,,,,slack,Sales,Utrecht
            8,h@x.example,2025-01-01,,99,,,,slack,Sales,Utrecht
            9,i@x.example,31-02-2025,,1,,,,slack,Sales,Utrecht
            10,j@x.example,2025-05-01,2025-04-01,1,,,,slack,Sales,Utrecht
            ,k@x.example,2025-01-01,,1,,,,slack,Sales,Utrecht
            11,l@x.example,2025-01-01,,1,maybe,Mars/Base1,QQ,slack,Sales,Utrecht
            1,a@x.example,2025-01-01,,2,,,,slack,Sales,Utrecht
            """);
    assertThat(issues.stream().map(i -> i.kind() + " " + i.place().position()))
        .containsExactlyInAnyOrder(
            "manager_cycle 2",
            "gap 6",
            "overlap 8",
            "manager_left 10",
            "unknown_manager 11",
            "bad_date 12",
            "ends_before_start 13",
            "missing_key 14",
            "bad_leader 15",
            "bad_zone 15",
            "bad_country 15",
            "duplicate_key 16");
    assertThat(issues).allSatisfy(i -> assertThat(i.message()).doesNotContain("@"));
    assertThat(issues)
        .filteredOn(i -> i.kind().equals("bad_date"))
        .allSatisfy(i -> assertThat(i.message()).contains("31-02-2025"));
    assertThat(issues)
        .filteredOn(i -> i.kind().equals("manager_cycle"))
        .allSatisfy(i -> assertThat(i.message()).contains("lines 2, 3, 4"));
    assertThat(spans())
        .contains(
            "5 2025-01-01 2025-05-31 Sales",
            "5 2025-06-01 null Service",
            "8 2025-01-01 null Sales",
            "11 2025-01-01 null Sales")
        .hasSize(11);
    assertThat(row(people(), "8", "2025-01-01")[4]).isNull();
  }

  @Test
  void aFileWithoutKeyIsRefused() {
    assertThatThrownBy(() -> put("people.csv", "email,manager\na@b.example,2\n"))
        .isInstanceOfSatisfying(
            FaultException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.INPUT))
        .hasMessageContaining("people.csv")
        .hasMessageContaining("“key”");
    assertThat(workspace.directory()).doesNotExist();
  }

  @Test
  void mappedColumnsMarksAndOldEncodingsAreRead() throws IOException {
    Map<String, String> columns =
        Map.of("key", "Personeelsnummer", "email", "E-mail", "department", "Afdeling");
    Settings settings = settings(columns);
    byte[] western =
        "\"Personeelsnummer\";\"E-mail\";\"Afdeling\"\r\n7;x@b.example;Financiën\r\n"
            .getBytes(Charset.forName("windows-1252"));
    Directory directory = new Directory(workspace, settings, pseudonyms, new DiskStorage());
    SmallExport export = SmallExport.of("uitdraai.csv", western);
    assertThat(directory.recognises(export)).isPresent();
    directory.read(export);
    directory.publish("1", new AccountNames());
    assertThat(spans()).containsExactly("7 1970-01-01 null Financiën");
    assertThat(
            new Directory(workspace, settings, pseudonyms, new DiskStorage())
                .recognises(SmallExport.of("mail.csv", "Sender;Recipient\n1;2\n")))
        .isEmpty();
  }

  @Test
  void theSameFileAgainMakesNoNewVersion() throws IOException {
    String text = "key,email\n1,a@b.example\n";
    put("people.csv", text);
    put("people.csv", text);
    try (Stream<Path> all = Files.list(workspace.directory())) {
      assertThat(all).hasSize(1);
    }
  }

  /** What a person works on follows from acts. */
  @Test
  void everyDimensionIsAColumnButTheDevice() throws IOException {
    List<DirectoryIssue> issues = all("people.csv", "key,email,site\n1,a@b.example,Gent\n");
    assertThat(issues).extracting(DirectoryIssue::kind).containsExactly("missing_column");
    assertThat(issues.get(0).toString()).contains("department");
  }

  @Test
  void licencesOfTheRegisterAreSomebodysForSomeDays() throws IOException {
    register(
        """
        Tool;Person;From;Until
        # bought in two lots
        slack;1;2026-01-01;
        Slack;C@D.example;01-02-2026;28-02-2026
        m365;1;;2026-06-30
        slack;99;;
        slack;gone@elsewhere.example;;
        """);
    put("people.csv", "key,email\n1,a@b.example\n2,c@d.example\n");
    assertThat(licences())
        .containsExactlyInAnyOrder(
            "1 slack 2026-01-01 null",
            "2 slack 2026-02-01 2026-02-28",
            "1 teams 1970-01-01 2026-06-30",
            "1 sharepoint 1970-01-01 2026-06-30",
            "1 exchange 1970-01-01 2026-06-30",
            "1 viva-engage 1970-01-01 2026-06-30");
    assertThat(unheld)
        .extracting(i -> i.place().position() + " " + i.kind())
        .containsExactly("6 unknown_licence_holder", "7 unknown_licence_holder");
    assertThat(unheld.toString()).doesNotContain("elsewhere");
    assertThat(row(people(), "1", "1970-01-01")[9]).as("people.csv says nothing").isEqualTo(false);
  }

  @Test
  void aCorrectedRegisterMakesAVersionAndAnUnchangedOneNone() throws IOException {
    register("tool,person\nslack,1\n");
    String people = "key,email\n1,a@b.example\n";
    put("people.csv", people);
    put("people.csv", people);
    assertThat(workspace.directory()).isDirectoryContaining("glob:**v001").satisfies(this::isOne);
    register("tool,person\n");
    put("people.csv", people);
    assertThat(licences()).isEmpty();
  }

  @Test
  void allFaultsOfTheRegisterAreToldAtOnce() throws IOException {
    register("tool,person,from,until\nslack,,,\nslack,1,soon,\nslack,1,2026-02-01,2026-01-01\n");
    assertThatThrownBy(() -> put("people.csv", "key,email\n1,a@b.example\n"))
        .isInstanceOfSatisfying(
            FaultException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.SETTINGS))
        .hasMessageContaining("licences.csv, line 2")
        .hasMessageContaining("line 3: the value for from is no date")
        .hasMessageContaining("line 4: the last day lies before the first");
    register("slack,1\n");
    assertThatThrownBy(() -> put("people.csv", "key,email\n1,a@b.example\n"))
        .hasMessageContaining("tool,person,from,until");
  }

  private void isOne(Path versions) {
    try (Stream<Path> all = Files.list(versions)) {
      assertThat(all).hasSize(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void register(String text) throws IOException {
    Files.createDirectories(workspace.register());
    Files.writeString(workspace.register().resolve("licences.csv"), text);
  }

  private List<String> licences() {
    Path file = last().resolve("licence.parquet");
    try {
      return Files.exists(file)
          ? TableReader.readAll(file, TableFormat.LICENCE).stream()
              .map(r -> key((Long) r[0]) + " " + r[1] + " " + r[2] + " " + r[3])
              .toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path last() {
    try (Stream<Path> all = Files.list(workspace.directory())) {
      return all.sorted().reduce((a, b) -> b).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<DirectoryIssue> put(String name, String text) throws IOException {
    return all(name, text).stream().filter(i -> !i.kind().equals("missing_column")).toList();
  }

  private List<DirectoryIssue> all(String name, String text) throws IOException {
    Directory directory =
        new Directory(workspace, settings(Map.of()), pseudonyms, new DiskStorage());
    SmallExport export = SmallExport.of(name, text);
    assertThat(directory.recognises(export)).isPresent();
    List<DirectoryIssue> issues = directory.read(export);
    directory.publish(String.format("v%03d", ++versions), new AccountNames());
    unheld = directory.unheld();
    return issues;
  }

  private static Settings settings(Map<String, String> columns) {
    Settings usual = Settings.defaults();
    Map<String, String> dimensions = new LinkedHashMap<>();
    dimensions.put("department", "Department");
    dimensions.put("site", "Site");
    dimensions.put(Settings.DEVICE, "Device");
    return new Settings(
        usual.organisation(),
        usual.zone(),
        usual.language(),
        usual.k(),
        usual.key(),
        dimensions,
        usual.pairs(),
        usual.closed(),
        usual.missing(),
        usual.ties(),
        usual.automated(),
        new Settings.Directory(columns, Map.of("Gent", "BE"), Map.of("Gent", "Europe/Brussels")),
        usual.tables(),
        usual.intake(),
        usual.tools(),
        usual.confidential(),
        usual.seed(),
        usual.cells());
  }

  private List<Object[]> people() {
    try (Stream<Path> all = Files.list(workspace.directory())) {
      Path last = all.sorted().reduce((a, b) -> b).orElseThrow();
      return TableReader.readAll(last.resolve("person.parquet"), TableFormat.PERSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Object[] row(List<Object[]> rows, String key, String from) {
    return rows.stream()
        .filter(r -> r[0].equals(pseudonyms.person(key)))
        .filter(r -> r[1].equals(LocalDate.parse(from)))
        .findFirst()
        .orElseThrow();
  }

  private List<String> spans() {
    return people().stream()
        .map(
            r ->
                key((Long) r[0])
                    + " "
                    + r[1]
                    + " "
                    + r[2]
                    + " "
                    + ((Map<?, ?>) r[10]).get("department"))
        .toList();
  }

  private String key(long person) {
    return Stream.iterate(1, i -> i + 1)
        .limit(20)
        .map(String::valueOf)
        .filter(k -> pseudonyms.person(k) == person)
        .findFirst()
        .orElseThrow();
  }
}
