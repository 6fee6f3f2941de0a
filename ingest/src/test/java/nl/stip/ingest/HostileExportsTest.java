package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.stip.workspace.ExitCode;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever else lies in what was handed over, the good part of it is read, and the rest is told.
 */
class HostileExportsTest {

  private static final int DAY_BYTES = 1 << 20;

  @TempDir Path folder;
  private Fixture fixture;
  private int events;

  @BeforeEach
  void workspace() throws Exception {
    fixture = Fixture.in(Files.createDirectory(folder.resolve("here")));
    Fixture whole = Fixture.in(Files.createDirectory(folder.resolve("whole")));
    whole.ingest(Example.path());
    events = whole.content().get("event").size();
  }

  /** All of the example is read, and the reader is told of the rest. */
  private void read(Path export, String... told) throws Exception {
    assertThat(fixture.ingest(export)).as(fixture.console()).isEqualTo(ExitCode.OK);
    for (String words : told) {
      assertThat(fixture.console()).contains(words);
    }
    assertThat(fixture.content().get("event")).hasSize(events);
  }

  private Path linked() throws IOException {
    Path export = Fixture.folder(folder.resolve("linked"), Example.parts());
    Path secret = Files.writeString(folder.resolve("secret.json"), "[]");
    Files.createSymbolicLink(export.resolve("general/2024-03-11.json"), secret);
    Files.createSymbolicLink(export.resolve("general/2024-03-12.json"), folder.resolve("absent"));
    return export;
  }

  @Test
  void aLinkLeadingOutsideIsLeftOut() throws Exception {
    read(linked(), "2 × A link leads outside the folder or nowhere", "→ If it is part of the");
    Path quarantine = Fixture.list(fixture.root.resolve("quarantine")).get(0);
    assertThat(Files.readString(quarantine.resolve("issues.jsonl")))
        .contains("\"part\":\"general/2024-03-11.json\"", "outside_link");
  }

  @Test
  void aPipeInAFolderIsLeftOut() throws Exception {
    Path export = Fixture.folder(folder.resolve("piped"), Example.parts());
    Process mkfifo =
        new ProcessBuilder("mkfifo", export.resolve("general/2024-03-12.json").toString()).start();
    assertThat(mkfifo.waitFor()).isZero();
    read(export, "1 × It is neither a file nor a folder");
    assertThat(fixture.ingest(export.resolve("general/2024-03-12.json"))).isEqualTo(ExitCode.INPUT);
    assertThat(fixture.console()).contains("it is neither a file nor a folder");
  }

  @Test
  void aPathLeadingOutsideIsLeftOut() throws Exception {
    Map<String, String> parts = new TreeMap<>(Example.parts());
    parts.put("../outside.json", "[]");
    parts.put("/etc/cron.d/outside", "[]");
    parts.put("C:\\outside.json", "[]");
    parts.put("a\\..\\..\\outside.json", "[]");
    read(Fixture.zip(folder.resolve("t.zip"), parts), "4 × An archive names a part outside");
  }

  @Test
  void namesThatPlayTricksAreShownHarmless() throws Exception {
    Map<String, String> parts = new TreeMap<>(Example.parts());
    parts.put("a\nDone: all is well\u202e\u001b[2J.bin", "zomaar");
    parts.put("n".repeat(5000), "zomaar");
    read(Fixture.zip(folder.resolve("t.zip"), parts), "1 × A part has a name of more than 4,096");
    assertThat(fixture.console())
        .contains("a\uFFFDDone: all is well\uFFFD\uFFFD[2J.bin")
        .doesNotContain("\nDone", "\u202e", "\u001b");
  }

  @Test
  void namesAsWindowsExplorerWritesThemAreRead() throws Exception {
    Path zip = folder.resolve("explorer.zip");
    try (ZipOutputStream out =
        new ZipOutputStream(Files.newOutputStream(zip), Charset.forName("IBM850"))) {
      for (Map.Entry<String, String> part : Example.parts().entrySet()) {
        entry(out, part.getKey(), part.getValue());
      }
      entry(out, "notulen café.bin", "zomaar");
    }
    read(zip, "notulen café.bin");
  }

