package nl.stip.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * The right to write in a workspace: one process at a time ({@code counting.md} 27). The operating
 * system frees it when the process ends, however it ends. Taking it again in the process that has
 * it is allowed and gives nothing away.
 */
public final class WorkspaceLock implements AutoCloseable {

  private static final Duration EVERY = Duration.ofMillis(200);

  /**
   * What this process holds. A second channel on the same file must never be opened: closing it
   * would free the first one's lock (POSIX record locks belong to the process).
   */
  private static final Map<Path, FileChannel> HELD = new ConcurrentHashMap<>();

  private final Path file;
  private final boolean outer;

  private WorkspaceLock(Path file, boolean outer) {
    this.file = file;
    this.outer = outer;
  }

  /**
   * Takes the lock, waiting for it if need be.
   *
   * @param command what the holder does, for the one who has to wait
   * @param wait how long to wait; zero is not at all
   * @throws FaultException {@link ExitCode#LOCKED} naming the holder; {@link ExitCode#STORAGE} when
   *     the lock file cannot be written
   */
  public static synchronized WorkspaceLock acquire(
      Workspace workspace, String command, Duration wait) {
    Path file = workspace.lock().toAbsolutePath().normalize();
    if (HELD.containsKey(file)) {
      return new WorkspaceLock(file, false);
    }
    try {
      Files.createDirectories(file.getParent());
      HELD.put(file, locked(file, command, wait));
      return finished(new WorkspaceLock(file, true), workspace);
    } catch (IOException e) {
      throw new FaultException(
          ExitCode.STORAGE,
          file.toString(),
          "cannot be written",
          "check that the workspace is a folder you may write in and that the disk has space");
    }
  }

  /** With what a killed holder had decided on carried out. */
  private static WorkspaceLock finished(WorkspaceLock lock, Workspace workspace) {
    try {
      PendingChange.finish(workspace);
      return lock;
    } catch (FaultException e) {
      lock.close();
      throw e;
    }
  }

  private static FileChannel locked(Path file, String command, Duration wait) throws IOException {
    long until = System.nanoTime() + wait.toNanos();
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    while (channel.tryLock() == null) {
      if (System.nanoTime() >= until) {
        String holder = holder(channel);
        channel.close();
        throw held(file.getParent(), holder);
      }
      LockSupport.parkNanos(EVERY.toNanos());
    }
    name(channel, command);
    return channel;
  }

  private static FaultException held(Path root, String holder) {
    return new FaultException(
        ExitCode.LOCKED,
        root.toString(),
        "another process is writing here: " + (holder.isEmpty() ? "it gave no name" : holder),
        "wait until it is done, or add --wait SECONDS to wait for it");
  }

  private static void name(FileChannel channel, String command) throws IOException {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    long pid = ProcessHandle.current().pid();
    String text = "process " + pid + " (stip " + command + ") since " + now + "\n";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
  }

  private static String holder(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(256);
    channel.read(text, 0);
    return new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).strip();
  }

  /** Gives the lock back; without effect when an outer holder of this process still has it. */
  @Override
  public void close() {
    FileChannel channel = outer ? HELD.remove(file) : null;
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new FaultException(
          ExitCode.STORAGE, file.toString(), "cannot be closed", "check the disk");
    }
  }
}
