package nl.stip.launcher.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.stip.launcher.demo.DemoWorkspace;
import nl.stip.launcher.stage.Installation;
import nl.stip.launcher.stage.Stage;
import nl.stip.launcher.stage.StageCall;
import nl.stip.launcher.stage.Stages;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.SettingsFile;
import nl.stip.workspace.SmallestGroup;
import nl.stip.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stip demo}. */
@Command(
    name = "demo",
    description =
        "Make the sample organisation, analyse it and show its pages. A second time what"
            + " is there is reused.")
public final class Demo implements Callable<Integer> {

  @Option(
      names = "--workspace",
      paramLabel = "W",
      description = "Folder to work in (default: demo in Stip's own folder).")
  private Path folder;

  @Option(names = "--no-serve", description = "Stop before the dashboard starts.")
  private boolean noServe;

  @Option(
      names = "--port",
      paramLabel = "P",
      description = "Port to listen on (default: the first free one from 8480).")
  private Integer port;

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "0",
      description = "How long to wait while another process writes (default: ${DEFAULT-VALUE}).")
  private long wait;

  @Mixin private SampleSize size;

  @Override
  public Integer call() {
    Installation installation = Installation.here();
    Path root = folder == null ? installation.root().resolve("demo") : folder;
    Workspace workspace = new Workspace(root.toAbsolutePath().normalize());
    int exit = new Steps(workspace, new DemoWorkspace(workspace, installation)).all();
    return exit != ExitCode.OK.code() || noServe
        ? exit
        : new Pages(workspace, port, null, List.of()).show(true);
  }

  /** The steps up to the mart, each left out when what it would make is there. */
  private final class Steps {

    private final Workspace workspace;
    private final DemoWorkspace demo;
    private final Stages stages = new Stages(Installation.here());

    Steps(Workspace workspace, DemoWorkspace demo) {
      this.workspace = workspace;
      this.demo = demo;
    }

    int all() {
      int exit = sample();
      if (exit == ExitCode.OK.code()) {
        SettingsFile.load(workspace);
        exit = ingest();
      }
      return exit == ExitCode.OK.code() ? analyze() : exit;
    }

    private int sample() {
      return demo.unlessMade(
          DemoWorkspace.Made.EXPORTS,
          size.toString(),
          "Making the sample organisation",
          () -> demo.exportsAside(aside -> stages.run(size.call(aside))));
    }

    private int ingest() {
      return demo.unlessMade(
          DemoWorkspace.Made.STORE,
          "",
          "Reading its exports",
          () -> stages.run(call(Stage.INGEST, demo.exports())));
    }

    private int analyze() {
      return demo.unlessMade(
          DemoWorkspace.Made.MART,
          "",
          "Analysing",
          () -> {
            SmallestGroup.remember(workspace, SettingsFile.load(workspace));
            return stages.run(call(Stage.ANALYSIS, List.of()));
          });
    }

    private StageCall call(Stage stage, List<String> more) {
      return WorkspaceOptions.call(stage, workspace, wait, more);
    }
  }
}
