package nl.stip.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;

/**
 * The command line: {@code --workspace DIR [--debug] [--again] EXPORT...}.
 *
 * @param workspace the workspace folder
 * @param debug whether defects show their stack trace
 * @param again whether batches made of the same exports are derived anew
 * @param exports what to read
 */
record Command(Path workspace, boolean debug, boolean again, List<Path> exports) {

  static Command parse(String... args) {
    Path workspace = null;
    boolean debug = false;
    boolean again = false;
    List<Path> exports = new ArrayList<>();
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--debug" -> debug = true;
        case "--again" -> again = true;
        case "--workspace" -> {
          i++;
          workspace = i < args.length ? Path.of(args[i]) : null;
        }
        default -> exports.add(export(args[i]));
      }
    }
    if (workspace == null) {
      throw usage("--workspace", "no workspace folder is given", "add --workspace DIR");
    }
    return new Command(workspace, debug, again, List.copyOf(exports));
  }

  private static Path export(String arg) {
    if (arg.startsWith("--")) {
      throw usage(arg, "there is no such option", "use --workspace DIR, --again or --debug");
    }
    return Path.of(arg);
  }

  private static FaultException usage(String where, String what, String advice) {
    return new FaultException(ExitCode.USAGE, where, what, advice);
  }
}
