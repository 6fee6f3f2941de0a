package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stip.format.TableFormat;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is forgotten had not been, and does not come back. */
class ForgettingTest {

  @TempDir Path folder;
  private RightsOfPeople rights;

  @BeforeEach
  void team() {
    rights = new RightsOfPeople(folder);
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void forgottenIsAsIfTheDaysBeforeHadNotBeen(long seed) throws Exception {
    TeamExport team = TeamExport.random(seed, 60);
    Fixture fixture = rights.workspace("all");
    fixture.ingest(rights.zip("one", team.parts(id -> true, day -> day < 60)));
    fixture.ingest(rights.zip("two", team.parts(id -> true, day -> day > 45)));
    Files.createDirectories(fixture.root.resolve("mart"));
    Files.createDirectories(fixture.root.resolve("store/facts/weeks"));
    assertThat(rights.ask(fixture, "forget", "--before", "2026-02-20")).isEqualTo(ExitCode.OK);

    Fixture later = rights.workspace("later");
    later.ingest(rights.zip("three", team.parts(id -> true, day -> day >= 50)));
    assertThat(Held.rows(fixture, TableFormat.EVENT))
        .isEqualTo(Held.rows(later, TableFormat.EVENT));
    assertThat(fixture.root.resolve("mart")).doesNotExist();
    assertThat(fixture.root.resolve("store/facts")).doesNotExist();
    for (Path batch : fixture.batches()) {
      JsonNode covers = RightsOfPeople.json(batch.resolve("batch.json")).path("covers");
      covers.forEach(
          c -> assertThat(c.path("first").asText()).isGreaterThanOrEqualTo("2026-02-20"));
    }

    // the same export again, and an earlier day, bring nothing back
    List<String> kept = Held.rows(fixture, TableFormat.EVENT);
    fixture.ingest(rights.zip("four", team.parts()));
    assertThat(Held.rows(fixture, TableFormat.EVENT)).isEqualTo(kept);
    rights.ask(fixture, "forget", "--before", "2026-01-02");
    fixture.ingest(rights.zip("five", team.parts(id -> true, day -> day < 70)));
    assertThat(Held.rows(fixture, TableFormat.EVENT)).isEqualTo(kept);
  }
}
