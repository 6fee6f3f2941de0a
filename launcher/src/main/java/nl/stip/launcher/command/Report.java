package nl.stip.launcher.command;

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
import picocli.CommandLine.Unmatched;

/** {@code stip report}. */
@Command(
    name = "report",
    description =
        "Write the mart's figures into a workbook. Further options, such as those of a"
            + " page's address, go to the report as they are.")
public final class Report implements Callable<Integer> {

  @Mixin private WorkspaceOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "xlsx",
      description = "Kind of file: xlsx (default: ${DEFAULT-VALUE}).")
  private String format;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      description = "nl or en (default: that of the settings).")
  private String language;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "File to write (default: a new one in the workspace's reports).")
  private String out;

  @Unmatched private List<String> further = new ArrayList<>();

  @Override
  public Integer call() {
    SettingsFile.load(options.workspace());
    List<String> more = new ArrayList<>(List.of("--format", format));
    if (language != null) {
      more.addAll(List.of("--language", language));
    }
    if (out != null) {
      more.addAll(List.of("--out", out));
    }
    more.addAll(further);
    return new Stages(Installation.here()).run(options.call(Stage.REPORT, more));
  }
}
