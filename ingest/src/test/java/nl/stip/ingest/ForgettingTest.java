package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.stip.format.TableFormat;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  /**
   * What was agreed is done whenever exports are read, and once: nothing of before the first of
   * February is in the store, whether it was there or came later.
   */
  @Test
  void whatIsOlderThanWasAgreedIsForgottenByItself() throws Exception {
    TeamExport team = TeamExport.random(25, 60);
    Fixture agreed = rights.workspace("agreed");
    agreed.ingest(rights.zip("six", team.parts(id -> true, day -> day < 45)));
    Path mart = Files.createDirectories(agreed.root.resolve("mart"));
    long months = ChronoUnit.MONTHS.between(YearMonth.of(2026, 2), YearMonth.now(ZoneOffset.UTC));
    Files.writeString(
        agreed.root.resolve("stip.yaml"),
        "privacy: {keep_months: " + months + "}\n",
        StandardOpenOption.APPEND);
    agreed.ingest(rights.zip("seven", team.parts(id -> true, day -> day < 50)));
    assertThat(mart).doesNotExist();

    Fixture byHand = rights.workspace("by-hand");
    byHand.ingest(rights.zip("eight", team.parts(id -> true, day -> day < 45)));
    rights.ask(byHand, "forget", "--before", "2026-02-01");
    byHand.ingest(rights.zip("nine", team.parts(id -> true, day -> day < 50)));
    assertThat(Held.rows(agreed, TableFormat.EVENT))
        .isNotEmpty()
        .isEqualTo(Held.rows(byHand, TableFormat.EVENT));

    Files.createDirectories(mart);
    agreed.ingest(rights.zip("ten", team.parts()));
    assertThat(mart).as("figures stay where nothing more is forgotten").exists();
  }

  /** A clock that runs years ahead would have all forgotten, for good: that is asked first. */
  @Test
  void aTermNeverTakesEverythingThereIs() throws Exception {
    TeamExport team = TeamExport.random(26, 60);
    Fixture fixture = rights.workspace("clock");
    fixture.ingest(rights.zip("eleven", team.parts()));
    List<String> before = Held.rows(fixture, TableFormat.EVENT);
    Files.writeString(
        fixture.root.resolve("stip.yaml"),
        "privacy: {keep_months: 1}\n",
        StandardOpenOption.APPEND);
    assertThat(fixture.ingest(rights.zip("twelve", team.parts()))).isEqualTo(ExitCode.SETTINGS);
    assertThat(Held.rows(fixture, TableFormat.EVENT)).isNotEmpty().isEqualTo(before);
    assertThat(fixture.root.resolve("store/forgotten")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"1, 2026-10-01", "13, 2025-10-01", "25, 2024-10-01"})
  void monthsAreKeptWhole(int months, LocalDate first) {
    assertThat(new Settings.Privacy("", months).first(LocalDate.of(2026, 11, 27))).hasValue(first);
    assertThat(Settings.Privacy.defaults().first(LocalDate.of(2026, 11, 27))).isEmpty();
  }
}
