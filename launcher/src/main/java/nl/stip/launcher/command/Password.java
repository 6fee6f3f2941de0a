package nl.stip.launcher.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.users.PasswordHash;
import picocli.CommandLine.Option;

/**
 * Asks for a password, twice and without showing it, or takes it from standard input; never from
 * the command line, which others on the machine can see.
 */
final class Password {

  @Option(
      names = "--password-stdin",
      description = "Read the password from standard input, one line, instead of asking.")
  private boolean fromInput;

  /** The hash of what was given for a user. */
  String hash(String name) {
    char[] password = fromInput ? line() : asked(name);
    try {
      if (password.length < PasswordHash.SHORTEST || password.length > PasswordHash.LONGEST) {
        throw usage(
            "has " + password.length + " characters",
            "take "
                + PasswordHash.SHORTEST
                + " to "
                + PasswordHash.LONGEST
                + "; four words are easy to remember");
      }
      return PasswordHash.of(password);
    } finally {
      Arrays.fill(password, ' ');
    }
  }

  private static char[] line() {
    try {
      String line =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      return line == null ? new char[0] : line.toCharArray();
    } catch (IOException e) {
      throw usage("cannot be read from standard input", "give it on one line");
    }
  }

  // from Java 22 on a pipe has a console too; what it gives is not the same twice
  @SuppressWarnings("SystemConsoleNull")
  private static char[] asked(String name) {
    Console console = System.console();
    if (console == null) {
      throw usage(
          "cannot be asked for, as this is no terminal",
          "give it on standard input with --password-stdin");
    }
    char[] password = console.readPassword("Password of %s: ", name);
    char[] again = console.readPassword("Once more: ");
    if (password == null || !Arrays.equals(password, again)) {
      throw usage("was not typed twice the same", "try again; nothing was changed");
    }
    Arrays.fill(again, ' ');
    return password;
  }

  private static FaultException usage(String what, String advice) {
    return new FaultException(ExitCode.USAGE, "password", what, advice);
  }
}
