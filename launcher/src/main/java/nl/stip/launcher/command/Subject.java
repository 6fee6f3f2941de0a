package nl.stip.launcher.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.stip.launcher.stage.Installation;
import nl.stip.launcher.stage.Stage;
import nl.stip.launcher.stage.Stages;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stip subject}: answers what a person may ask for (GDPR art. 15, 17, 21). */
@Command(
    name = "subject",
    description = "Show what the store holds of a person, remove it, or never read it.",
    synopsisSubcommandLabel = "(export | erase | optout)")
public final class Subject implements Runnable {

  private static final String ADDRESS = "An address the person had in the directory or in a tool.";

  @Override
  public void run() {
    throw new FaultException(
        ExitCode.USAGE, "subject", "needs to know what to do", "say export, erase or optout");
  }

  @Command(
      name = "export",
      description = "Write all rows about a person to a JSON file that only you can read.")
  int export(
      @Mixin WorkspaceOptions options,
      @Option(names = "--email", required = true, paramLabel = "ADDRESS", description = ADDRESS)
          String email,
      @Option(
              names = "--to",
              paramLabel = "FILE",
              description = "Where to write it (default: a new file in review/ of the workspace).")
          Path to) {
    List<String> request = new ArrayList<>(List.of("export", "--email", email));
    if (to != null) {
      request.addAll(List.of("--to", to.toAbsolutePath().toString()));
    }
    return run(options, request);
  }

  @Command(
      name = "erase",
      description =
          "Remove a person from the store: accounts, acts, memberships, counts, and that others"
              + " addressed them.")
  int erase(
      @Mixin WorkspaceOptions options,
      @Option(names = "--email", required = true, paramLabel = "ADDRESS", description = ADDRESS)
          String email) {
    return run(options, List.of("erase", "--email", email));
  }

  @Command(
      name = "optout",
      description =
          "Remove everybody in register/optout.csv from the store; ./stip ingest does so as well.")
  int optout(@Mixin WorkspaceOptions options) {
    return run(options, List.of("optout"));
  }

  private static int run(WorkspaceOptions options, List<String> request) {
    return new Stages(Installation.here()).run(options.callThere(Stage.RIGHTS, request));
  }
}
