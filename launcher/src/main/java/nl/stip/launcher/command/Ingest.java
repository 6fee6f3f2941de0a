package nl.stip.launcher.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.stip.launcher.stage.Installation;
import nl.stip.launcher.stage.Stage;
import nl.stip.launcher.stage.Stages;
import nl.stip.workspace.SettingsFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stip ingest}. */
@Command(
    name = "ingest",
    description = {
      "Read exports into the event log and the directory.",
      "Without exports: what lies in inbox/ of the workspace; if that is empty, only match accounts"
          + " with people anew, as directory, account map and settings are now."
    })
public final class Ingest implements Callable<Integer> {

  @Mixin private WorkspaceOptions options;

  @Option(
      names = "--again",
      description = "Read anew what was read before, with the settings of today.")
  private boolean again;

  @Parameters(
      arity = "0..*",
      paramLabel = "EXPORT",
      description =
          "Zip or file as downloaded, unpacked export, or folder of exports; people.csv for the directory.")
  private List<Path> exports = List.of();

  @Override
  public Integer call() {
    return read(options, again, exports);
  }

  /** Reads the settings first, so that a fault in them costs no time. */
  static int read(WorkspaceOptions options, boolean again, List<Path> exports) {
    SettingsFile.load(options.workspace());
    List<String> more = new ArrayList<>(again ? List.of("--again") : List.of());
    exports.forEach(export -> more.add(export.toString()));
    return new Stages(Installation.here()).run(options.call(Stage.INGEST, more));
  }
}
