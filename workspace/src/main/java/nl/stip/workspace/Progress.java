package nl.stip.workspace;

import java.io.PrintStream;
import java.util.Locale;

/**
 * Shows on the console how far a step is: by bytes with rate and time left, and events. Silent for
 * steps under two seconds.
 */
public final class Progress implements AutoCloseable {

  /** Environment variable that the {@code stip} script sets when a person is watching. */
  public static final String TERMINAL = "STIP_TERMINAL";

  private static final long QUIET_NANOS = 2_000_000_000L;
  private static final double MEGA = 1e6;
  private static final double NANO = 1e9;

  private final PrintStream out;
  private final boolean terminal;
  private final String step;
  private final long total;
  private final long started = System.nanoTime();
  private long shown = started;
  private long bytes;
  private long events;

  private Progress(PrintStream out, boolean terminal, String step, long total) {
    this.out = out;
    this.terminal = terminal;
    this.step = step;
    this.total = total;
  }

  /**
   * Starts a step.
   *
   * @param step what is being done, in words
   * @param totalBytes bytes to read, or 0 when unknown
   */
  public static Progress start(String step, long totalBytes) {
    return new Progress(System.err, System.getenv(TERMINAL) != null, step, totalBytes);
  }

  /** Reports where the step is; cheap enough to call per record. */
  public synchronized void at(long bytesRead, long eventsRead) {
    bytes = bytesRead;
    events = eventsRead;
    long now = System.nanoTime();
    long every = terminal ? QUIET_NANOS / 10 : QUIET_NANOS * 5;
    if (now - started > QUIET_NANOS && now - shown > every) {
      shown = now;
      out.print(terminal ? "\r\u001b[K" + line(now) : line(now) + "\n");
      out.flush();
    }
  }

  private String line(long now) {
    double seconds = (now - started) / NANO;
    StringBuilder line = new StringBuilder("  ").append(step);
    if (bytes > 0) {
      double rate = bytes / seconds;
      line.append(String.format(Locale.ROOT, " · %.1f MB · %.1f MB/s", bytes / MEGA, rate / MEGA));
      if (total > bytes) {
        line.append(
            String.format(
                Locale.ROOT,
                " · %d %% · %.0f s left",
                100 * bytes / total,
                (total - bytes) / rate));
      }
    }
    if (events > 0) {
      line.append(String.format(Locale.ROOT, " · %,d events", events));
    }
    return line.append(String.format(Locale.ROOT, " · %.0f s", seconds)).toString();
  }

  /** Ends the step with one line if it took long enough to have been shown. */
  @Override
  public synchronized void close() {
    long now = System.nanoTime();
    if (now - started > QUIET_NANOS) {
      out.println((terminal ? "\r\u001b[K" : "") + line(now) + " · done");
    }
  }
}
