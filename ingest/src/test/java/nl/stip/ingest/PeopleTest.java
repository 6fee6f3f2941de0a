package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.stip.format.TableFormat;
import nl.stip.ingest.parquet.TableReader;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs with a directory, from the files as they are given to the tables in the store. */
class PeopleTest {

  private static final String TABLE =
      """
      tables:
        - files: "contacts.csv"
          tool: mail
      """;
  private static final String CONTACTS =
      """
      sender,recipients,time
      noor@lumen.example,sam@lumen.example,2026-03-02T08:00:00Z
      sam@lumen.example,kim@lumen.example,2026-03-02T09:00:00Z
      """;

  @TempDir Path folder;
  private Path workspace;
  private String said;

  @BeforeEach
  void settings() throws IOException {
    workspace = Files.createDirectories(folder.resolve("workspace"));
    write("workspace/stip.yaml", "zone: UTC\nkey: " + folder.resolve("key") + "\n" + TABLE);
  }

  @Test
  void withoutADirectoryEachAccountIsAPerson() throws IOException {
    assertThat(run(write("contacts.csv", CONTACTS))).isEqualTo(ExitCode.OK);
    assertThat(identities())
        .extracting(row -> row[3])
        .containsExactly("account", "account", "account");
    assertThat(review()).doesNotExist();
  }

  @Test
  void aDirectoryMatchesAccountsOfEarlierRunsAndTouchesNoEvent() throws IOException {
    run(write("contacts.csv", CONTACTS));
    List<Path> before = batches();
    Path people =
        write(
            "people.csv", "key,email,manager\nP1,Noor@Lumen.example,P9\nP2,sam@lumen.example,P1\n");
    assertThat(run(people)).isEqualTo(ExitCode.OK);
    assertThat(said)
        .contains("people.csv, line 2: manager “P9” is nobody's key")
        .contains("2 matched, 1 unmatched");
    assertThat(identities()).extracting(row -> row[3]).containsExactly("email", "email");
    assertThat(batches()).isEqualTo(before);
  }

  @Test
  void aCorrectedAccountMapSettlesWhatWasUnmatched() throws IOException {
    Path people = write("people.csv", "key,email\nP1,noor@lumen.example\nP3,\n");
    run(write("contacts.csv", CONTACTS), people);
    assertThat(said).contains("1 matched, 2 unmatched");
    Files.createDirectories(workspace.resolve("register"));
    write("workspace/register/account_map.csv", "tool,account,person\nmail,kim@lumen.example,P3\n");
    run(people);
    assertThat(said).contains("2 matched, 1 unmatched");
    assertThat(identities())
        .extracting(row -> row[3])
        .containsExactlyInAnyOrder("email", "account_map");
  }

  @Test
  void withoutAFileAccountsAreMatchedAnew() throws IOException {
    assertThat(run()).isEqualTo(ExitCode.USAGE);
    assertThat(said).contains("nothing was read before");
    Path people = write("people.csv", "key,email,name\nP1,noor@lumen.example,\nP3,,\n");
    run(write("contacts.csv", CONTACTS), people);
    List<Path> before = batches();
    String listed = Files.readString(review());
    assertThat(run()).isEqualTo(ExitCode.OK);
    assertThat(said)
        .contains("No export is given: accounts are matched anew")
        .contains("1 matched, 2 unmatched");
    assertThat(review()).hasContent(listed);
    Files.createDirectories(workspace.resolve("register"));
    write("workspace/register/account_map.csv", "tool,account,person\nmail,kim@lumen.example,P3\n");
    assertThat(run()).isEqualTo(ExitCode.OK);
    assertThat(said).contains("2 matched, 1 unmatched");
    assertThat(identities())
        .extracting(row -> row[3])
        .containsExactlyInAnyOrder("email", "account_map");
    assertThat(batches()).isEqualTo(before);
  }

