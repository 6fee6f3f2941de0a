package nl.stip.dashboard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;

/**
 * How the dashboard is started.
 *
 * @param workspace the workspace served
 * @param address address listened on; loopback
 * @param port port, or 0 for any free one
 * @param debug whether stack traces are shown
 */
record Options(Workspace workspace, String address, int port, boolean debug) {

  private static final int DEFAULT_PORT = 8080;
  private static final int LAST_PORT = 65_535;

  static Options parse(String... arguments) {
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    Path folder = null;
    String address = "127.0.0.1";
    int port = DEFAULT_PORT;
    boolean debug = false;
    while (!rest.isEmpty()) {
      String option = rest.pop();
      switch (option) {
        case "--workspace" -> folder = Path.of(value(option, rest));
        case "--address" -> address = value(option, rest);
        case "--port" -> port = port(value(option, rest));
        case "--debug" -> debug = true;
        default -> throw usage(option, "this option does not exist", "use --workspace, --port");
      }
    }
    requireWorkspace(folder);
    requireLoopback(address);
    return new Options(new Workspace(folder), address, port, debug);
  }

  private static String value(String option, Deque<String> rest) {
    if (rest.isEmpty()) {
      throw usage(option, "needs a value", "write it after the option");
    }
    return rest.pop();
  }

  private static int port(String text) {
    int port = text.matches("\\d{1,5}") ? Integer.parseInt(text) : LAST_PORT + 1;
    if (port > LAST_PORT) {
      throw usage("--port", text + " is not a port", "choose 0 to 65535; 0 takes a free one");
    }
    return port;
  }

  private static void requireWorkspace(Path folder) {
    if (folder == null) {
      throw usage("--workspace", "is missing", "name the folder: --workspace DIR");
    }
    if (!Files.isDirectory(folder)) {
      throw new FaultException(
          ExitCode.NOT_READY,
          "--workspace",
          "there is no folder " + folder,
          "make it with ./stip run --workspace DIR EXPORT");
    }
  }

  private static void requireLoopback(String address) {
    try {
      if (InetAddress.getByName(address).isLoopbackAddress()) {
        return;
      }
    } catch (UnknownHostException e) {
      throw usage("--address", address + " is not an address of this machine", "use 127.0.0.1");
    }
    throw usage(
        "--address",
        address + " can be reached by others, and Stip has no users yet to tell apart",
        "leave --address out; Stip then listens on 127.0.0.1, for this machine only");
  }

  private static FaultException usage(String where, String what, String advice) {
    return new FaultException(ExitCode.USAGE, where, what, advice);
  }
}