  private static void entry(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @Test
  void aBombOfManySmallPartsIsStoppedAsAWhole() throws Exception {
    Map<String, String> parts = new TreeMap<>(Example.parts());
    String day = "[" + " ".repeat(DAY_BYTES * 15) + "]";
    for (int i = 10; i < 40; i++) {
      parts.put("general/20" + i + "-01-01.json", day);
    }
    Path zip = Fixture.zip(folder.resolve("bomb.zip"), parts);
    assertThat(fixture.ingest(zip)).isEqualTo(ExitCode.OK);
    // 256 MiB hold 17 of them; the example lies before or behind
    assertThat(fixture.console()).containsPattern("(1[2-9]|2\\d) × It decompresses to more than");
    assertThat(fixture.batches()).hasSize(1);
  }

  @Test
  void anArchiveInAnArchiveIsToldAndNotOpened() throws Exception {
    ByteArrayOutputStream inner = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(inner)) {
      entry(zip, "a.json", "[]");
    }
    Path zip = folder.resolve("outer.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Map.Entry<String, String> part : Example.parts().entrySet()) {
        entry(out, part.getKey(), part.getValue());
      }
      out.putNextEntry(new ZipEntry("inner.zip"));
      out.write(inner.toByteArray());
    }
    read(zip, "1 × It is an archive within an archive", "→ Unpack the outer archive");
  }

  @Test
  void aPlainTarIsReadAsWell() throws Exception {
    read(tar(folder.resolve("export"), false));
  }

  @Test
  void aTarCutShortGivesWhatLiesBefore() throws Exception {
    for (boolean compressed : new boolean[] {false, true}) {
      Fixture here = Fixture.in(Files.createDirectory(folder.resolve("cut" + compressed)));
      Path whole = tar(folder.resolve("whole" + compressed), compressed);
      byte[] bytes = Files.readAllBytes(whole);
      Path cut = folder.resolve("cut-" + compressed);
      Files.write(cut, Arrays.copyOf(bytes, bytes.length * 3 / 4));
      assertThat(here.ingest(cut)).as(here.console()).isEqualTo(ExitCode.OK);
      assertThat(here.console()).contains("The archive is damaged in the middle");
      assertThat(here.content().get("event")).hasSizeBetween(1, events - 1);
      assertThat(here.ingest(whole)).isEqualTo(ExitCode.OK);
      assertThat(here.content().get("event")).hasSize(events).doesNotHaveDuplicates();
    }
  }

  /** Lists first, so that what is cut off is days. */
  private static Path tar(Path file, boolean compressed) throws Exception {
    try (OutputStream out = Files.newOutputStream(file);
        TarArchiveOutputStream tar =
            new TarArchiveOutputStream(compressed ? new GZIPOutputStream(out) : out)) {
      Map<String, String> parts = Example.parts();
      for (boolean lists : new boolean[] {true, false}) {
        for (Map.Entry<String, String> part : parts.entrySet()) {
          if (part.getKey().contains("/") != lists) {
            byte[] bytes = part.getValue().getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry entry = new TarArchiveEntry(part.getKey());
            entry.setSize(bytes.length);
            tar.putArchiveEntry(entry);
            tar.write(bytes);
            tar.closeArchiveEntry();
          }
        }
      }
    }
    return file;
  }

  @Test
  void aZipDamagedInTheMiddleLosesThatPart() throws Exception {
    Path zip = Fixture.zip(folder.resolve("d.zip"), Example.parts());
    byte[] bytes = Files.readAllBytes(zip);
    int name = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("general/2024-03-09.json");
    Arrays.fill(bytes, name + 40, name + 60, (byte) 0xa5);
    Files.write(zip, bytes);
    assertThat(fixture.ingest(zip)).as(fixture.console()).isEqualTo(ExitCode.OK);
    assertThat(fixture.console()).contains("quarantined");
    assertThat(fixture.content().get("event")).hasSizeBetween(1, events - 1);
  }

  @Test
  void aDamagedCompressedFileStopsNobody() throws Exception {
    Path export = Fixture.folder(folder.resolve("gz"), Example.parts());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("zomaar iets".getBytes(StandardCharsets.UTF_8));
    }
    Files.write(export.resolve("april.gz"), Arrays.copyOf(packed.toByteArray(), 14));
    read(export, "1 × The bytes cannot be read: damaged");
  }

  @Test
  void foldersWithoutEndAreNoTrap() throws Exception {
    Map<String, String> parts = new TreeMap<>(Example.parts());
    for (int i = 0; i < 2000; i++) {
      parts.put("a/".repeat(i % 1000) + i + "/x.bin", "zomaar");
    }
    read(Fixture.zip(folder.resolve("deep.zip"), parts), "2000 files in it are no export");
  }

  @Test
  void aChannelWithAnEndlessNameIsStored() throws Exception {
    Map<String, String> parts = new TreeMap<>(Example.parts());
    parts.put(
        "channels.json",
        "[{\"id\":\"C0LANG001\",\"name\":\""
            + "lang ".repeat(40_000)
            + "\"},"
            + parts.get("channels.json").strip().substring(1));
    read(Fixture.folder(folder.resolve("long"), parts));
  }
}