  /** Each with file, line and advice; who is not part of one is matched as ever. */
  @Test
  void contradictionsAreToldAndTheNextFileMendsThem() throws IOException {
    Path people =
        write(
            "people.csv",
            """
            key,email,valid_from,valid_to,manager
            P1,noor@lumen.example,2026-01-01,,P2
            P2,sam@lumen.example,2026-01-01,,P1
            P3,kim@lumen.example,2026-01-01,2026-01-31,P4
            P3,kim@lumen.example,2026-02-15,,P4
            P4,lee@lumen.example,2026-01-01,2026-03-31,
            """);
    assertThat(run(write("contacts.csv", CONTACTS), people)).isEqualTo(ExitCode.OK);
    assertThat(said)
        .contains(
            "people.csv, line 2: on 2026-01-01 the people of lines 2, 3 report to one another in a"
                + " circle; the manager of this line is left empty",
            "→ Correct the manager of one of these lines.",
            "people.csv, line 5: nothing is said of key “P3” between 2026-01-31 and 2026-02-15;"
                + " the person counts as away",
            "→ If the person was there, let the lines join.",
            "people.csv, line 5: manager “P4” is not there on all days this line holds; the line"
                + " counts as it stands",
            "→ Add a line with the new manager from the day the old one left.")
        .contains("3 matched, 0 unmatched");
    Path mended =
        write(
            "people.csv",
            """
            key,email,valid_from,valid_to,manager
            P1,noor@lumen.example,2026-01-01,,
            P2,sam@lumen.example,2026-01-01,,P1
            P3,kim@lumen.example,2026-01-01,,P1
            """);
    assertThat(run(mended)).isEqualTo(ExitCode.OK);
    assertThat(said).doesNotContain("→").contains("3 matched, 0 unmatched");
  }

  @Test
  void anUnusablePeopleFileLeavesTheRestOfTheRunWhole() throws IOException {
    Path broken = write("people.csv", "email\nnoor@lumen.example\n");
    assertThat(run(broken, write("contacts.csv", CONTACTS))).isEqualTo(ExitCode.PARTLY);
    assertThat(said).contains("the column “key”").contains("3 matched");
    assertThat(run(broken)).isEqualTo(ExitCode.INPUT);
  }

  @Test
  void aFileWithoutAnybodyIsRefusedAndTheDirectoryStays() throws IOException {
    run(write("contacts.csv", CONTACTS), write("people.csv", "key,email\nP1,noor@lumen.example\n"));
    assertThat(said).contains("1 matched, 2 unmatched");
    assertThat(run(write("people.csv", "key,email\n"))).isEqualTo(ExitCode.INPUT);
    assertThat(said).contains("people.csv: there is nobody in it", "→ give a file with a line per");
    assertThat(run(write("people.csv", "key,email\n,sam@lumen.example\n")))
        .isEqualTo(ExitCode.INPUT);
    assertThat(said).contains("people.csv, line 2: the line has no key", "→ Give everybody a key");
    run(write("contacts.csv", CONTACTS));
    assertThat(said).contains("1 in the directory").contains("1 matched, 2 unmatched");
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private ExitCode run(Path... exports) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    String[] args =
        Stream.concat(
                Stream.of("--workspace", workspace.toString()),
                Stream.of(exports).map(Path::toString))
            .toArray(String[]::new);
    ExitCode code = Ingest.run(out, out, args);
    said = bytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  private List<Object[]> identities() throws IOException {
    List<Path> versions = list("store/directory");
    return TableReader.readAll(
        versions.get(versions.size() - 1).resolve("identity.parquet"), TableFormat.IDENTITY);
  }

  private List<Path> batches() throws IOException {
    return list("store/batches");
  }

  private List<Path> list(String name) throws IOException {
    try (Stream<Path> files = Files.list(workspace.resolve(name))) {
      return files.sorted().toList();
    }
  }

  private Path review() {
    return workspace.resolve("review/accounts.csv");
  }
}
