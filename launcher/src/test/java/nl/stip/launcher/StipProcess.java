package nl.stip.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Starts {@code stip} as the script does, from the jars that were built, with keys in a folder of
 * the test's own.
 *
 * @param config folder that takes the place of {@code ~/.config}
 */
record StipProcess(Path config) {

  private static final Path ROOT = Path.of(System.getProperty("stip.root"));
  private static final long LONGEST_MINUTES = 8;

  /** How a process ended, and what it said. */
  record Ended(int exit, String said) {

    /** Fails, showing what was said, unless the process ended well. */
    Ended well() {
      assertThat(exit).as(said).isZero();
      return this;
    }
  }

  /** Runs a command to its end. */
  Ended run(String... arguments) throws IOException, InterruptedException {
    Process process = start(arguments);
    String said;
    try (InputStream out = process.getInputStream()) {
      said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
    }
    assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).as(said).isTrue();
    return new Ended(process.exitValue(), said);
  }

  /** Starts a command. */
  Process start(String... arguments) throws IOException {
    Path target = ROOT.resolve("launcher").resolve("target");
    String libraries = Files.readString(target.resolve("classpath")).strip();
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-Dstip.root=" + ROOT);
    line.addAll(List.of("-cp", target.resolve("stip-launcher.jar") + ":" + libraries));
    line.add(Stip.class.getName());
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
    builder.environment().put("XDG_CONFIG_HOME", config.toString());
    return builder.start();
  }
}
