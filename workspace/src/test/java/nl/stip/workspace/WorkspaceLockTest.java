package nl.stip.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceLockTest {

  @TempDir Path root;

  /** Holds the lock in a process of its own until its input ends. */
  static final class Holder {
    private Holder() {}

    public static void main(String[] args) throws IOException {
      Workspace workspace = new Workspace(Path.of(args[0]));
      try (WorkspaceLock lock = WorkspaceLock.acquire(workspace, "ingest", Duration.ZERO)) {
        System.out.println("held " + lock.hashCode());
        System.in.read();
      }
    }
  }

  @Test
  void aSecondWriterIsToldWhoHoldsIt() throws IOException, InterruptedException {
    Process holder = hold();
    try {
      assertThatThrownBy(() -> acquire(Duration.ofMillis(300)))
          .isInstanceOfSatisfying(
              FaultException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.LOCKED))
          .hasMessageContaining("process " + holder.pid() + " (stip ingest) since 20")
          .hasMessageContaining("--wait");
    } finally {
      holder.destroyForcibly().waitFor();
    }
  }

  @Test
  void aSecondWriterThatWaitsGetsItWhenTheFirstIsDone() throws IOException {
    Process holder = hold();
    holder.getOutputStream().close();
    acquire(Duration.ofSeconds(30)).close();
    assertThat(holder.onExit().join().exitValue()).isZero();
  }

  @Test
  void theLockOfAKilledProcessIsFree() throws IOException, InterruptedException {
    hold().destroyForcibly().waitFor();
    acquire(Duration.ZERO).close();
  }

  @Test
  void takingItAgainInTheSameProcessGivesNothingAway() throws IOException, InterruptedException {
    try (WorkspaceLock outer = acquire(Duration.ZERO)) {
      acquire(Duration.ZERO).close();
      Process second = start();
      assertThat(second.waitFor()).as("second writer fails while %s is held", outer).isNotZero();
    }
  }

  private WorkspaceLock acquire(Duration wait) {
    return WorkspaceLock.acquire(new Workspace(root), "analyze", wait);
  }

  private Process hold() throws IOException {
    Process process = start();
    BufferedReader out = process.inputReader();
    assertThat(out.readLine()).startsWith("held");
    return process;
  }

  private Process start() throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            Holder.class.getName(),
            root.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
