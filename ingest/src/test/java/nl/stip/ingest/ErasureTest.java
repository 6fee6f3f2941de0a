package nl.stip.ingest;

import static nl.stip.ingest.RightsOfPeople.ANNA;
import static nl.stip.ingest.RightsOfPeople.MAIL;
import static nl.stip.ingest.RightsOfPeople.PEOPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import nl.stip.format.TableFormat;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who is erased has never been, and nobody else has changed. */
class ErasureTest {

  @TempDir Path folder;
  private RightsOfPeople rights;

  @BeforeEach
  void team() {
    rights = new RightsOfPeople(folder);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void erasedIsAsNeverSeen(long seed) throws Exception {
    TeamExport team = TeamExport.random(seed, 40).unliked();
    Fixture seen = rights.workspace("seen");
    seen.ingest(rights.zip("one", team.parts(id -> true, day -> day < 50)), rights.people(PEOPLE));
    seen.ingest(rights.zip("two", team.parts(id -> true, day -> day > 30)));
    assertThat(rights.ask(seen, "erase", "--email", " " + MAIL.toUpperCase(Locale.ROOT)))
        .isEqualTo(ExitCode.OK);

    Fixture never = rights.workspace("never");
    String others = PEOPLE.replaceFirst("1,.*\n", "").replace(",1,Sales", ",,Sales");
    never.ingest(
        rights.zip("three", team.parts(id -> !id.equals(ANNA), day -> day < 50)),
        rights.people(others));
    never.ingest(rights.zip("four", team.parts(id -> !id.equals(ANNA), day -> day > 30)));
    assertThat(Held.content(seen)).isEqualTo(Held.content(never));
    assertThat(Held.content(seen).get("event")).isNotEmpty();
    assertThat(Fixture.events(seen.root)).isEqualTo(Held.content(seen).get("event").size());
  }

  @Test
  void anAccountThatChangedHandsIsEachHoldersOnTheirDays() throws Exception {
    TeamExport team = TeamExport.random(9, 60).unliked();
    Path export = rights.zip("all", team.parts());
    Path people =
        rights.people(
            """
            key,email,valid_from,valid_to
            1,%1$s;anna@home.example,2025-01-01,2026-02-09
            2,%1$s;eva@home.example,2026-02-10,
            """
                .formatted(MAIL));
    Fixture fixture = rights.workspace("hands");
    fixture.ingest(export, people);
    assertThat(rights.ask(fixture, "erase", "--email", MAIL)).isEqualTo(ExitCode.USAGE);
    assertThat(rights.said()).contains("several people had this address").doesNotContain(MAIL);
    Files.createDirectories(fixture.root.resolve("register"));
    Path list =
        Files.writeString(fixture.root.resolve("register/optout.csv"), "email\n" + MAIL + "\n");
    assertThat(fixture.ingest(export)).isEqualTo(ExitCode.SETTINGS);
    Files.delete(list);

    String by = "from event where type = 'Create' and account = " + RightsOfPeople.account(fixture);
    Map<String, Long> days =
        fixture.query("select strftime(published, '%Y-%m-%d'), count(*) " + by + " group by all");
    assertThat(days.keySet()).anyMatch(day -> day.compareTo("2026-02-10") < 0);
    assertThat(rights.ask(fixture, "erase", "--email", "anna@home.example")).isEqualTo(ExitCode.OK);
    days.keySet().removeIf(day -> day.compareTo("2026-02-10") < 0);
    assertThat(days).isNotEmpty();
    assertThat(
            fixture.query(
                "select strftime(published, '%Y-%m-%d'), count(*) " + by + " group by all"))
        .isEqualTo(days);
    assertThat(fixture.rows(TableFormat.ACCOUNT)).hasSize(4);
    assertThat(rights.ask(fixture, "export", "--email", "eva@home.example")).isEqualTo(ExitCode.OK);
  }

  @Test
  void namesOfTheErasedLeaveTheFileForReview() throws Exception {
    Fixture fixture = rights.workspace("one");
    fixture.ingest(
        rights.zip("all", TeamExport.random(5, 10).parts()),
        rights.people("key,email\n9,x@y.example\n"));
    Path review = fixture.root.resolve("review/accounts.csv");
    assertThat(Files.readString(review)).contains(ANNA).contains(TeamExport.person(1));
    rights.ask(fixture, "erase", "--email", MAIL);
    assertThat(Files.readString(review)).doesNotContain(ANNA).contains(TeamExport.person(1));
  }
}
