package nl.stip.launcher.command;

import java.util.List;
import nl.stip.launcher.stage.Installation;
import nl.stip.launcher.stage.Stage;
import nl.stip.launcher.stage.Stages;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stip quarantine}: what could not be read, and reading it again. */
@Command(
    name = "quarantine",
    description = "Show the records that could not be read, or read them again.",
    synopsisSubcommandLabel = "(list | retry)")
public final class Quarantine implements Runnable {

  @Override
  public void run() {
    throw new FaultException(
        ExitCode.USAGE, "quarantine", "needs to know what to do", "say list or retry");
  }

  @Command(
      name = "list",
      description =
          "Show per run and source what could not be read, how often, where, and what to do.")
  int list(@Mixin WorkspaceOptions options) {
    return stage(options, "list");
  }

  @Command(
      name = "retry",
      description =
          "Read them again with the settings and the Stip of today: from the file they came from"
              + " if it is still there and unchanged, else from the bytes that were kept. What"
              + " succeeds is added and leaves the quarantine.")
  int retry(@Mixin WorkspaceOptions options) {
    return stage(options, "retry");
  }

  private static int stage(WorkspaceOptions options, String what) {
    return new Stages(Installation.here())
        .run(options.call(Stage.INGEST, List.of("--quarantine", what)));
  }
}
