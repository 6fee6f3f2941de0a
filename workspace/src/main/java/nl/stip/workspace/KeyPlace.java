package nl.stip.workspace;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;

/** Where the key of a workspace lies when {@code stip.yaml} does not say. */
final class KeyPlace {

  private KeyPlace() {}

  /**
   * A file per user and per workspace, outside it: {@code ~/.config/stip/<name>-<code>.key}, where
   * the code is a name-based UUID (RFC 4122) of the workspace's absolute path.
   */
  static Path of(Workspace workspace) {
    Path root = workspace.root().toAbsolutePath().normalize();
    byte[] bytes = root.toString().getBytes(StandardCharsets.UTF_8);
    String code = UUID.nameUUIDFromBytes(bytes).toString().substring(0, 8);
    Path last = root.getFileName();
    String name = last == null ? "root" : last.toString().replaceAll("[^A-Za-z0-9_-]", "_");
    return configuration(System.getenv()).resolve("stip").resolve(name + "-" + code + ".key");
  }

  /** The user's folder of settings, by the XDG Base Directory Specification 0.8. */
  static Path configuration(Map<String, String> environment) {
    String named = environment.getOrDefault("XDG_CONFIG_HOME", "");
    return named.startsWith("/") ? Path.of(named) : home(environment).resolve(".config");
  }

  /** The user's folder: {@code HOME}, else what Java thinks it is. */
  static Path home(Map<String, String> environment) {
    return Path.of(environment.getOrDefault("HOME", System.getProperty("user.home")));
  }
}
