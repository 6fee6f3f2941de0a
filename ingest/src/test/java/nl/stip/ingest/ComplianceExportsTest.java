package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mattermost's compliance export in its three formats, given together, through the whole stage. */
class ComplianceExportsTest {

  private static final Path ORIGINAL =
      Path.of("src/test/resources/nl/stip/ingest/source/mattermost/original");
  private static final String NOTES =
      "select object_type, count(*) from event where type = 'Create' group by all";

  @TempDir Path folder;

  private static Map<String, String> parts(List<String> ends) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(ORIGINAL)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = ORIGINAL.relativize(file).toString();
        if (ends.stream().anyMatch(name::endsWith)) {
          parts.put(name, Files.readString(file, StandardCharsets.UTF_8));
        }
      }
    }
    return parts;
  }

  @Test
  void aPostInThreeFormatsCountsOnce() throws Exception {
    Path zip = Fixture.zip(folder.resolve("all.zip"), parts(List.of(".csv", ".xml", ".eml")));
    Fixture fixture = Fixture.in(folder);
    assertThat(fixture.ingest(zip)).as(fixture.console()).isEqualTo(ExitCode.OK);
    // 1, 2, 4 and 5 in all; 6 and 9 in two; 10 and 11 in the mails
    assertThat(fixture.query(NOTES)).containsEntry("Note", 8L);
    // plan.pdf by its id in table and XML, by its name in a mail; film.mov by its id
    assertThat(fixture.query(NOTES)).containsEntry("Document", 3L);
    assertThat(fixture.console())
        .contains("mattermost-compliance", "mattermost-actiance", "mattermost-globalrelay")
        .doesNotContain("mail-files");
  }

  @Test
  void theSameRoomsInAnotherZipChangeNothing() throws Exception {
    for (String end : List.of(".xml", ".eml")) {
      Map<String, String> parts = parts(List.of(end));
      Fixture fixture = Fixture.in(Files.createDirectory(folder.resolve("w" + end)));
      fixture.ingest(Fixture.zip(folder.resolve("once" + end + ".zip"), parts));
      Map<String, List<String>> once = fixture.content();
      parts.replaceAll((name, text) -> text.replace("CorporateEmailID", "CorporateId") + "\n");
      fixture.ingest(Fixture.zip(folder.resolve("again" + end + ".zip"), parts));
      assertThat(fixture.content()).isEqualTo(once);
      assertThat(once.get("event")).isNotEmpty();
    }
  }

  @Test
  void nothingOfWhatWasWrittenOrOfWhoWroteIsKept() throws Exception {
    Path zip = Fixture.zip(folder.resolve("all.zip"), parts(List.of(".xml", ".eml")));
    Fixture fixture = Fixture.in(folder);
    fixture.ingest(zip);
    assertThat(fixture.content().toString())
        .doesNotContain("lumen.example", "klaar", "plan.pdf", "ppppp");
    assertThat(fixture.console()).doesNotContain("lumen.example", "klaar", "plan.pdf");
  }
}
