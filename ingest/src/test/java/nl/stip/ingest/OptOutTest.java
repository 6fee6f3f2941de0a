package nl.stip.ingest;

import static nl.stip.ingest.RightsOfPeople.MAIL;
import static nl.stip.ingest.RightsOfPeople.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is on the opt-out list is held back at the door, and taken out of what is there. */
class OptOutTest {

  @TempDir Path folder;
  private RightsOfPeople rights;

  @BeforeEach
  void team() {
    rights = new RightsOfPeople(folder);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void heldBackAtTheDoorIsAsErasedAndStaysSo(long seed) throws Exception {
    TeamExport team = TeamExport.random(seed, 40);
    Path export = rights.zip("all", team.parts());
    Fixture erased = rights.workspace("erased");
    erased.ingest(export, rights.people(PEOPLE));
    rights.ask(erased, "erase", "--email", MAIL);

    Fixture listed = rights.workspace("listed");
    Files.createDirectories(listed.root.resolve("register"));
    Path list =
        Files.writeString(listed.root.resolve("register/optout.csv"), "email\n" + MAIL + "\n");
    listed.ingest(export, rights.people(PEOPLE));
    assertThat(Held.content(listed)).isEqualTo(Held.content(erased));
    assertThat(Held.content(listed).toString())
        .doesNotContain(String.valueOf(RightsOfPeople.account(erased)));

    // a later export brings nobody back, nor does one that has forgotten the address
    Map<String, String> later = new TreeMap<>(TeamExport.random(seed + 100, 30).parts());
    later.put(
        "users.json", later.get("users.json").replace("\"email\":\"" + MAIL + "\"", "\"x\":1"));
    int before = Held.content(listed).get("account").size();
    listed.ingest(rights.zip("later", later), rights.people(PEOPLE));
    assertThat(Held.pseudonyms(listed)).doesNotContain(RightsOfPeople.account(erased));
    assertThat(Held.content(listed).get("account").size()).isEqualTo(before);

    Files.delete(list);
    listed.ingest(
        rights.zip("last", TeamExport.random(seed + 200, 30).parts()), rights.people(PEOPLE));
    assertThat(Held.pseudonyms(listed)).contains(RightsOfPeople.account(erased));
  }

  @Test
  void optOutTakesOutWhatIsThere() throws Exception {
    Path export = rights.zip("all", TeamExport.random(7, 40).parts());
    Fixture fixture = rights.workspace("there");
    fixture.ingest(export, rights.people(PEOPLE));
    Fixture erased = fixture.copy(folder.resolve("erased"));
    rights.ask(erased, "erase", "--email", MAIL);
    Files.createDirectories(fixture.root.resolve("register"));
    Files.writeString(fixture.root.resolve("register/optout.csv"), "key\n1\n");
    assertThat(rights.ask(fixture, "optout")).isEqualTo(ExitCode.OK);
    assertThat(rights.said()).contains("1 on the opt-out list");
    assertThat(Held.content(fixture)).isEqualTo(Held.content(erased));
    Files.writeString(fixture.root.resolve("register/optout.csv"), "naam\n1\n");
    assertThat(rights.ask(fixture, "optout")).isEqualTo(ExitCode.SETTINGS);
    assertThat(rights.said()).contains("register/optout.csv");
  }
}
