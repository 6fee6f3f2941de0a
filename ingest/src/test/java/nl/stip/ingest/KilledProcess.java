package nl.stip.ingest;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A stage in a process of its own that is killed after a while. */
final class KilledProcess {

  private KilledProcess() {}

  /** Runs it and kills it if it takes longer; how long it took, ns. */
  static long run(Class<?> main, long nanos, String... args) throws Exception {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-BytecodeVerificationRemote",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    line.addAll(List.of(args));
    long started = System.nanoTime();
    Process process =
        new ProcessBuilder(line)
            .redirectErrorStream(true)
            .redirectOutput(new File("/dev/null"))
            .start();
    if (!process.waitFor(nanos, TimeUnit.NANOSECONDS)) {
      process.destroyForcibly().waitFor();
    }
    return System.nanoTime() - started;
  }
}
