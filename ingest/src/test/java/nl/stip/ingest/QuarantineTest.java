package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in quarantine can be looked at, and leaves it when it can be read after all. */
class QuarantineTest {

  private static final String TABLES =
      "tables:\n  - {files: contacts.csv, tool: mail, time: %s, zone: UTC, audience: direct}\n";
  private static final String AUDIT = "src/test/resources/nl/stip/ingest/source/m365audit/original";

  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void start() throws IOException {
    fixture = Fixture.in(folder, TABLES.formatted("iso"));
  }

  private String stip(String what) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    ExitCode end =
        Ingest.run(out, out, "--workspace", fixture.root.toString(), "--quarantine", what);
    assertThat(end).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.OK);
    return said.toString(StandardCharsets.UTF_8);
  }

  private void settings(String time) throws IOException {
    Path yaml = fixture.root.resolve("stip.yaml");
    String now = Files.readString(yaml);
    Files.writeString(
        yaml, now.substring(0, now.indexOf("tables:")) + TABLES.formatted("'" + time + "'"));
  }

  private Path table() throws IOException {
    return Files.writeString(
        folder.resolve("contacts.csv"),
        """
        sender,recipients,time
        noor,sam,2026-03-02T08:00:00Z
        sam,noor,02-03-2026 08:05
        kim,sam,02-03-2026 08:06
        ,sam,2026-03-02T08:07:00Z
        """);
  }

  @Test
  void nothingIsSaidToBeNothing() {
    assertThat(stip("list")).contains("Nothing is in quarantine.");
    assertThat(stip("retry")).contains("Nothing in quarantine could be read again.");
  }

  @Test
  void theListSaysWhatWhereAndWhatToDo() throws Exception {
    fixture.ingest(table());
    assertThat(stip("list"))
        .containsPattern("interaction-table +unknown_time +2  contacts.csv at 3, contacts.csv at 4")
        .containsPattern("interaction-table +empty_cell +1  contacts.csv at 5")
        .contains("unknown_time: ", "→", "stip quarantine retry");
  }

  @Test
  void whatCanBeReadUnderOtherSettingsLeavesAndTheRestStays() throws Exception {
    fixture.ingest(table());
    assertThat(fixture.content().get("event")).hasSize(1);
    settings("dd-MM-yyyy HH:mm");
    // of the two that were read first in another form of time, one now cannot be read
    assertThat(stip("retry")).containsPattern("interaction-table +4 +2 +0 +0 +0 +2\\b");
    // what the settings of before made of the file is replaced: its first line is not lost, but
    // waits
    assertThat(fixture.content().get("event")).hasSize(2);
    assertThat(stip("list"))
        .containsPattern("unknown_time +1  contacts.csv at 2")
        .doesNotContain("contacts.csv at 3");
    List<Path> runs = Fixture.list(fixture.root.resolve("quarantine"));
    assertThat(runs).hasSize(1);
    assertThat(Files.getPosixFilePermissions(runs.get(0).resolve("raw.jsonl"))).hasSize(2);
    assertThat(Files.getPosixFilePermissions(runs.get(0).resolve("issues.jsonl"))).hasSize(2);
  }

  @Test
  void aChangedFileIsNotTakenForTheOneThatFailed() throws Exception {
    Path table = table();
    fixture.ingest(table);
    Files.writeString(table, "sender,recipients,time\nanna,bob,2026-03-02T08:00:00Z\n");
    assertThat(stip("retry")).contains("it is gone or has changed", "→ put the file back");
    assertThat(fixture.content().get("event")).hasSize(1);
    assertThat(stip("list")).contains("unknown_time");
  }

  /** Bytes that were kept are read by a source that can, in one more version of itself. */
  @Test
  void recordsOfAFileThatIsGoneAreReadFromWhatWasKept() throws Exception {
    Path log = folder.resolve("audit.ndjson");
    List<String> lines = Files.readAllLines(Path.of(AUDIT, "blobs.ndjson"));
    Files.writeString(log, lines.get(0) + "\n{#" + lines.get(1).substring(1) + "\n");
    fixture.ingest(log);
    assertThat(stip("list")).containsPattern("m365-audit +broken_json +1  audit.ndjson at 2");
    Files.delete(log);
    Path run = Fixture.list(fixture.root.resolve("quarantine")).get(0);
    Path raw = run.resolve("raw.jsonl");
    // as if a later version of the source could read it: what was kept is mended
    Files.writeString(raw, Files.readString(raw).replace("{#", "{"));
    int before = fixture.content().get("event").size();
    assertThat(stip("retry")).containsPattern("m365-audit +1 +1 +0 +0 +0 +0\\b");
    assertThat(fixture.content().get("event").size()).isGreaterThan(before);
    assertThat(stip("list")).contains("Nothing is in quarantine.");
    assertThat(run).doesNotExist();
  }
}
