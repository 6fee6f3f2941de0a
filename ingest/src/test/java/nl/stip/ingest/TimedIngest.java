package nl.stip.ingest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.stip.ingest.bench.Reader;
import nl.stip.ingest.storage.DiskStorage;
import nl.stip.workspace.ExitCode;

/**
 * The whole stage over one export, with its time, the events it added, its peak of heap and its
 * processor time.
 */
public final class TimedIngest {

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
    double seconds = Reader.since(started);
    if (end == ExitCode.OK) {
      Reader.print(seconds, Fixture.events(root));
    }
  }
}
