package nl.stip.dashboard.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.users.User;
import nl.stip.workspace.users.UsersFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The users of a workspace, read again whenever their file changes. */
public final class Users {

  private static final Logger LOG = LoggerFactory.getLogger(Users.class);

  private final Workspace workspace;
  private final boolean needed;
  private Object stamp;
  private Today today;

  /**
   * What the file says now.
   *
   * @param byName users by name
   * @param fault why nobody can be told apart now, or null
   */
  record Today(Map<String, User> byName, FaultException fault) {

    Optional<User> find(String name) {
      return Optional.ofNullable(byName.get(name));
    }
  }

  /**
   * Reads the users of a workspace. Without a file nobody logs in, until the next start.
   *
   * @throws FaultException when there is a file with faults, or one that names nobody
   */
  public Users(Workspace workspace) {
    this.workspace = workspace;
    this.needed = UsersFile.exists(workspace);
    if (needed && today().fault() != null) {
      throw today().fault();
    }
  }

  /** Whether a login is needed. */
  public boolean needed() {
    return needed;
  }

  /** How many there are. */
  public int count() {
    return today().byName().size();
  }

  /** What the file says now; looking costs one call to the file system. */
  synchronized Today today() {
    Object now = stamp();
    if (today == null || !now.equals(stamp)) {
      today = read();
      stamp = now;
    }
    return today;
  }

  private Object stamp() {
    try {
      BasicFileAttributes file = Files.readAttributes(workspace.users(), BasicFileAttributes.class);
      return List.of(file.lastModifiedTime(), file.size(), String.valueOf(file.fileKey()));
    } catch (IOException e) {
      return List.of();
    }
  }

  private Today read() {
    try {
      Map<String, User> users = UsersFile.load(workspace);
      if (needed && users.isEmpty()) {
        throw nobody(workspace);
      }
      return new Today(users, null);
    } catch (FaultException e) {
      LOG.error("Nobody can log in: {}", e.getMessage());
      return new Today(Map.of(), e);
    }
  }

  /** What is said when there should be users and are none. */
  public static FaultException nobody(Workspace workspace) {
    return new FaultException(
        ExitCode.NOT_READY,
        "register/users.yaml",
        "names nobody who may log in",
        "run ./stip users --workspace " + workspace.root() + " add NAME --role admin");
  }
}
