package nl.stip.workspace.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UsersFileTest {

  private static final String HASH = "{pbkdf2@SpringSecurity_v5_8}" + "0a".repeat(48);

  @TempDir Path root;
  private Workspace workspace;

  @BeforeEach
  void nameTheWorkspace() {
    workspace = new Workspace(root);
  }

  @Test
  void withoutAFileThereIsNobody() {
    assertThat(UsersFile.exists(workspace)).isFalse();
    assertThat(UsersFile.load(workspace)).isEmpty();
  }

  @Test
  void readsWhatItWrote() throws IOException {
    List<User> users =
        List.of(
            new User("0", Role.IT, HASH, ""),
            new User("jo.de-vries@lumen.example", Role.BOARD, HASH, "en"),
            new User("no", Role.EMPLOYEE, HASH, "nl"));

    UsersFile.save(workspace, users);

    assertThat(UsersFile.load(workspace).values()).containsExactlyElementsOf(users);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(workspace.users())))
        .isEqualTo("rw-------");
    try (Stream<Path> files = Files.list(workspace.register())) {
      assertThat(files).as("nothing is left aside").containsExactly(workspace.users());
    }
  }

  @Test
  void aFileThatNamesNobodyIsAFileAllTheSame() {
    UsersFile.save(workspace, List.of());

    assertThat(UsersFile.exists(workspace)).isTrue();
    assertThat(UsersFile.load(workspace)).isEmpty();
  }

  @Test
  void tellsEveryFaultWithItsLine() throws IOException {
    write(
        """
        users:
          Anna:
            role: board
            password: "%1$s"
          bert:
            role: bord
            password: "%1$s"
          carla:
            password: "{noop}geheim"
            rolle: it
          dirk:
            role: it
            password: "%1$s"
            language: fr
        """
            .formatted(HASH));

    FaultException thrown =
        catchThrowableOfType(FaultException.class, () -> UsersFile.load(workspace));

    assertThat(thrown.exitCode()).isEqualTo(ExitCode.SETTINGS);
    assertThat(thrown.faults())
        .extracting(Fault::where)
        .containsExactly(
            "register/users.yaml:2",
            "register/users.yaml:6",
            "register/users.yaml:10",
            "register/users.yaml:8",
            "register/users.yaml:8",
            "register/users.yaml:14");
    assertThat(thrown)
        .hasMessageContaining("did you mean 'board'?")
        .hasMessageContaining("./stip users password carla")
        .hasMessageNotContaining("geheim");
  }

  @Test
  void refusesAFileThatOthersCanRead() throws IOException {
    UsersFile.save(workspace, List.of(new User("anna", Role.SBO, HASH, "")));
    Files.setPosixFilePermissions(workspace.users(), PosixFilePermissions.fromString("rw-r-----"));

    assertThat(catchThrowableOfType(FaultException.class, () -> UsersFile.load(workspace)))
        .hasMessageContaining("chmod 600");
  }

  @Test
  void hashesOfOnePasswordDiffer() {
    String first = PasswordHash.of("correct horse".toCharArray());

    assertThat(PasswordHash.isWritten(first)).isTrue();
    assertThat(PasswordHash.of("correct horse".toCharArray())).isNotEqualTo(first);
  }

  @Test
  void saysNoHash() {
    assertThat(new User("anna", Role.SBO, HASH, "")).hasToString("anna (sbo)");
  }

  private void write(String text) throws IOException {
    UsersFile.save(workspace, List.of());
    Files.writeString(workspace.users(), text);
  }
}
