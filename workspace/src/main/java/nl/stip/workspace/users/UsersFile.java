package nl.stip.workspace.users;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.yaml.Faults;
import nl.stip.workspace.yaml.YamlMap;

/**
 * Reads and writes {@code register/users.yaml}, which only its owner may read. Who has such a file
 * has logins, also when it names nobody.
 */
public final class UsersFile {

  private static final String SHOWN = "register/users.yaml";
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private UsersFile() {}

  /** Whether the workspace has logins. */
  public static boolean exists(Workspace workspace) {
    return Files.exists(workspace.users());
  }

  /**
   * The users by name, in the order of the file; none when there is no file.
   *
   * @throws FaultException as {@link ExitCode#SETTINGS} with every fault in the file
   */
  public static Map<String, User> load(Workspace workspace) {
    if (!exists(workspace)) {
      return Map.of();
    }
    requirePrivate(workspace.users());
    Faults faults = new Faults(SHOWN);
    YamlMap yaml = YamlMap.read(workspace.users(), SHOWN, faults);
    yaml.allow(List.of("users"));
    YamlMap entries = yaml.map("users");
    Map<String, User> users = new LinkedHashMap<>();
    for (String name : entries.keys()) {
      users.put(name, user(name, entries));
    }
    faults.throwIfAny();
    return users;
  }

  private static User user(String name, YamlMap entries) {
    if (!name.matches(User.NAME)) {
      entries.fault(
          name, "is no login name", "use lower-case letters, digits and . _ @ -, at most 64");
    }
    YamlMap entry = entries.map(name);
    entry.allow(List.of("role", "password", "language"));
    String role = entry.choice("role", Role.ids(), null);
    if (role == null && !entry.has("role")) {
      entries.fault(name, "has no role", "write role: and one of " + String.join(", ", Role.ids()));
    }
    String hash = entry.text("password", "");
    if (!PasswordHash.isWritten(hash)) {
      entries.fault(
          name, "has no password that was written by Stip", "run ./stip users password " + name);
    }
    String language = entry.choice("language", List.of("nl", "en"), null);
    return new User(
        name, role == null ? Role.EMPLOYEE : Role.of(role), hash, language == null ? "" : language);
  }

  private static void requirePrivate(Path file) {
    try {
      if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
        throw new FaultException(
            ExitCode.SETTINGS,
            SHOWN,
            "can be read or changed by others on this machine",
            "run chmod 600 " + file);
      }
    } catch (IOException e) {
      throw new FaultException(
          ExitCode.SETTINGS,
          SHOWN,
          "cannot be read: " + e.getMessage(),
          "check the file and its rights");
    }
  }

  /**
   * Writes all users, whole or not at all, with mode 0600.
   *
   * @throws FaultException as {@link ExitCode#STORAGE} when it cannot be written
   */
  public static void save(Workspace workspace, Collection<User> users) {
    StringBuilder text = new StringBuilder("# Logins of the dashboard; change with ./stip users\n");
    text.append(users.isEmpty() ? "users: {}\n" : "users:\n");
    for (User user : users) {
      text.append("  \"").append(user.name()).append("\":\n");
      text.append("    role: ").append(user.role().id()).append('\n');
      text.append("    password: \"").append(user.hash()).append("\"\n");
      if (!user.language().isEmpty()) {
        text.append("    language: ").append(user.language()).append('\n');
      }
    }
    try {
      Files.createDirectories(workspace.register());
      // a temporary file is its owner's from the start
      Path aside = Files.createTempFile(workspace.register(), "users", ".part");
      Files.writeString(aside, text);
      Files.move(
          aside,
          workspace.users(),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new FaultException(
          ExitCode.STORAGE,
          SHOWN,
          "cannot be written: " + e.getMessage(),
          "check space and rights of the disk");
    }
  }
}
