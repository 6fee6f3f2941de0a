package nl.stip.workspace.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything here runs in real processes. */
class StageProcessTest {

  private static final long LONG_ENOUGH = 60;

  @TempDir Path root;

  /** Says its number and works for ever. */
  public static final class Endless {
    private Endless() {}

    public static void main(String[] args) throws InterruptedException {
      System.out.println(ProcessHandle.current().pid());
      new CountDownLatch(1).await();
    }
  }

  /** Starts an endless stage the way the launcher does, and waits for it. */
  public static final class Starter {
    private Starter() {}

    public static void main(String[] args) throws IOException, InterruptedException {
      new ProcessBuilder(line(List.of("-Dstip.child=true"), Endless.class))
          .redirectOutput(ProcessBuilder.Redirect.INHERIT)
          .redirectError(ProcessBuilder.Redirect.INHERIT)
          .start()
          .waitFor();
    }
  }

  /** Fails for a reason the reader can mend. */
  public static final class Faulty {
    private Faulty() {}

    public static void main(String[] args) {
      if (args.length == 0) {
        throw new FaultException(ExitCode.INPUT, "a.zip", "is empty", "download it again");
      }
    }
  }

  /** Fails for a reason of its own. */
  public static final class Broken {
    private Broken() {}

    public static void main(String[] args) {
      if (args.length == 0) {
        throw new IllegalStateException("inner words");
      }
    }
  }

  /** Keeps all it makes. */
  public static final class Hungry {
    private Hungry() {}

    public static void main(String[] args) {
      List<byte[]> kept = new ArrayList<>();
      while (kept.size() < Integer.MAX_VALUE) {
        kept.add(new byte[1 << 20]);
      }
    }
  }

  @Test
  void aStageDiesWithItsLauncherHoweverThatDies() throws Exception {
    Process starter = new ProcessBuilder(line(List.of(), Starter.class)).start();
    BufferedReader out = starter.inputReader();
    ProcessHandle stage = ProcessHandle.of(Long.parseLong(out.readLine())).orElseThrow();
    assertThat(stage.isAlive()).isTrue();
    starter.destroyForcibly();
    stage.onExit().get(LONG_ENOUGH, TimeUnit.SECONDS);
    assertThat(stage.isAlive()).isFalse();
  }

  @Test
  void aFaultIsToldInWordsWithItsExitCode() throws Exception {
    Process process = new ProcessBuilder(line(List.of(), Faulty.class)).start();
    assertThat(text(process)).isEqualTo("a.zip: is empty\n    → download it again\n");
    assertThat(process.waitFor()).isEqualTo(ExitCode.INPUT.code());
  }

  @Test
  void aDefectShowsItsTraceOnDemandOnly() throws Exception {
    Process silent = new ProcessBuilder(line(List.of(), Broken.class)).start();
    assertThat(text(silent)).contains("--debug").doesNotContain("inner words");
    assertThat(silent.waitFor()).isEqualTo(ExitCode.INTERNAL.code());
    Process loud = new ProcessBuilder(line(List.of("-Dstip.debug=true"), Broken.class)).start();
    assertThat(text(loud)).contains("inner words", "at nl.stip.workspace.process");
    assertThat(loud.waitFor()).isEqualTo(ExitCode.INTERNAL.code());
  }

  @Test
  void tooLittleMemoryIsToldWithWhatThereWas() throws Exception {
    Process process = new ProcessBuilder(line(List.of("-Xmx32m"), Hungry.class)).start();
    assertThat(text(process)).contains("out of memory: 32 MB").contains("less at a time");
    assertThat(process.waitFor()).isEqualTo(ExitCode.INTERNAL.code());
  }

  @Test
  void twoWritersInOneWorkspaceAreOneTooMany() throws Exception {
    List<String> locked = List.of("-Dstip.lock=" + root);
    Process first = new ProcessBuilder(line(locked, Endless.class)).start();
    try {
      assertThat(first.inputReader().readLine()).isNotBlank();
      Process second = new ProcessBuilder(line(locked, Endless.class)).start();
      assertThat(text(second)).contains("process " + first.pid() + " (stip stageprocesstest");
      assertThat(second.waitFor()).isEqualTo(ExitCode.LOCKED.code());
    } finally {
      first.destroyForcibly();
    }
  }

  @Test
  void aStageThatIsNotThereIsToldSo() throws Exception {
    List<String> line = line(List.of(), Faulty.class);
    line.set(line.size() - 1, "nl.stip.Nowhere");
    Process process = new ProcessBuilder(line).start();
    assertThat(text(process)).contains("nl.stip.Nowhere", "rebuild");
    assertThat(process.waitFor()).isEqualTo(ExitCode.NOT_READY.code());
  }

  private static List<String> line(List<String> flags, Class<?> main) {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-Dstderr.encoding=UTF-8");
    line.add("-Dfile.encoding=UTF-8");
    line.addAll(flags);
    line.addAll(List.of("-cp", System.getProperty("java.class.path")));
    if (main != Starter.class) {
      line.add(StageProcess.class.getName());
    }
    line.add(main.getName());
    return line;
  }

  private static String text(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
