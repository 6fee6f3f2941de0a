package nl.stip.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.register.CostLine;
import nl.stip.workspace.register.Costs;
import nl.stip.workspace.register.CostsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The costs of Lumen Groep are a register without a fault, and say that they are invented. */
class CostsFileTest {

  @TempDir Path root;

  @Test
  void everyAmountIsInventedAndSaysSo() throws IOException {
    Costs costs = load();
    assertThat(costs.lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.provenance().source()).contains("verzonnen"));
    assertThat(costs.labour().complete()).isTrue();
  }

  @Test
  void everyToolOfTheSampleHasALicenceOnItsLastDay() throws IOException {
    LocalDate last = LocalDate.of(2026, 10, 31);
    assertThat(
            load().lines().stream()
                .filter(CostLine::pricedLicence)
                .filter(line -> !line.from().isAfter(last) && !line.last().isBefore(last))
                .map(CostLine::tool)
                .collect(Collectors.toList()))
        .containsExactlyInAnyOrder("slack", "teams", "sharepoint", "exchange", "viva-engage");
  }

  private Costs load() throws IOException {
    Workspace workspace = new Workspace(root);
    Files.createDirectories(workspace.register());
    Files.copy(Made.of(Made.year()).resolve("costs.yaml"), CostsFile.of(workspace));
    return CostsFile.load(workspace);
  }
}
