package nl.stip.workspace.process;

import java.io.IOException;
import java.io.OutputStream;
import nl.stip.workspace.ExitCode;

/** Ends this process when the launcher's end of standard input closes. */
final class LauncherWatch {

  private LauncherWatch() {}

  static void start() {
    Thread watch = new Thread(LauncherWatch::watch, "launcher-watch");
    watch.setDaemon(true);
    watch.start();
  }

  private static void watch() {
    try {
      System.in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // a broken pipe is an ended launcher too
    }
    System.exit(ExitCode.INTERRUPTED.code());
  }
}
