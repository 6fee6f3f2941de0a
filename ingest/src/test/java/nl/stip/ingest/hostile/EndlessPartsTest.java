package nl.stip.ingest.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Parts larger than memory, in whatever shape, are read or refused in a heap of 64 MiB. */
class EndlessPartsTest {

  private static final int SECONDS = Integer.getInteger("fuzz.seconds", 10);

  @TempDir Path scratch;

  @Test
  @Timeout(240)
  void noSourceHoldsAnEndlessRecord() throws Exception {
    assertThat(run(88L << 20, SECONDS)).isEmpty();
  }

  private String run(long size, int seconds) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Endless.class.getName(),
                Long.toString(size),
                Integer.toString(seconds),
                scratch.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? said : said + "ended with " + process.exitValue();
  }
}
