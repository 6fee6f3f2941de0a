package nl.stip.ingest;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.function.Supplier;
import nl.stip.ingest.storage.DiskStorage;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;

/**
 * The ingest stage: reads exports, appends what is new to the event log, says what became of it.
 */
public final class Ingest {

  private Ingest() {}

  /** Runs the stage and ends the process with an {@link ExitCode}. */
  public static void main(String[] args) {
    System.exit(run(System.out, System.err, args).code());
  }

  /** Runs the stage. */
  static ExitCode run(PrintStream out, PrintStream err, String... args) {
    return told(
        err,
        args,
        () ->
            QuarantineCommand.isMeant(args)
                ? QuarantineCommand.run(new DiskStorage(), out, err, args)
                : new Run(Command.parse(args), new DiskStorage(), out, err).read());
  }

  /** Does work; what goes wrong is told to the one who reads it. */
  static ExitCode told(PrintStream err, String[] args, Supplier<ExitCode> work) {
    try {
      return work.get();
    } catch (FaultException e) {
      err.println(e.getMessage());
      return e.exitCode();
    } catch (RuntimeException | OutOfMemoryError e) {
      // The message of an unforeseen failure may quote the input, so only its kind is shown.
      err.println("Stip failed: " + e.getClass().getSimpleName() + "; run with --debug for more");
      if (Arrays.asList(args).contains("--debug")) {
        e.printStackTrace(err);
      }
      return ExitCode.INTERNAL;
    }
  }
}
