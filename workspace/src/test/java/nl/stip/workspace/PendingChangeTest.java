package nl.stip.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What was decided on is carried out by whoever gets the lock, from whatever step it stopped at.
 */
class PendingChangeTest {

  @TempDir Path folder;

  @Test
  void whoeverGetsTheLockCarriesItOutAndTwiceIsAsOnce() throws IOException {
    Workspace workspace = new Workspace(folder);
    Path batch = Files.createDirectories(workspace.batches().resolve("b1"));
    Files.writeString(batch.resolve("old"), "1");
    Path facts = Files.createDirectories(workspace.facts().resolve("weeks"));
    decide(workspace);
    WorkspaceLock.acquire(workspace, "test", Duration.ZERO).close();
    decide(workspace, "without what was moved already");
    WorkspaceLock.acquire(workspace, "test", Duration.ZERO).close();
    assertThat(batch.resolve("old")).doesNotExist();
    assertThat(batch.resolve("fresh")).hasContent("2");
    assertThat(facts).doesNotExist();
    assertThat(workspace.logs().resolve("audit.log")).hasContent("a line\n");
    assertThat(PendingChange.folder(workspace)).doesNotExist();
  }

  @Test
  void whatWasNotDecidedOnIsNotDone() throws IOException {
    Workspace workspace = new Workspace(folder);
    Path batch = Files.createDirectories(workspace.batches().resolve("b1"));
    Files.createDirectories(PendingChange.folder(workspace).resolve(PendingChange.NEW));
    WorkspaceLock.acquire(workspace, "test", Duration.ZERO).close();
    assertThat(batch).exists();
    assertThat(PendingChange.folder(workspace)).doesNotExist();
  }

  private static void decide(Workspace workspace, String... stopped) throws IOException {
    Path change = PendingChange.folder(workspace);
    Files.createDirectories(change);
    if (stopped.length == 0) {
      Path fresh = Files.createDirectories(change.resolve(PendingChange.NEW).resolve("1"));
      Files.writeString(fresh.resolve("fresh"), "2");
    }
    Files.writeString(
        change.resolve(PendingChange.STEPS),
        "replace\t1\tstore/batches/b1\ndelete\tstore/facts\nappend\tlogs/audit.log\ta line\n");
  }
}
