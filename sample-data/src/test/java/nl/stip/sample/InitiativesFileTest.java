package nl.stip.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.register.Initiative;
import nl.stip.workspace.register.InitiativesFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The initiatives of Lumen Groep are a register without a fault. */
class InitiativesFileTest {

  @TempDir Path root;

  /** In a year the first has begun: it starts after ten months. */
  @Test
  void thoseThatBegunAreInTheRegister() throws IOException {
    Workspace workspace = new Workspace(root);
    Files.createDirectories(workspace.register());
    Files.copy(Made.of(Made.year()).resolve("initiatives.yaml"), InitiativesFile.of(workspace));
    LocalDate first = Made.year().first();
    assertThat(InitiativesFile.load(workspace))
        .contains(
            new Initiative(
                "Klantvragen in het open",
                first.plusMonths(10),
                null,
                "department",
                "Klantenservice",
                "open_share"));
  }
}
