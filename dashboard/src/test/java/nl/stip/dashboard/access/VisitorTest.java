package nl.stip.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.stip.workspace.users.Role;
import nl.stip.workspace.users.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitorTest {

  private static final Instant LOGIN = Instant.parse("2026-11-26T08:00:00Z");
  private final User anna = new User("anna", Role.SBO, "hash", "");
  private final Visitor visitor = Visitor.of(anna, LOGIN);

  @Test
  void staysForTwelveHours() {
    assertThat(visitor.renewed(Optional.of(anna), LOGIN.plus(Duration.ofMinutes(719))))
        .contains(visitor);
    assertThat(visitor.renewed(Optional.of(anna), LOGIN.plus(Duration.ofHours(12)))).isEmpty();
  }

  @Test
  void isOverWhenRemovedOrWithAnotherPassword() {
    assertThat(visitor.renewed(Optional.empty(), LOGIN)).isEmpty();
    assertThat(visitor.renewed(Optional.of(new User("anna", Role.SBO, "other", "")), LOGIN))
        .isEmpty();
  }

  @Test
  void goesOnInAnotherRoleWithItsRights() {
    Visitor now =
        visitor
            .renewed(Optional.of(new User("anna", Role.EMPLOYEE, "hash", "")), LOGIN)
            .orElseThrow();

    assertThat(now.may(Right.REPORT)).isFalse();
    assertThat(now.since()).isEqualTo(LOGIN);
  }

  /** From the brief of the dashboard, by hand. */
  @ParameterizedTest
  @CsvSource({
    "BOARD,overview",
    "BUSINESS,business",
    "COMMS,openness",
    "IT,data",
    "EMPLOYEE,overview",
    "SBO,adoption",
    "ANALYST,metrics",
    "ADMIN,data"
  })
  void beginsAtThePageOfTheRole(Role role, String page) {
    boolean there = nl.stip.dashboard.page.View.MENU.contains(page);

    assertThat(LoginEnd.firstPage(role)).isEqualTo(there ? page : "overview");
  }
}
