package nl.stip.launcher.command;

import java.util.List;
import java.util.concurrent.Callable;
import nl.stip.launcher.stage.Installation;
import nl.stip.launcher.stage.Stage;
import nl.stip.launcher.stage.StageCall;
import nl.stip.launcher.stage.Stages;
import nl.stip.workspace.SettingsFile;
import nl.stip.workspace.SmallestGroup;
import nl.stip.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code stip analyze}. */
@Command(name = "analyze", description = "Make the mart from the event log and the directory.")
public final class Analyze implements Callable<Integer> {

  @Mixin private WorkspaceOptions options;

  @Override
  public Integer call() {
    return make(options.workspace(), options.call(Stage.ANALYSIS, List.of()));
  }

  /** Remembers k before any figure is made with it, so that no later run can go below. */
  static int make(Workspace workspace, StageCall call) {
    SmallestGroup.remember(workspace, SettingsFile.load(workspace));
    return new Stages(Installation.here()).run(call);
  }
}
