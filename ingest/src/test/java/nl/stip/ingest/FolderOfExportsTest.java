package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import nl.stip.ingest.storage.DiskStorage;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of everything is read whole, whatever lies in it and whatever it is called. */
class FolderOfExportsTest {

  private static final String AUDIT = "src/test/resources/nl/stip/ingest/source/m365audit/original";
  private static final String PEOPLE = "key,email,department\n1,anna@lumen.example,HR\n";

  @TempDir Path folder;
  private Path exports;
  private Fixture fixture;

  @BeforeEach
  void start() throws IOException {
    exports = Files.createDirectory(folder.resolve("exports"));
    fixture = Fixture.in(Files.createDirectory(folder.resolve("here")));
  }

  private void audit(String name) throws IOException {
    Files.createDirectories(exports.resolve(name).getParent());
    Files.copy(Path.of(AUDIT, "purview-new.csv"), exports.resolve(name));
  }

  private void gzip(String name) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(exports.resolve(name)))) {
      Files.copy(Path.of(AUDIT, "powershell.csv"), out);
    }
  }

  @Test
  void everyFileIsToldWhatItIsAndWhy() throws Exception {
    Fixture.zip(exports.resolve("download(1)"), Example.parts());
    Files.writeString(exports.resolve("people.csv"), PEOPLE);
    Files.writeString(exports.resolve("notes.bin"), "zomaar iets");
    audit("m365/2026/march.txt");
    gzip("m365/april.gz");
    Fixture.folder(exports.resolve("old/slack"), Example.parts());
    assertThat(fixture.ingest(exports)).isEqualTo(ExitCode.OK);
    assertThat(fixture.console())
        .contains("slack: Slack workspace export, since it lists users and channels")
        .contains("download(1): Slack workspace export, since it lists users and channels")
        .contains("exports: the directory, since people.csv has columns for the key")
        .contains("exports: Microsoft 365 unified audit log, since m365/2026/march.txt has")
        .contains("People: 1 in the directory")
        .contains("1 file in it is no export that Stip knows: notes.bin");
    assertThat(fixture.batches()).hasSize(2);
  }

  @Test
  void aFileThatIsCompressedIsReadAsWhatItHolds() throws Exception {
    gzip("april");
    fixture.ingest(exports);
    Fixture plain = Fixture.in(Files.createDirectory(folder.resolve("plain")));
    plain.ingest(Path.of(AUDIT, "powershell.csv"));
    assertThat(fixture.query("select 'n', count(*) from event"))
        .isEqualTo(plain.query("select 'n', count(*) from event"));
  }

  @Test
  void aNewMonthCostsAMonth() throws Exception {
    audit("march.csv");
    fixture.ingest(exports);
    Fixture both = fixture.copy(folder.resolve("both"));
    new DiskStorage().delete(both.root.resolve("store"));
    gzip("april.gz");
    fixture.ingest(exports);
    assertThat(fixture.console()).contains("read before and left out: 1");
    both.ingest(exports);
    assertThat(fixture.content().get("event")).isEqualTo(both.content().get("event"));
    fixture.ingest(exports);
    assertThat(fixture.console()).contains("read before and left out: 2");
  }

  @Test
  void aSettingThatMeansOtherValuesReadsAllAnew() throws Exception {
    Fixture.zip(exports.resolve("slack.zip"), Example.parts());
    fixture.ingest(exports);
    Files.writeString(
        fixture.root.resolve("stip.yaml"),
        Files.readString(fixture.root.resolve("stip.yaml")) + "confidential: [bestuur]\n");
    fixture.ingest(exports);
    assertThat(fixture.console()).doesNotContain("read before");
  }

  @Test
  void oneBrokenArchiveDoesNotStopTheOthers() throws Exception {
    Path whole = Fixture.zip(exports.resolve("b.zip"), Example.parts());
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(exports.resolve("a.zip"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(fixture.ingest(exports)).isEqualTo(ExitCode.PARTLY);
    assertThat(fixture.console()).contains("a.zip: it cannot be read as a zip");
    assertThat(fixture.batches()).hasSize(1);
  }

  @Test
  void aFileBesideAnUnpackedExportIsNotPartOfIt() throws Exception {
    Map<String, String> parts = new TreeMap<>(Example.parts());
    parts.put("people.csv", PEOPLE);
    Fixture.folder(exports, parts);
    fixture.ingest(exports);
    assertThat(fixture.console())
        .contains("People: 1 in the directory")
        .contains("Slack workspace export");
  }

  @Test
  void aFileOfPeopleThatCannotBeUsedDoesNotHideTheOthers() throws Exception {
    Files.writeString(exports.resolve("people.csv"), PEOPLE);
    Files.writeString(exports.resolve("employees.tsv"), "mid\tdept\n1\tHR\n");
    Files.writeString(
        exports.resolve("staff.ldif"),
        "dn: uid=bo,dc=lumen\nobjectClass: inetOrgPerson\nuid: bo\ncn: Bo\nmail: bo@lumen.example\n");
    fixture.ingest(exports);
    assertThat(fixture.console())
        .contains("people.csv has columns for the key")
        .contains("staff.ldif")
        .contains("employees.tsv: the column “key”, which says who a line is about, is not there");
  }

  @Test
  void aLinkBackIsNotFollowedForEver() throws Exception {
    Fixture.zip(exports.resolve("slack.zip"), Example.parts());
    Files.createSymbolicLink(exports.resolve("again"), exports);
    assertThat(fixture.ingest(exports)).isEqualTo(ExitCode.OK);
    assertThat(fixture.batches()).hasSize(1);
  }

  @Test
  void aFileWhoseDatesCannotBeToldStopsNoOther() throws Exception {
    String head = "Report Refresh Date,User Principal Name,Last Activity Date,Send Count,";
    String rest = "Receive Count,Read Count,Report Period\n";
    Files.writeString(
        exports.resolve("march.csv"), head + rest + "2026-03-02,noor@lumen.example,,1,2,3,1\n");
    Files.writeString(
        exports.resolve("april.csv"), head + rest + "4/3/2026,noor@lumen.example,,1,2,3,1\n");
    Files.writeString(
        exports.resolve("may.csv"), head + rest + "5/3/2026,noor@lumen.example,,1,2,3,1\n");
    Files.writeString(
        exports.resolve("june.csv"), head + rest + "2026-06-02,noor@lumen.example,,1,2,3,1\n");
    assertThat(fixture.ingest(exports)).isEqualTo(ExitCode.PARTLY);
    assertThat(fixture.console())
        .contains("april.csv: its dates are digits only", "may.csv: its dates are digits only")
        .contains("intake:\n  sources:\n    m365-usage:\n      dates: day_first")
        .containsPattern("m365-usage +2 +2 +0 +0 +0 +0");
    assertThat(fixture.batches()).hasSize(1);
    Files.writeString(
        fixture.root.resolve("stip.yaml"),
        Files.readString(fixture.root.resolve("stip.yaml"))
            + "intake: {sources: {m365-usage: {dates: day_first}}}\n");
    assertThat(fixture.ingest(exports)).isEqualTo(ExitCode.OK);
    assertThat(fixture.console()).containsPattern("m365-usage +4 +4 +0 +0 +0 +0");
  }

  @Test
  void aTableThatLacksAColumnStopsNoOther() throws Exception {
    Files.writeString(
        fixture.root.resolve("stip.yaml"),
        Files.readString(fixture.root.resolve("stip.yaml"))
            + "tables:\n  - {files: '*.csv', tool: mail}\n");
    Files.writeString(exports.resolve("a.csv"), "sender,when\nnoor,2026-03-02T08:00:00Z\n");
    Files.writeString(
        exports.resolve("b.csv"), "sender,recipients,time\nnoor,sam,2026-03-02T08:00:00Z\n");
    assertThat(fixture.ingest(exports)).isEqualTo(ExitCode.PARTLY);
    assertThat(fixture.console())
        .contains("a.csv: column “time” for time is not there")
        .containsPattern("interaction-table +1 +1 +0 +0 +0 +0");
  }
}
