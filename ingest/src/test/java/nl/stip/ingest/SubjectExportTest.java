package nl.stip.ingest;

import static nl.stip.ingest.RightsOfPeople.MAIL;
import static nl.stip.ingest.RightsOfPeople.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import nl.stip.format.TableFormat;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the store holds of somebody is told to them, and to nobody else. */
class SubjectExportTest {

  @TempDir Path folder;
  private RightsOfPeople rights;

  @BeforeEach
  void team() {
    rights = new RightsOfPeople(folder);
  }

  @Test
  void anExportHoldsWhatTheStoreHoldsAndTheAuditNoName() throws Exception {
    Fixture fixture = rights.workspace("one");
    fixture.ingest(rights.zip("all", TeamExport.random(5, 40).parts()), rights.people(PEOPLE));
    Path to = folder.resolve("answer.json");
    assertThat(rights.ask(fixture, "export", "--email", MAIL, "--to", to.toString()))
        .isEqualTo(ExitCode.OK);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(to)))
        .isEqualTo("rw-------");
    JsonNode answer = RightsOfPeople.json(to);
    String account = String.valueOf(RightsOfPeople.account(fixture));
    assertThat(answer.path("asked_for").asText()).isEqualTo(MAIL);
    assertThat(answer.path("person").findValuesAsText("dimensions"))
        .containsExactly("{department=Board}");
    assertThat(answer.path("account").findValuesAsText("account")).containsExactly(account);
    long own = fixture.query("select 'n', count(*) from event where account = " + account).get("n");
    long named =
        fixture
            .query(
                "select 'n', count(*) from event where account <> "
                    + account
                    + " and (list_contains(\"to\", "
                    + account
                    + ") or in_reply_to_account = "
                    + account
                    + ")")
            .get("n");
    assertThat(own).isPositive();
    assertThat(named).isPositive();
    List<JsonNode> events = new ArrayList<>();
    answer.path("event").forEach(events::add);
    assertThat(events).filteredOn(e -> e.has("account")).hasSize((int) own);
    assertThat(events).filteredOn(e -> !e.has("account")).hasSize((int) named);
    assertThat(events)
        .allSatisfy(e -> assertThat(e.path("community_name").asText()).isEqualTo("general"));

    rights.ask(fixture, "erase", "--email", MAIL);
    assertThat(rights.ask(fixture, "export", "--email", MAIL)).isEqualTo(ExitCode.INPUT);
    assertThat(rights.said()).contains("nobody in the store has this address").doesNotContain(MAIL);
    Path audit = fixture.root.resolve("logs/audit.log");
    assertThat(Files.readAllLines(audit)).hasSize(2);
    assertThat(Files.readString(audit))
        .contains("\"what\":\"subject exported\"", "\"what\":\"subject erased\"", "event rows gone")
        .doesNotContain(MAIL)
        .doesNotContain(account);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(audit)))
        .isEqualTo("rw-------");
  }

  @Test
  void licencesOfTheRegisterAreExportedAndErased() throws Exception {
    Fixture fixture = rights.workspace("one");
    Files.createDirectories(fixture.root.resolve("register"));
    Files.writeString(
        fixture.root.resolve("register/licences.csv"),
        "tool,person,from,until\nslack," + MAIL + ",2026-01-01,\nslack,2,,2026-01-31\nslack,9,,\n");
    fixture.ingest(rights.zip("all", TeamExport.random(5, 40).parts()), rights.people(PEOPLE));
    assertThat(fixture.console())
        .contains("register/licences.csv, line 4: key “9” is nobody's")
        .doesNotContain(MAIL);
    assertThat(Held.rows(fixture, TableFormat.LICENCE)).hasSize(2);
    Path to = folder.resolve("answer.json");
    rights.ask(fixture, "export", "--email", MAIL, "--to", to.toString());
    assertThat(RightsOfPeople.json(to).path("licence").findValuesAsText("valid_from"))
        .containsExactly("2026-01-01");
    rights.ask(fixture, "erase", "--email", MAIL);
    assertThat(Held.rows(fixture, TableFormat.LICENCE)).hasSize(1);
    rights.ask(fixture, "forget", "--before", "2026-02-20");
    assertThat(Held.rows(fixture, TableFormat.LICENCE)).isEmpty();
  }
}
