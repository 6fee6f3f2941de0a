package nl.stip.launcher.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.stip.launcher.Stip;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.users.Role;
import nl.stip.workspace.users.UsersFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class UsersTest {

  private static final String LONG_ENOUGH = "vier woorden op rij";

  @TempDir Path root;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void addsListsAndRemoves() {
    assertThat(users(LONG_ENOUGH, "add", "anna", "--role", "board", "--password-stdin")).isZero();
    assertThat(err.toString()).contains("asks for a login from its next start");
    assertThat(
            users(
                LONG_ENOUGH,
                "add",
                "bert@lumen.example",
                "--role",
                "it",
                "--language",
                "en",
                "--password-stdin"))
        .isZero();
    assertThat(users("", "list")).isZero();
    assertThat(out.toString().lines()).containsExactly("anna (board)", "bert@lumen.example (it)");

    assertThat(users("", "remove", "anna")).isZero();

    assertThat(UsersFile.load(workspace())).containsOnlyKeys("bert@lumen.example");
  }

  @Test
  void aNewPasswordKeepsRoleAndLanguage() {
    users(LONG_ENOUGH, "add", "anna", "--role", "sbo", "--language", "nl", "--password-stdin");
    String before = UsersFile.load(workspace()).get("anna").hash();

    assertThat(users("iets heel anders nu", "password", "anna", "--password-stdin")).isZero();

    var anna = UsersFile.load(workspace()).get("anna");
    assertThat(anna.role()).isEqualTo(Role.SBO);
    assertThat(anna.language()).isEqualTo("nl");
    assertThat(anna.hash()).isNotEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "vier woorden op rij|add Anna --role it --password-stdin|is no login name",
        "vier woorden op rij|add anna --role itt --password-stdin|did you mean 'it'?",
        "vier woorden op rij|add anna --role it --language fr --password-stdin|fr does not exist",
        "elf tekens.|add anna --role it --password-stdin|has 11 characters",
        "''|add anna --role it --password-stdin|has 0 characters",
        "vier woorden op rij|add anna --password-stdin|--role",
        "vier woorden op rij|add anna --role it --password geheim|--password",
        "vier woorden op rij|add anna --role it|--password-stdin",
        "vier woorden op rij|password anna --password-stdin|anna: is no user",
        "''|remove anna|anna: is no user",
        "''|''|say add, password, remove or list",
      })
  void refusesAndLeavesNoFile(String typed, String arguments, String said) {
    assertThat(users(typed, arguments.isEmpty() ? new String[0] : arguments.split(" ")))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains(said).doesNotContain(LONG_ENOUGH);
    assertThat(UsersFile.exists(workspace())).isFalse();
  }

  @Test
  void nobodyIsAddedTwice() {
    users(LONG_ENOUGH, "add", "anna", "--role", "sbo", "--password-stdin");

    assertThat(users(LONG_ENOUGH, "add", "anna", "--role", "it", "--password-stdin"))
        .isEqualTo(ExitCode.USAGE.code());
    assertThat(UsersFile.load(workspace()).get("anna").role()).isEqualTo(Role.SBO);
  }

  @Test
  void aFolderThatIsNotThereIsNotMade() {
    Path nowhere = root.resolve("nowhere");
    CommandLine line = Stip.commandLine().setErr(new PrintWriter(err, true));

    assertThat(line.execute("users", "--workspace", nowhere.toString(), "list"))
        .isEqualTo(ExitCode.NOT_READY.code());
    assertThat(Files.exists(nowhere)).isFalse();
  }

  private Workspace workspace() {
    return new Workspace(root);
  }

  private int users(String typed, String... arguments) {
    List<String> words = new ArrayList<>(List.of("users", "--workspace", root.toString()));
    words.addAll(List.of(arguments));
    InputStream before = System.in;
    System.setIn(new ByteArrayInputStream((typed + "\n").getBytes(StandardCharsets.UTF_8)));
    try {
      return Stip.commandLine()
          .setOut(new PrintWriter(out, true))
          .setErr(new PrintWriter(err, true))
          .execute(words.toArray(String[]::new));
    } finally {
      System.setIn(before);
    }
  }
}
