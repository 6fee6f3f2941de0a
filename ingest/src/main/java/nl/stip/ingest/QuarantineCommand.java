package nl.stip.ingest;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.stip.ingest.issue.QuarantineFolder;
import nl.stip.ingest.storage.Storage;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;

/** The command line {@code --workspace DIR --quarantine list|retry}. */
final class QuarantineCommand {

  private static final String OPTION = "--quarantine";

  private QuarantineCommand() {}

  /** Whether this command is meant. */
  static boolean isMeant(String... args) {
    return Arrays.asList(args).contains(OPTION);
  }

  static ExitCode run(Storage storage, PrintStream out, PrintStream err, String... args) {
    List<String> rest = new ArrayList<>(Arrays.asList(args));
    int at = rest.indexOf(OPTION);
    String what = at + 1 < rest.size() ? rest.remove(at + 1) : "";
    rest.remove(at);
    Command command = Command.parse(rest.toArray(new String[0]));
    Path root = command.workspace().toAbsolutePath().normalize();
    if (what.equals("list")) {
      Path folder = new Workspace(root).quarantine();
      new QuarantineList(new QuarantineFolder(storage, folder), out).print();
      return ExitCode.OK;
    } else if (what.equals("retry")) {
      return new Run(command, storage, out, err).retry();
    }
    throw new FaultException(
        ExitCode.USAGE, OPTION, "is followed by list or retry", "say stip quarantine list");
  }
}
