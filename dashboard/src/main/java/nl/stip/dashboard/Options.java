package nl.stip.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import nl.stip.dashboard.access.Reach;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import org.springframework.boot.ssl.pem.PemContent;

/**
 * How the dashboard is started.
 *
 * @param workspace the workspace served
 * @param reach from where it can be reached
 * @param port port, or 0 for any free one
 * @param debug whether stack traces are shown
 */
record Options(Workspace workspace, Reach reach, int port, boolean debug) {

  private static final int DEFAULT_PORT = 8080;
  private static final int LAST_PORT = 65_535;
  private static final String KNOWN =
      "use --workspace, --port, --address, --host, --certificate, --key, --behind-proxy";

  static Options parse(String... arguments) {
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    Path folder = null;
    String address = "127.0.0.1";
    int port = DEFAULT_PORT;
    boolean debug = false;
    List<String> hosts = new ArrayList<>();
    Path certificate = null;
    Path key = null;
    boolean proxied = false;
    while (!rest.isEmpty()) {
      String option = rest.pop();
      switch (option) {
        case "--workspace" -> folder = Path.of(value(option, rest));
        case "--address" -> address = value(option, rest);
        case "--port" -> port = port(value(option, rest));
        case "--host" -> hosts.add(value(option, rest));
        case "--certificate" -> certificate = file(option, rest);
        case "--key" -> key = file(option, rest);
        case "--behind-proxy" -> proxied = true;
        case "--debug" -> debug = true;
        default -> throw usage(option, "this option does not exist", KNOWN);
      }
    }
    requireWorkspace(folder);
    Reach reach = new Reach(address, hosts, certificate, key, proxied);
    List<Fault> faults = reach.faults();
    if (!faults.isEmpty()) {
      throw new FaultException(ExitCode.USAGE, faults);
    }
    if (reach.tls()) {
      requirePem("--certificate", certificate, PemContent::getCertificates);
      requirePem("--key", key, PemContent::getPrivateKey);
    }
    return new Options(new Workspace(folder), reach, port, debug);
  }

  private static Path file(String option, Deque<String> rest) {
    Path file = Path.of(value(option, rest));
    if (!Files.isReadable(file)) {
      throw usage(option, "there is no file " + file + " to read", "name a PEM file");
    }
    return file;
  }

  private static void requirePem(String option, Path file, Function<PemContent, Object> part) {
    try {
      if (part.apply(PemContent.load(file)) != null) {
        return;
      }
    } catch (IOException | RuntimeException e) {
      // told below, with the file's name
    }
    throw usage(
        option,
        "in " + file + " nothing of the kind can be read",
        "give a certificate as PEM (BEGIN CERTIFICATE), and its key (BEGIN PRIVATE KEY) without a"
            + " password");
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

  private static FaultException usage(String where, String what, String advice) {
    return new FaultException(ExitCode.USAGE, where, what, advice);
  }
}
