package nl.stip.launcher.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.users.Role;
import nl.stip.workspace.users.User;
import nl.stip.workspace.users.UsersFile;
import nl.stip.workspace.yaml.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stip users}: writes the file that names who may log in to the dashboard. */
@Command(
    name = "users",
    description =
        "Say who may log in to the dashboard. A running dashboard follows at the next request; one"
            + " that was started without users asks for a login after it was started again.",
    synopsisSubcommandLabel = "(add | password | remove | list)")
public final class Users implements Runnable {

  @Option(
      names = "--workspace",
      required = true,
      paramLabel = "W",
      description = "Workspace whose dashboard it is about.")
  private Path folder;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new FaultException(
        ExitCode.USAGE, "users", "needs to know what to do", "say add, password, remove or list");
  }

  @Command(name = "add", description = "Add somebody, with a password you are asked for.")
  int add(
      @Parameters(paramLabel = "NAME", description = "Login name, in lower case.") String name,
      @Option(
              names = "--role",
              required = true,
              paramLabel = "ROLE",
              description = "board, business, comms, it, employee, sbo, analyst or admin.")
          String role,
      @Option(
              names = "--language",
              paramLabel = "LANGUAGE",
              description = "nl or en, for the first page (default: what the browser asks for).")
          String language,
      @Mixin Password password) {
    requireName(name);
    requireOneOf("--role", role, Role.ids());
    requireOneOf("--language", language, List.of("nl", "en"));
    return change(
        users -> {
          if (users.containsKey(name)) {
            throw usage(name, "is there already", "change the password, or remove first");
          }
          String hash = password.hash(name);
          users.put(name, new User(name, Role.of(role), hash, language == null ? "" : language));
        });
  }

  @Command(name = "password", description = "Give somebody a new password; their sessions end.")
  int password(
      @Parameters(paramLabel = "NAME", description = "Login name.") String name,
      @Mixin Password password) {
    return change(
        users -> {
          User user = known(name, users);
          users.put(name, new User(name, user.role(), password.hash(name), user.language()));
        });
  }

  @Command(name = "remove", description = "Remove somebody; their sessions end.")
  int remove(@Parameters(paramLabel = "NAME", description = "Login name.") String name) {
    return change(users -> users.remove(known(name, users).name()));
  }

  @Command(name = "list", description = "Show who may log in, and in which role.")
  int list() {
    PrintWriter out = spec.commandLine().getOut();
    UsersFile.load(workspace()).values().forEach(user -> out.println(user));
    return ExitCode.OK.code();
  }

  private int change(Consumer<Map<String, User>> change) {
    Workspace workspace = workspace();
    boolean first = !UsersFile.exists(workspace);
    Map<String, User> users = new LinkedHashMap<>(UsersFile.load(workspace));
    change.accept(users);
    UsersFile.save(workspace, users.values());
    if (first) {
      spec.commandLine()
          .getErr()
          .println("The dashboard asks for a login from its next start: ./stip serve");
    }
    return ExitCode.OK.code();
  }

  private Workspace workspace() {
    if (!Files.isDirectory(folder)) {
      throw new FaultException(
          ExitCode.NOT_READY,
          "--workspace",
          "there is no folder " + folder,
          "make it with ./stip run --workspace DIR EXPORT");
    }
    return new Workspace(folder.toAbsolutePath().normalize());
  }

  private static User known(String name, Map<String, User> users) {
    User user = users.get(name);
    if (user == null) {
      throw usage(name, "is no user", Nearest.advice(name, users.keySet()));
    }
    return user;
  }

  private static void requireName(String name) {
    if (!name.matches(User.NAME)) {
      throw usage(
          name, "is no login name", "use lower-case letters, digits and . _ @ -, at most 64");
    }
  }

  private static void requireOneOf(String option, String value, List<String> allowed) {
    if (value != null && !allowed.contains(value)) {
      throw usage(option, value + " does not exist", Nearest.advice(value, allowed));
    }
  }

  private static FaultException usage(String where, String what, String advice) {
    return new FaultException(ExitCode.USAGE, where, what, advice);
  }
}
