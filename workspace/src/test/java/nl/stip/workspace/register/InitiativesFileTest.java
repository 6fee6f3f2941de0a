package nl.stip.workspace.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InitiativesFileTest {

  @TempDir Path root;

  private void write(String yaml) throws IOException {
    Files.createDirectories(root.resolve("register"));
    Files.writeString(root.resolve("register/initiatives.yaml"), yaml);
  }

  @Test
  void withoutAFileThereAreNone() {
    assertThat(InitiativesFile.load(new Workspace(root))).isEmpty();
  }

  @Test
  void readsEveryKeyAndPutsThemInOrder() throws IOException {
    write(
        """
        initiatives:
          - {what: Second, from: 2026-03-01}
          - what: First
            from: 2026-02-01
            until: 2026-05-31
            group: "department:Klantenservice"
            metric: open_share
        """);
    assertThat(InitiativesFile.load(new Workspace(root)))
        .containsExactly(
            new Initiative(
                "First",
                LocalDate.of(2026, 2, 1),
                LocalDate.of(2026, 5, 31),
                "department",
                "Klantenservice",
                "open_share"),
            new Initiative("Second", LocalDate.of(2026, 3, 1), null, null, null, null));
    assertThat(InitiativesFile.keys().below("initiatives."))
        .containsExactlyInAnyOrder("what", "from", "until", "group", "metric");
  }

  @Test
  void tellsEveryFaultWithItsLine() throws IOException {
    write(
        """
        initiatives:
          - {what: A, from: 2026-02-30}
          - {from: 2026-03-01, until: 2026-02-01}
          - {what: B, from: 2026-03-01, group: Verkoop, form: 1}
        """);
    FaultException faults =
        catchThrowableOfType(FaultException.class, () -> InitiativesFile.load(new Workspace(root)));
    assertThat(faults.faults().stream().map(Fault::where))
        .contains(
            "register/initiatives.yaml:2",
            "register/initiatives.yaml:3",
            "register/initiatives.yaml:4");
    assertThat(faults.faults()).hasSizeGreaterThanOrEqualTo(5);
  }

  /** What the page about it shows can be copied. */
  @Test
  void theExampleOfTheDocumentationIsRight() throws IOException {
    write(HowTo.page("initiatives.md").example());
    assertThat(InitiativesFile.load(new Workspace(root)))
        .extracting(Initiative::what)
        .containsExactly("Customers in the open", "Training for everybody");
  }
}
