package nl.stip.ingest.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stip.format.TableFormat;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has a licence of which tool, by the register. */
class LicenceRegisterTest {

  @TempDir Path folder;
  private KeptDirectory kept;

  @BeforeEach
  void open() throws IOException {
    kept = new KeptDirectory(folder);
  }

  @Test
  void licencesOfTheRegisterAreSomebodysForSomeDays() throws IOException {
    register(
        """
        Tool;Person;From;Until
        # bought in two lots
        slack;1;2026-01-01;
        Slack;C@D.example;01-02-2026;28-02-2026
        m365;1;;2026-06-30
        slack;99;;
        slack;gone@elsewhere.example;;
        """);
    kept.put("people.csv", "key,email\n1,a@b.example\n2,c@d.example\n");
    assertThat(licences())
        .containsExactlyInAnyOrder(
            "1 slack 2026-01-01 null",
            "2 slack 2026-02-01 2026-02-28",
            "1 teams 1970-01-01 2026-06-30",
            "1 sharepoint 1970-01-01 2026-06-30",
            "1 exchange 1970-01-01 2026-06-30",
            "1 viva-engage 1970-01-01 2026-06-30");
    assertThat(kept.unheld())
        .extracting(i -> i.place().position() + " " + i.kind())
        .containsExactly("6 unknown_licence_holder", "7 unknown_licence_holder");
    assertThat(kept.unheld().toString()).doesNotContain("elsewhere");
    assertThat(kept.person("1", "1970-01-01")[9]).as("people.csv says nothing").isEqualTo(false);
  }

  @Test
  void aCorrectedRegisterMakesAVersionAndAnUnchangedOneNone() throws IOException {
    register("tool,person\nslack,1\n");
    String people = "key,email\n1,a@b.example\n";
    kept.put("people.csv", people);
    kept.put("people.csv", people);
    assertThat(kept.versions()).containsExactly("v001");
    register("tool,person\n");
    kept.put("people.csv", people);
    assertThat(licences()).isEmpty();
  }

  @Test
  void allFaultsOfTheRegisterAreToldAtOnce() throws IOException {
    register("tool,person,from,until\nslack,,,\nslack,1,soon,\nslack,1,2026-02-01,2026-01-01\n");
    assertThatThrownBy(() -> kept.put("people.csv", "key,email\n1,a@b.example\n"))
        .isInstanceOfSatisfying(
            FaultException.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.SETTINGS))
        .hasMessageContaining("licences.csv, line 2")
        .hasMessageContaining("line 3: the value for from is no date")
        .hasMessageContaining("line 4: the last day lies before the first");
    register("slack,1\n");
    assertThatThrownBy(() -> kept.put("people.csv", "key,email\n1,a@b.example\n"))
        .hasMessageContaining("tool,person,from,until");
  }

  private void register(String text) throws IOException {
    Path register = Files.createDirectories(kept.workspace().register());
    Files.writeString(register.resolve("licences.csv"), text);
  }

  private List<String> licences() throws IOException {
    return kept.rows(TableFormat.LICENCE).stream()
        .map(r -> kept.key((Long) r[0]) + " " + r[1] + " " + r[2] + " " + r[3])
        .toList();
  }
}
