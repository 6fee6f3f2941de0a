package nl.stip.workspace.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.register.CostsFile;
import nl.stip.workspace.register.InitiativesFile;
import nl.stip.workspace.register.ThemesFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever opens a page in Dutch reads in Dutch what is wrong with the register. */
class DutchFaultsTest {

  @TempDir Path folder;

  @Test
  void keepsValuesAndPlace() {
    Fault fault =
        new Fault(
            "register/costs.yaml:3",
            "'costs[1].until' is 2025-01-01, before 2026-01-01",
            "write the last day on which it holds");
    assertThat(DutchFaults.of(fault))
        .contains(
            new Fault(
                "register/costs.yaml:3",
                "'costs[1].until' is 2025-01-01, vóór 2026-01-01",
                "schrijf de laatste dag waarop het geldt"));
  }

  @Test
  void saysNothingOfASentenceItDoesNotKnow() {
    assertThat(DutchFaults.of(new Fault("x", "something else", ""))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "costs: 3",
        "costs: [3]",
        "- a",
        "a: [",
        "currency: [EUR]",
        "currency: euro",
        "curency: EUR",
        "currency: EUR\ncurrency: USD",
        "[a, b]: 3",
        "costs:\n  - {}",
        "costs:\n  - {what: A, kind: licenc, tool: Slack!, amount: 60.000, per: week, licences: 3}",
        "costs:\n  - {what: A, kind: other, amount: -1, per: month, licences: 3, spread: 2 years}",
        "costs:\n  - {what: A, kind: other, amount: 1, per: person_month, licences: few}",
        "costs:\n  - {what: A, kind: other, amount: 1, per: once, from: 2025-01-01}",
        "costs:\n  - {what: A, kind: other, amount: 1, per: once, spread: ever, until: 2025-02-30}",
        "costs:\n  - {what: A, kind: other, amount: 1, per: once, spread: 1 year, from: 2025-03-01,"
            + " until: 2025-02-01, source: x, date: 1890-01-01}",
        "costs:\n"
            + "  - {what: A, kind: other, amount: 1, per: month, from: 2025-03-01, source: x, date:"
            + " 2025-01-01}\n"
            + "  - {what: A, kind: other, amount: 1, per: month, from: 2025-04-01, source: x, date:"
            + " 2025-01-01}",
        "labour: {rate: {amount: 0, source: x, date: 2025-01-01}, weeks: {amount: 60}, capture: 1}",
        "labour: {}\n",
      })
  void saysEveryFaultOfCostsInDutch(String yaml) throws IOException {
    allInDutch("costs.yaml", yaml, CostsFile::load);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "initiatives:\n  - {from: yesterday, group: Sales}",
        "initiatives:\n  - {what: A, from: 2025-03-01, until: 2025-02-01, whom: all}",
      })
  void saysEveryFaultOfInitiativesInDutch(String yaml) throws IOException {
    allInDutch("initiatives.yaml", yaml, InitiativesFile::load);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "themes:\n  - {id: One Lumen, hashtags: samen}",
        "themes:\n  - {id: one, name: One}\n  - {id: one, name: One, words: ['', [a]]}",
        "themes:\n  - {name: One, words: [a]}",
      })
  void saysEveryFaultOfThemesInDutch(String yaml) throws IOException {
    allInDutch("themes.yaml", yaml, ThemesFile::load);
  }

  private void allInDutch(String file, String yaml, Consumer<Workspace> load) throws IOException {
    Files.createDirectories(folder.resolve("register"));
    Files.writeString(folder.resolve("register").resolve(file), yaml);
    List<Fault> faults = faults(load);
    assertThat(faults)
        .allSatisfy(fault -> assertThat(DutchFaults.of(fault)).as(fault.toString()).isPresent());
  }

  private List<Fault> faults(Consumer<Workspace> load) {
    try {
      load.accept(new Workspace(folder));
    } catch (FaultException e) {
      return e.faults();
    }
    return List.of();
  }
}
