package nl.stip.ingest;

import static nl.stip.ingest.RightsOfPeople.MAIL;
import static nl.stip.ingest.RightsOfPeople.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.WorkspaceLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An erasure that is killed at any moment is as if it had not begun, or is done. */
class KilledErasureTest {

  @TempDir Path folder;
  private RightsOfPeople rights;

  @BeforeEach
  void team() {
    rights = new RightsOfPeople(folder);
  }

  @Test
  void killedAtAnyMomentItIsAsBeforeOrAsAfter() throws Exception {
    TeamExport team = TeamExport.random(3, 60);
    Fixture start = rights.workspace("start");
    start.ingest(rights.zip("one", team.parts(id -> true, day -> day < 50)), rights.people(PEOPLE));
    start.ingest(rights.zip("two", team.parts(id -> true, day -> day > 30)));
    Fixture whole = start.copy(folder.resolve("whole"));
    long full = erase(whole, Long.MAX_VALUE);
    Map<String, List<String>> before = Held.content(start);
    Map<String, List<String>> after = Held.content(whole);
    assertThat(after).isNotEqualTo(before);
    Random random = new Random(20_261_126);
    int early = 0;
    for (int i = 0; i < 16; i++) {
      Fixture fixture = start.copy(folder.resolve("moment" + i));
      erase(fixture, full / 3 + (long) (random.nextDouble() * full * 2 / 3));
      WorkspaceLock.acquire(new Workspace(fixture.root), "test", Duration.ZERO).close();
      Map<String, List<String>> now = Held.content(fixture);
      assertThat(now).as("moment %d", i).isIn(before, after);
      early += now.equals(before) ? 1 : 0;
      assertThat(rights.ask(fixture, "erase", "--email", MAIL))
          .isEqualTo(now.equals(before) ? ExitCode.OK : ExitCode.INPUT);
      assertThat(Held.content(fixture)).isEqualTo(after);
      assertThat(Files.readAllLines(fixture.root.resolve("logs/audit.log"))).hasSize(1);
      assertThat(Fixture.list(fixture.root.resolve("store")))
          .noneMatch(p -> p.getFileName().toString().startsWith("."));
    }
    assertThat(early).as("killed before it was decided").isBetween(1, 16);
  }

  private long erase(Fixture fixture, long nanos) throws Exception {
    return KilledProcess.run(
        Rights.class, nanos, "--workspace", fixture.root.toString(), "erase", "--email", MAIL);
  }
}
