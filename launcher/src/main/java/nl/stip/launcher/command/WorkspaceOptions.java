package nl.stip.launcher.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.stip.launcher.stage.Stage;
import nl.stip.launcher.stage.StageCall;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import picocli.CommandLine.Option;

/** Which workspace a command works in. */
final class WorkspaceOptions {

  @Option(
      names = "--workspace",
      required = true,
      paramLabel = "W",
      description = "Folder with settings, store and mart; made when it is not there.")
  private Path folder;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "0",
      description = "How long to wait while another process writes (default: ${DEFAULT-VALUE}).")
  private long wait;

  Workspace workspace() {
    return new Workspace(folder.toAbsolutePath().normalize());
  }

  /** A stage in this workspace, told where it is and what more. */
  StageCall call(Stage stage, List<String> more) {
    return call(stage, workspace(), wait, more);
  }

  /**
   * A stage in this workspace, which must be there.
   *
   * @throws FaultException as {@link ExitCode#NOT_READY} if it is not
   */
  StageCall callThere(Stage stage, List<String> more) {
    if (!Files.isDirectory(workspace().batches())) {
      throw new FaultException(
          ExitCode.NOT_READY,
          "--workspace",
          "there is no store in " + workspace().root(),
          "name the workspace that exports were read into");
    }
    return call(stage, more);
  }

  static StageCall call(Stage stage, Workspace workspace, long wait, List<String> more) {
    List<String> arguments = new ArrayList<>();
    arguments.add("--workspace");
    arguments.add(workspace.root().toString());
    arguments.addAll(more);
    return new StageCall(stage, workspace.root(), wait, arguments);
  }
}
