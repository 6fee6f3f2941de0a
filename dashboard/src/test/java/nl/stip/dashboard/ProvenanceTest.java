package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import nl.stip.dashboard.page.Provenance;
import nl.stip.format.MartFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Settings and lineage in words that somebody understands who never saw stip.yaml. */
class ProvenanceTest {

  @TempDir Path folder;

  /** A mart has all of them, and the days that are missing of a tool. */
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everySettingHasALabelBesideItsName(String language) throws Exception {
    List<Provenance.Setting> settings =
        PlantedMart.told(
            folder,
            mart -> {
              for (String name : MartFormat.SETTINGS) {
                set(mart, name, "1");
              }
              set(mart, "major_version", String.valueOf(MartFormat.MAJOR_VERSION));
              set(mart, "zone", "Europe/Amsterdam");
              set(mart, "missing.slack", "2026-03-02,2026-03-03");
            },
            language,
            scope -> new Provenance(scope).settings());
    assertThat(settings)
        .extracting(Provenance.Setting::name)
        .containsAll(MartFormat.SETTINGS)
        .contains("missing.slack");
    assertThat(settings)
        .allSatisfy(
            setting ->
                assertThat(setting.said())
                    .as(setting.name())
                    .isNotBlank()
                    .doesNotContain("_")
                    .isNotEqualTo(setting.name()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | ties.window | all | alles tot en met de periode",
        "en | ties.window | all | everything up to the period",
        "en | ties.window | 28 | 28",
        "nl | ties.broadcast_limit | none | geen grens",
        "en | ties.broadcast_limit | none | no limit",
        "en | language | nl | Nederlands",
        "en | automated | false | no",
        "nl | dimensions | department,site | Afdeling, Vestiging",
        "en | dimensions | department,site | Department, Site",
        "nl | zone | Z | UTC",
        "nl | missing.slack | 2026-03-02,2026-03-03 | 2 mrt 2026, 3 mrt 2026"
      })
  void aValueIsWrittenInWords(String language, String name, String value, String written)
      throws Exception {
    List<String> values =
        PlantedMart.told(
            folder,
            mart -> set(mart, name, value),
            language,
            scope ->
                new Provenance(scope)
                    .settings().stream()
                        .filter(setting -> setting.name().equals(name))
                        .map(Provenance.Setting::value)
                        .toList());
    assertThat(values).containsExactly(written);
  }

  /** A tool of two sources is read as far as one of them says. */
  @Test
  void toolsThatDoNotRecordReadingAreToldTogether() throws Exception {
    List<String> unlocks =
        PlantedMart.told(
            folder,
            mart -> {
              for (String source : List.of("zulip", "github", "teams")) {
                run(
                    mart,
                    "insert into coverage select '%s', 'own', first_day, last_day, false, 1, 0, 1, 1,"
                            .formatted(source)
                        + " 0, 0, last_ingest from coverage where tool = 'slack'");
              }
              run(
                  mart,
                  "insert into coverage select tool, 'audit', first_day, last_day, true, 1, 0, 1, 1,"
                      + " 0, 0, last_ingest from coverage where tool = 'teams'");
            },
            "nl",
            scope -> new Provenance(scope).unlocks());
    assertThat(unlocks)
        .filteredOn(unlock -> unlock.contains("lezen niet vast"))
        .singleElement()
        .satisfies(
            told -> assertThat(told).contains("GitHub", "Slack", "Zulip").doesNotContain("Teams"));
  }

  @Test
  void tiesWithoutLimitsAreToldInWords() throws Exception {
    List<String> rules =
        PlantedMart.told(
            folder,
            mart -> {
              set(mart, "ties.window", "all");
              set(mart, "ties.broadcast_limit", "none");
            },
            "nl",
            scope -> new Provenance(scope).ties());
    assertThat(rules)
        .contains(
            "We kijken naar alles tot en met de laatste dag van de periode.",
            "Het maakt niet uit aan hoeveel mensen een bericht is gericht.");
  }

  /** A Stip that was not built as a release does not know its version. */
  @Test
  void aVersionThatIsNotGivenIsLeftOut() throws Exception {
    assertThat(versions("not stated")).isEmpty();
    assertThat(versions("1.2.0")).containsExactly("1.2.0");
  }

  /** An export that was unpacked has a file per channel and day: tens of thousands of them. */
  @Test
  void manyFilesOfOneSourceAreOneLine() throws Exception {
    List<String> inputs =
        PlantedMart.told(
            folder,
            mart -> {
              for (int file = 0; file < 1_194; file++) {
                input(mart, "a" + file, "zulip-archive", 1_000);
              }
              input(mart, "b1", "slack-export", 2_000);
              input(mart, "b2", "slack-export", 3_000);
            },
            "en",
            scope ->
                new Provenance(scope)
                    .lineage().stream()
                        .filter(line -> line.name().equals("Input"))
                        .map(Provenance.Line::value)
                        .toList());
    assertThat(inputs)
        .containsExactly(
            "slack-export, 2,000 bytes · b1",
            "slack-export, 3,000 bytes · b2",
            "zulip-archive: 1,194 files, 1,194,000 bytes together; their fingerprints are in the"
                + " API, at /api/v1/lineage");
  }

  private static void input(Connection mart, String fingerprint, String source, int bytes)
      throws SQLException {
    run(
        mart,
        "insert into lineage values ('input.%s', '%s, %d bytes')"
            .formatted(fingerprint, source, bytes));
  }

  private List<String> versions(String version) throws Exception {
    return PlantedMart.told(
        folder,
        mart -> run(mart, "insert into lineage values ('code_version', '" + version + "')"),
        "nl",
        scope ->
            new Provenance(scope)
                .lineage().stream()
                    .filter(line -> line.name().equals("Versie van Stip"))
                    .map(Provenance.Line::value)
                    .toList());
  }

  private static void set(Connection mart, String name, String value) throws SQLException {
    run(mart, "insert or replace into setting values ('" + name + "', '" + value + "')");
  }

  private static void run(Connection mart, String sql) throws SQLException {
    mart.createStatement().execute(sql);
  }
}
