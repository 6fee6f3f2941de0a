package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports overlap and are read again; everything counts once. */
class OverlapTest {

  private static final String DAY = "general/2024-03-09.json";

  @TempDir Path folder;

  /** The example as it was a day earlier: a day shorter, and a reaction fewer. */
  private Path earlier() throws Exception {
    Map<String, String> parts = new TreeMap<>(Example.parts());
    parts.remove("general/2024-03-10.json");
    parts.put(DAY, parts.get(DAY).replace("noor-dance", "tada").replace("de soep", "het brood"));
    return Fixture.zip(folder.resolve("earlier.zip"), parts);
  }

  @Test
  void anyOrderGivesTheSameLog() throws Exception {
    Path earlier = earlier();
    Fixture forwards = Fixture.in(Files.createDirectory(folder.resolve("forwards")));
    Fixture backwards = Fixture.in(Files.createDirectory(folder.resolve("backwards")));
    Files.createDirectories(forwards.base());
    assertThat(forwards.ingest(earlier, Example.path())).isEqualTo(ExitCode.OK);
    Files.copy(forwards.base().resolve("key"), backwards.base().resolve("key"));
    Files.setPosixFilePermissions(
        backwards.base().resolve("key"),
        Files.getPosixFilePermissions(forwards.base().resolve("key")));
    assertThat(backwards.ingest(Example.path(), earlier)).isEqualTo(ExitCode.OK);
    assertThat(backwards.content()).isEqualTo(forwards.content());
    assertThat(forwards.content().get("event")).doesNotHaveDuplicates();
    // 13 rows are in both, of which two differ, by a reaction and by a text; of 7 one is no event
    // the earlier export holds those 13, one of them no event either: 12 new
    assertThat(forwards.console()).containsPattern("slack-export +33 +18 +2 +11 +2 +0\\b");
  }

  @Test
  void theSameFileAgainChangesNothing() throws Exception {
    Fixture fixture = Fixture.in(folder);
    assertThat(fixture.ingest(Example.path())).isEqualTo(ExitCode.OK);
    Map<String, List<String>> once = fixture.content();
    List<Path> batches = fixture.batches();
    assertThat(fixture.ingest(Example.path())).isEqualTo(ExitCode.OK);
    assertThat(fixture.content()).isEqualTo(once);
    assertThat(fixture.batches()).isEqualTo(batches);
    assertThat(Fixture.list(fixture.root.resolve("store/runs"))).hasSize(2);
    assertThat(fixture.console()).contains("read before and left out: 1");
  }

  @Test
  void theSameRecordsInAnotherFileChangeNothing() throws Exception {
    Fixture fixture = Fixture.in(folder);
    fixture.ingest(Example.path());
    Map<String, List<String>> once = fixture.content();
    fixture.ingest(Fixture.zip(folder.resolve("again.zip"), Example.parts()));
    assertThat(fixture.content()).isEqualTo(once);
    assertThat(fixture.console()).containsPattern("slack-export +20 +0 +0 +20 +0 +0\\b");
  }

  @Test
  void duckDbReadsTheBatch() throws Exception {
    Fixture fixture = Fixture.in(folder);
    assertThat(fixture.ingest(Example.path())).isEqualTo(ExitCode.OK);
    assertThat(fixture.query("select type || ' ' || automated, count(*) from event group by all"))
        .containsAllEntriesOf(
            Map.of("Like true", 1L, "Like false", 2L, "Join false", 1L, "Invite false", 1L));
  }
}
