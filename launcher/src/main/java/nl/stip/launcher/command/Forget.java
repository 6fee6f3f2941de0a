package nl.stip.launcher.command;

import java.util.List;
import java.util.concurrent.Callable;
import nl.stip.launcher.stage.Installation;
import nl.stip.launcher.stage.Stage;
import nl.stip.launcher.stage.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stip forget}. */
@Command(
    name = "forget",
    description =
        "Remove everything about the time before a day, for good: acts, counts, ties, memberships"
            + " and figures. Later exports do not bring it back.")
public final class Forget implements Callable<Integer> {

  @Mixin private WorkspaceOptions options;

  @Option(
      names = "--before",
      required = true,
      paramLabel = "DAY",
      description = "First day that is kept, as 2026-01-31.")
  private String day;

  @Override
  public Integer call() {
    return new Stages(Installation.here())
        .run(options.callThere(Stage.RIGHTS, List.of("forget", "--before", day)));
  }
}
