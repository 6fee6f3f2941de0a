package nl.stip.workspace.process;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.WorkspaceLock;

/**
 * First class of every stage's process: takes the workspace's lock, ends when the launcher ends,
 * runs the stage's own {@code main}, and turns what escapes from it into words and an exit code.
 *
 * <p>Arguments: the stage's main class, then its arguments. System properties: {@link #LOCK},
 * {@link #WAIT}, {@link #CHILD}, {@link #DEBUG}.
 */
public final class StageProcess {

  /** Workspace folder to lock while the stage runs; absent for stages that only read. */
  public static final String LOCK = "stip.lock";

  /** Seconds to wait for the lock. */
  public static final String WAIT = "stip.wait";

  /** Present when standard input is a pipe from the launcher, whose end is the launcher's end. */
  public static final String CHILD = "stip.child";

  /** Present when stack traces are wanted. */
  public static final String DEBUG = "stip.debug";

  private StageProcess() {}

  /** Runs a stage. */
  public static void main(String[] args) throws ReflectiveOperationException {
    if (System.getProperty(CHILD) != null) {
      LauncherWatch.start();
    }
    ExitCode end = run(args[0], Arrays.copyOfRange(args, 1, args.length));
    if (end != ExitCode.OK) {
      System.exit(end.code());
    }
  }

  private static ExitCode run(String stage, String[] args) throws ReflectiveOperationException {
    try {
      lock(stage);
      Class.forName(stage).getMethod("main", String[].class).invoke(null, (Object) args);
      return ExitCode.OK;
    } catch (InvocationTargetException e) {
      return tell(e.getCause());
    } catch (FaultException e) {
      return tell(e);
    } catch (ClassNotFoundException e) {
      return tell(
          new FaultException(
              ExitCode.NOT_READY,
              stage,
              "is not in the jar of its module",
              "rebuild with ./mvnw clean package"));
    }
  }

  /** Taken once and kept until the process ends. */
  private static void lock(String stage) {
    String folder = System.getProperty(LOCK);
    if (folder != null) {
      String command = stage.substring(stage.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
      Workspace workspace = new Workspace(Path.of(folder));
      WorkspaceLock.acquire(workspace, command, Duration.ofSeconds(Long.getLong(WAIT, 0)));
    }
  }

  private static ExitCode tell(Throwable failure) {
    if (System.getProperty(DEBUG) != null) {
      failure.printStackTrace();
    }
    if (failure instanceof FaultException fault) {
      System.err.println(fault.getMessage());
      return fault.exitCode();
    }
    if (failure instanceof OutOfMemoryError) {
      System.err.printf(
          "Stip ran out of memory: %d MB were not enough for this much. What was there before is"
              + " unchanged. Give it a machine with more memory, or less at a time.%n",
          Runtime.getRuntime().maxMemory() >> 20);
      return ExitCode.INTERNAL;
    }
    System.err.println(
        "Stip failed ("
            + failure.getClass().getSimpleName()
            + "). Repeat with --debug for details.");
    return ExitCode.INTERNAL;
  }
}
