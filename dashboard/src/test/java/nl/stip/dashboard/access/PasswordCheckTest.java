package nl.stip.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.users.PasswordHash;
import nl.stip.workspace.users.Role;
import nl.stip.workspace.users.User;
import nl.stip.workspace.users.UsersFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Spring's own encoder accepts what {@code stip users} wrote, and nothing else. */
class PasswordCheckTest {

  private static final String PASSWORD = "Één wachtwoord, met ü en spaties";
  private static final String HASH = PasswordHash.of(PASSWORD.toCharArray());

  @TempDir Path root;

  private final Moment clock = new Moment(Instant.parse("2026-11-26T08:00:00Z"));
  private PasswordCheck check;

  @BeforeEach
  void oneUser() {
    Workspace workspace = new Workspace(root);
    UsersFile.save(workspace, List.of(new User("anna", Role.SBO, HASH, "")));
    check = new PasswordCheck(new Users(workspace), clock);
  }

  private Visitor login(String name, String password, String address) {
    var token = UsernamePasswordAuthenticationToken.unauthenticated(name, password);
    token.setDetails(address);
    return Visitor.of(check.authenticate(token));
  }

  @Test
  void acceptsThePasswordAndTheNameHoweverTyped() {
    assertThat(login(" Anna ", PASSWORD, "::1").name()).isEqualTo("anna");
    assertThat(login("anna", PASSWORD, "::1").since()).isEqualTo(clock.instant());
  }

  @Test
  void saysTheSameOfAWrongPasswordAndOfNobody() {
    assertThatThrownBy(() -> login("anna", PASSWORD + " ", "::1"))
        .isExactlyInstanceOf(BadCredentialsException.class)
        .hasMessage("name and password do not belong together");
    assertThatThrownBy(() -> login("bert", PASSWORD, "::1"))
        .isExactlyInstanceOf(BadCredentialsException.class)
        .hasMessage("name and password do not belong together");
  }

  /** Also a name that does not exist, and the right password. */
  @Test
  void makesANameWaitAfterFiveFailures() {
    for (String name : List.of("anna", "bert")) {
      for (int i = 0; i < PasswordCheck.FREE_PER_NAME; i++) {
        assertThatThrownBy(() -> login(name, "wrong", "::1"))
            .isInstanceOf(BadCredentialsException.class);
      }
      assertThatThrownBy(() -> login(name, PASSWORD, "192.0.2.1"))
          .isInstanceOf(PasswordCheck.TooSoon.class)
          .extracting(e -> ((PasswordCheck.TooSoon) e).seconds())
          .isEqualTo(1L);
    }
    clock.pass(Duration.ofSeconds(1));
    assertThat(login("anna", PASSWORD, "::1").known()).isTrue();
  }

  @Test
  void makesAnAddressWaitWhateverNamesItTries() {
    for (int i = 0; i < 20; i++) {
      String name = "name" + i;
      assertThatThrownBy(() -> login(name, "wrong", "192.0.2.1"))
          .isInstanceOf(BadCredentialsException.class);
    }
    assertThatThrownBy(() -> login("anna", PASSWORD, "192.0.2.1"))
        .isInstanceOf(PasswordCheck.TooSoon.class);
    assertThat(login("anna", PASSWORD, "192.0.2.2").known()).isTrue();
  }
}
