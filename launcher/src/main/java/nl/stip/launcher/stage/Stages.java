package nl.stip.launcher.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;

/**
 * Starts stages and waits for them. A stage's words go straight to the console. Its standard input
 * is a pipe that closes when the launcher ends in whatever way, on which the stage ends too.
 */
public final class Stages {

  private static final long GRACE_SECONDS = 20;

  private final Installation installation;

  /** Stages of an installation. */
  public Stages(Installation installation) {
    this.installation = installation;
  }

  /**
   * Runs a stage to its end.
   *
   * @return its exit code
   */
  public int run(StageCall call) {
    List<Path> classPath = installation.classPath(call.stage().module());
    if (!call.stage().archives()) {
      return await(launch(call, call.line(classPath, List.of())));
    }
    Path folder = installation.target(call.stage().module());
    ClassArchive archive = new ClassArchive(folder, classPath);
    int exit = await(launch(call, call.line(classPath, archive.flags())));
    archive.keep(exit == ExitCode.OK.code());
    return exit;
  }

  /** Starts a stage and returns at once. */
  public Process start(StageCall call) {
    return launch(call, call.line(installation.classPath(call.stage().module()), List.of()));
  }

  private static Process launch(StageCall call, List<String> line) {
    try {
      Process process =
          new ProcessBuilder(line)
              .redirectOutput(ProcessBuilder.Redirect.INHERIT)
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process), "end-of-stage"));
      return process;
    } catch (IOException e) {
      throw new FaultException(
          ExitCode.INTERNAL,
          call.stage().module(),
          "cannot be started: " + e.getMessage(),
          "check that the machine has memory and processes to spare");
    }
  }

  /** Asks a stage to end, and makes it end when it does not within the grace. */
  private static void end(Process process) {
    process.destroy();
    try {
      if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
    }
  }

  /** Waits for a stage that was started. */
  public static int await(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      return ExitCode.INTERRUPTED.code();
    }
  }
}
