package nl.stip.launcher.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Opens a page on the desktop, if there is one. */
final class Browser {

  private Browser() {}

  /** Tries, and stays silent when there is no desktop. */
  static void open(String url) {
    List<String> line = command();
    if (line.isEmpty()) {
      return;
    }
    try {
      new ProcessBuilder(line.get(0), url)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // the address stands on the console
    }
  }

  private static List<String> command() {
    String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    if ("true".equals(System.getenv("CI"))) {
      return List.of();
    } else if (system.contains("mac")) {
      return List.of("open");
    }
    boolean desktop = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
    return desktop ? List.of("xdg-open") : List.of();
  }
}
