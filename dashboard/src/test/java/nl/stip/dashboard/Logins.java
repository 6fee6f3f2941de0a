package nl.stip.dashboard;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.users.PasswordHash;
import nl.stip.workspace.users.Role;
import nl.stip.workspace.users.User;
import nl.stip.workspace.users.UsersFile;

/** Users of a workspace: one of every role, called like it, all with one password. */
final class Logins {

  static final String PASSWORD = "vier woorden op rij";

  /** Hashed as {@code stip users} does, once, as it takes its time. */
  static final String HASH = PasswordHash.of(PASSWORD.toCharArray());

  private Logins() {}

  static void create(Path workspace) {
    save(workspace, Arrays.stream(Role.values()).map(Logins::user).toList());
  }

  static User user(Role role) {
    return new User(role.id(), role, HASH, "");
  }

  static void save(Path workspace, List<User> users) {
    UsersFile.save(new Workspace(workspace), users);
  }
}
