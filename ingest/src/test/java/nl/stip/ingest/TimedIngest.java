package nl.stip.ingest;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.stip.ingest.storage.DiskStorage;
import nl.stip.workspace.ExitCode;

/** The whole stage over one export, with its time, the events it added and its peak of heap. */
public final class TimedIngest {

  private static final double NANO = 1e9;

  private TimedIngest() {}

  /**
   * Runs.
   *
   * @param args workspace and export
   */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    Command command = new Command(root, true, false, List.of(Path.of(args[1])));
    long started = System.nanoTime();
    ExitCode end = new Run(command, new DiskStorage(), System.out, System.err).read();
    double seconds = (System.nanoTime() - started) / NANO;
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    if (end == ExitCode.OK) {
      System.out.printf(
          Locale.ROOT, "RESULT %.3f %d %d%n", seconds, Fixture.events(root), peak >> 20);
    }
  }
}
