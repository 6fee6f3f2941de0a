package nl.stip.launcher.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.stip.launcher.stage.Stage;
import nl.stip.workspace.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code stip run}. */
@Command(name = "run", description = "Read exports and make the mart: ingest, then analyze.")
public final class Run implements Callable<Integer> {

  @Mixin private WorkspaceOptions options;

  @Option(
      names = "--again",
      description = "Read anew what was read before, with the settings of today.")
  private boolean again;

  @Parameters(
      arity = "1..*",
      paramLabel = "EXPORT",
      description =
          "Zip or file as downloaded, unpacked export, or folder of exports; people.csv for the directory.")
  private List<Path> exports;

  @Override
  public Integer call() {
    int read = Ingest.read(options, again, exports);
    if (read != ExitCode.OK.code() && read != ExitCode.PARTLY.code()) {
      return read;
    }
    int made = Analyze.make(options.workspace(), options.call(Stage.ANALYSIS, List.of()));
    return made == ExitCode.OK.code() ? read : made;
  }
}
