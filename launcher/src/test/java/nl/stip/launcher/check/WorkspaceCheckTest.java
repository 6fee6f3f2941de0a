package nl.stip.launcher.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.stip.launcher.check.Finding.Verdict;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceCheckTest {

  @TempDir Path root;

  @Test
  void aKeyOthersCanReadIsWrong() throws IOException {
    Path key = root.resolve("the.key");
    Path folder = Files.createDirectory(root.resolve("w"));
    Files.writeString(folder.resolve("stip.yaml"), "key: " + key + "\n");
    Files.writeString(key, "x");
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
    assertThat(verdict(folder, "key")).isEqualTo(Verdict.WRONG);
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    assertThat(verdict(folder, "key")).isEqualTo(Verdict.GOOD);
  }

  @Test
  void faultsInTheSettingsAreWrong() throws IOException {
    Files.writeString(root.resolve("stip.yaml"), "k: 1\n");
    assertThat(verdict(root, "stip.yaml:1")).isEqualTo(Verdict.WRONG);
  }

  @Test
  void faultsInTheCostsAreToldAndStopNothing() throws IOException {
    assertThat(verdict(root, "costs")).isEqualTo(Verdict.NOTE);
    Path costs = Files.createDirectory(root.resolve("register")).resolve("costs.yaml");
    Files.writeString(costs, "costs:\n  - {what: Slack}\n");
    assertThat(verdict(root, "register/costs.yaml:2")).isEqualTo(Verdict.NOTE);
    Files.writeString(
        costs,
        "costs:\n  - {what: Slack, kind: support, amount: 1, per: year, from: 2025-01-01,"
            + " source: contract 7, date: 2024-12-01}\n");
    assertThat(verdict(root, "costs")).isEqualTo(Verdict.GOOD);
  }

  @Test
  void aMartThatIsNamedAndGoneIsWrong() throws IOException {
    assertThat(verdict(root, "mart")).isEqualTo(Verdict.NOTE);
    Files.createDirectory(root.resolve("mart"));
    Files.writeString(root.resolve("mart").resolve("current"), "mart-1.duckdb\n");
    assertThat(verdict(root, "mart")).isEqualTo(Verdict.WRONG);
    Files.createFile(root.resolve("mart").resolve("mart-1.duckdb"));
    assertThat(verdict(root, "mart")).isEqualTo(Verdict.GOOD);
  }

  @Test
  void everythingThatIsNotGoodComesWithAdvice() throws IOException {
    assertThat(WorkspaceCheck.findings(new Workspace(root)))
        .filteredOn(finding -> finding.verdict() != Verdict.GOOD)
        .isNotEmpty()
        .allSatisfy(finding -> assertThat(finding.advice()).isNotBlank());
    assertThat(MachineCheck.java(11).verdict()).isEqualTo(Verdict.WRONG);
    assertThat(MachineCheck.memory(1024).verdict()).isEqualTo(Verdict.NOTE);
  }

  private static Verdict verdict(Path folder, String subject) {
    return WorkspaceCheck.findings(new Workspace(folder)).stream()
        .filter(finding -> finding.subject().equals(subject))
        .findFirst()
        .orElseThrow()
        .verdict();
  }
}
