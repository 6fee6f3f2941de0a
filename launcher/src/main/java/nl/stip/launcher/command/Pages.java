package nl.stip.launcher.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.stip.launcher.stage.Installation;
import nl.stip.launcher.stage.Stage;
import nl.stip.launcher.stage.Stages;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;

/** The dashboard of a workspace, from its start until somebody stops it. */
final class Pages {

  private static final int FIRST_PORT = 8480;
  private static final int PORTS = 40;
  private static final long LOOK_MILLIS = 200;

  private final Workspace workspace;
  private final int port;
  private final String address;
  private final List<String> more;

  /**
   * Pages on a port.
   *
   * @param port the port, or null for the first free one from 8480
   * @param address the address listened on, or null for loopback
   * @param more what else the dashboard is told
   */
  Pages(Workspace workspace, Integer port, String address, List<String> more) {
    this.workspace = workspace;
    this.port = port == null ? freePort() : port;
    this.address = address;
    this.more = more;
  }

  /** Starts and waits for the end; the dashboard itself says where it is. */
  int show(boolean browser) {
    List<String> arguments = new ArrayList<>(List.of("--port", Integer.toString(port)));
    arguments.addAll(more);
    Process process =
        new Stages(Installation.here())
            .start(WorkspaceOptions.call(Stage.DASHBOARD, workspace, 0, arguments));
    if (answers(process)) {
      System.err.println("Ctrl-C stops it.");
      if (browser) {
        Browser.open("http://127.0.0.1:" + port + "/");
      }
    }
    return Stages.await(process);
  }

  /** Waits until the port answers; false when the process ended before it did. */
  private boolean answers(Process process) {
    try {
      while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
        try (Socket socket = new Socket(here(), port)) {
          return socket.isConnected();
        } catch (IOException e) {
          // not yet
        }
      }
    } catch (InterruptedException e) {
      process.destroy();
    }
    return false;
  }

  /** The address to ask at: the one listened on, where it is one. */
  private InetAddress here() throws IOException {
    InetAddress listening = InetAddress.getByName(address);
    return listening.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : listening;
  }

  private static int freePort() {
    for (int port = FIRST_PORT; port < FIRST_PORT + PORTS; port++) {
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException e) {
        // taken; the next
      }
    }
    throw new FaultException(
        ExitCode.INTERNAL,
        "--port",
        "no port from " + FIRST_PORT + " to " + (FIRST_PORT + PORTS - 1) + " is free",
        "give a free one with --port");
  }
}
