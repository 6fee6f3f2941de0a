package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a folder on the command line stands for. */
class OfferedTest {

  @TempDir Path folder;

  /** Once only the people were read and the export beside them was passed over without a word. */
  @Test
  void aFolderOfExportsIsReadWhole() throws Exception {
    Path exports = Files.createDirectory(folder.resolve("exports"));
    Fixture.zip(exports.resolve("slack.zip"), Example.parts());
    Files.writeString(
        exports.resolve("people.csv"), "key,email,department\n1,anna@lumen.example,HR\n");
    Files.writeString(exports.resolve("notes.bin"), "zomaar iets");
    Fixture fixture = Fixture.in(Files.createDirectory(folder.resolve("here")));
    assertThat(fixture.ingest(exports)).isEqualTo(ExitCode.OK);
    assertThat(fixture.batches()).hasSize(1);
    assertThat(fixture.console())
        .contains("People: 1 in the directory")
        .contains("notes.bin: it is no export that Stip knows");
  }

  @Test
  void aLinkBackIsNotFollowedForEver() throws Exception {
    Path exports = Files.createDirectory(folder.resolve("exports"));
    Path zip = Fixture.zip(exports.resolve("slack.zip"), Example.parts());
    Path link = Files.createSymbolicLink(exports.resolve("again"), exports);
    assertThat(Offered.of(List.of(exports))).containsExactly(link, zip);
    assertThat(Offered.of(List.of(link))).hasSize(2);
  }

  @Test
  void anUnpackedExportIsOne() throws Exception {
    Path export = Fixture.folder(folder.resolve("slack"), Example.parts());
    assertThat(Offered.of(List.of(export))).containsExactly(export);
  }

  @Test
  void foldersOfExportsMayLieInOneAnother() throws Exception {
    Path year = Files.createDirectories(folder.resolve("2026/slack"));
    Path unpacked = Fixture.folder(folder.resolve("2026/zz"), Example.parts());
    Path zip = Fixture.zip(year.resolve("march.zip"), Example.parts());
    Path other = Fixture.zip(folder.resolve("2026/april.zip"), Example.parts());
    Files.writeString(folder.resolve("2026/.DS_Store"), "x");
    assertThat(Offered.of(List.of(folder.resolve("2026")))).containsExactly(other, zip, unpacked);
  }
}
