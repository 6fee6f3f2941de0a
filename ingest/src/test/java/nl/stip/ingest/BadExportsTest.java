package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import nl.stip.workspace.ExitCode;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people hand over by mistake ends with a clear message and a usable workspace. */
class BadExportsTest {

  @TempDir Path folder;
  private Fixture fixture;

  @BeforeEach
  void workspace() throws Exception {
    fixture = Fixture.in(Files.createDirectory(folder.resolve("here")));
  }

  private void refused(Path export, String because) throws Exception {
    assertThat(fixture.ingest(export)).isEqualTo(ExitCode.INPUT);
    assertThat(fixture.console()).contains(because).contains("→");
    assertThat(fixture.batches()).isEmpty();
    assertThat(fixture.ingest(Example.path())).isEqualTo(ExitCode.OK);
    assertThat(fixture.batches()).hasSize(1);
  }

  @Test
  void anEmptyFolderIsRefused() throws Exception {
    refused(Files.createDirectory(folder.resolve("empty")), "there is nothing in it");
  }

  @Test
  void aMissingFileIsRefused() throws Exception {
    refused(folder.resolve("absent.zip"), "there is no such file or folder");
  }

  @Test
  void aZipCutShortIsRefused() throws Exception {
    byte[] whole = Files.readAllBytes(Fixture.zip(folder.resolve("w.zip"), Example.parts()));
    Path cut = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(whole, 900));
    refused(cut, "it cannot be read as a zip");
  }

  @Test
  void aFileOfAnotherKindIsRefused() throws Exception {
    refused(Files.writeString(folder.resolve("a.bin"), "zomaar iets"), "no export that Stip knows");
  }

  @Test
  void aBombIsStoppedAndTheRestIsRead() throws Exception {
    Map<String, String> parts = new TreeMap<>(Example.parts());
    parts.put("general/2024-03-08.json", "[" + " ".repeat(40 << 20) + "]");
    assertThat(fixture.ingest(Fixture.zip(folder.resolve("bomb.zip"), parts)))
        .isEqualTo(ExitCode.OK);
    assertThat(fixture.console()).contains("more than 200 times its size");
    assertThat(fixture.batches()).hasSize(1);
  }

  @Test
  void truncatedJsonLosesOnlyWhatIsBroken() throws Exception {
    Map<String, String> parts = new TreeMap<>(Example.parts());
    String day = parts.get("general/2024-03-10.json");
    parts.put("general/2024-03-10.json", day.substring(0, day.indexOf("Dank je wel")));
    assertThat(fixture.ingest(Fixture.folder(folder.resolve("cut"), parts))).isEqualTo(ExitCode.OK);
    // general: 6, one of them no event, + 1, + 1 cut; 2 of 2016; 1 in each of 5 other folders
    assertThat(fixture.console()).containsPattern("slack-export +15 +13 +0 +0 +1 +1\\b");
    Path quarantine = Fixture.list(fixture.root.resolve("quarantine")).get(0);
    assertThat(Files.readString(quarantine.resolve("issues.jsonl")))
        .contains(
            "\"part\":\"general/2024-03-10.json\",\"position\":2,\"issue\":\"truncated_json\"");
    Path raw = quarantine.resolve("raw.jsonl");
    assertThat(Files.readString(raw)).contains("U0EXTERN1");
    assertThat(Files.getPosixFilePermissions(raw)).hasSize(2);
    assertThat(fixture.console())
        .contains("1 × The JSON stops or breaks in the middle", "→ Download the export again")
        .contains("Parts, positions and reasons: " + quarantine);

    Fixture whole = Fixture.in(Files.createDirectory(folder.resolve("whole")));
    whole.ingest(Example.path());
    assertThat(fixture.ingest(Example.path())).isEqualTo(ExitCode.OK);
    assertThat(fixture.content().get("event"))
        .doesNotHaveDuplicates()
        .hasSameSizeAs(whole.content().get("event"));
  }

  @Test
  void aTableWithoutANeededColumnIsRefused() throws Exception {
    fixture =
        Fixture.in(
            Files.createDirectory(folder.resolve("mapped")),
            "tables:\n  - {files: 'contacts*.csv', tool: mail}\n");
    Path table = folder.resolve("contacts.csv");
    Files.writeString(table, "sender,when\nnoor,2026-03-02T08:00:00Z\n");
    assertThat(fixture.ingest(table)).isEqualTo(ExitCode.INPUT);
    assertThat(fixture.console())
        .contains(
            "contacts.csv: column “recipients” for recipients is not there; found sender, when",
            "contacts.csv: column “time” for time is not there; found sender, when",
            "→ Name one of the columns found under tables: columns: time in stip.yaml.");
    assertThat(fixture.batches()).isEmpty();
    Files.writeString(table, "sender,recipients,time\nnoor,sam,2026-03-02T08:00:00Z\n");
    assertThat(fixture.ingest(table)).isEqualTo(ExitCode.OK);
    assertThat(fixture.batches()).hasSize(1);
  }

  @Test
  void anAuditLogWithoutItsColumnIsToldSo() throws Exception {
    Path table = folder.resolve("AuditLog.csv");
    Files.writeString(
        table,
        "CreationDate,UserIds,Operations\n2026-03-02T08:00:00,noor@lumen.example,FileAccessed\n");
    refused(table, "the column AuditData is missing");
    assertThat(fixture.console()).contains("→ Export the audit log again with all columns");
  }

  @Test
  void aRenamedTableIsToldWhichNamesAreExpected() throws Exception {
    fixture =
        Fixture.in(
            Files.createDirectory(folder.resolve("mapped")),
            "tables:\n  - {files: 'contacts.csv', tool: mail}\n");
    String text = "sender,recipients,time\nnoor,sam,2026-03-02T08:00:00Z\n";
    Path renamed = Files.writeString(folder.resolve("contacts (1).csv"), text);
    assertThat(fixture.ingest(renamed)).isEqualTo(ExitCode.INPUT);
    assertThat(fixture.console())
        .contains("contacts (1).csv", "stip.yaml describes tables called contacts.csv", "→");
    assertThat(fixture.batches()).isEmpty();
    Files.move(renamed, folder.resolve("contacts.csv"));
    assertThat(fixture.ingest(folder.resolve("contacts.csv"))).isEqualTo(ExitCode.OK);
  }

  /** Browsers and people rename what they copy; what was written on that day still counts. */
  @Test
  void aRenamedDayFileIsReadAndAnotherFileIsTold() throws Exception {
    Fixture whole = Fixture.in(Files.createDirectory(folder.resolve("whole")));
    whole.ingest(Example.path());
    Map<String, String> parts = new TreeMap<>(Example.parts());
    parts.put("general/2024-03-10 (1).json", parts.remove("general/2024-03-10.json"));
    parts.put("general/maandag.json", "[]");
    assertThat(fixture.ingest(Fixture.folder(folder.resolve("renamed"), parts)))
        .isEqualTo(ExitCode.OK);
    assertThat(fixture.content().get("event")).hasSameSizeAs(whole.content().get("event"));
    assertThat(fixture.console())
        .contains("1 × A file in a channel folder is not named after a day", "→");
    Path quarantine = Fixture.list(fixture.root.resolve("quarantine")).get(0);
    assertThat(Files.readString(quarantine.resolve("issues.jsonl")))
        .contains("\"part\":\"general/maandag.json\"");
  }

  @Test
  void aRenamedZipAndATarAndAFolderAreTheSameExport() throws Exception {
    Path renamed = Fixture.zip(folder.resolve("export.txt"), Example.parts());
    assertThat(fixture.ingest(renamed)).isEqualTo(ExitCode.OK);
    Map<?, ?> content = fixture.content();
    assertThat(fixture.ingest(tar(folder.resolve("export.tar.gz")), Example.path()))
        .isEqualTo(ExitCode.OK);
    assertThat(fixture.batches()).hasSize(1);
    assertThat(fixture.content()).isEqualTo(content);
  }

  private static Path tar(Path file) throws Exception {
    try (OutputStream out = Files.newOutputStream(file);
        TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(out))) {
      for (Map.Entry<String, String> part : Example.parts().entrySet()) {
        byte[] bytes = part.getValue().getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(part.getKey());
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
      }
    }
    return file;
  }
}
