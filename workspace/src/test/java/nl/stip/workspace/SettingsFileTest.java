package nl.stip.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

  @TempDir Path root;

  @Test
  void withoutAFileEverythingHasItsDefault() {
    Settings settings = SettingsFile.load(new Workspace(root));
    assertThat(settings.k()).isEqualTo(10);
    assertThat(settings.zone()).isEqualTo(ZoneOffset.UTC);
    assertThat(settings.ties()).isEqualTo(Settings.Ties.defaults());
    assertThat(settings.pairs()).isEmpty();
    assertThat(settings.key()).isNotEqualTo(root).doesNotExist();
  }

  @Test
  void anEmptyFileIsLikeNone() throws IOException {
    assertThat(load("# nothing yet\n"))
        .isEqualTo(SettingsFile.load(new Workspace(root.resolve("."))));
  }

  @Test
  void readsEveryKey() throws IOException {
    Settings settings =
        load(
            """
            organisation: Lumen Groep
            zone: Europe/Amsterdam
            language: en
            k: 12
            key: /elsewhere/stip.key
            dimensions: {department: Afdeling, site: Locatie}
            pairs: [[site, department]]
            closed: [2026-12-24, 2026-12-30/2027-01-01]
            missing: {slack: [2026-03-01/2026-03-02]}
            ties: {window: all, reciprocal: false, broadcast_limit: none, signals: [reply, mail]}
            automated: true
            directory:
              columns: {key: personeelsnummer, department: Afd}
              countries: {Gent: BE}
              zones: {Gent: Europe/Brussels}
            tables:
              - {files: '*.txt', tool: mail, columns: {sender: 1, recipients: 2, time: 3},
                 time: epoch_seconds, zone: UTC, separator: space, header: false, audience: private}
            intake:
              match_names: true
              sources: {discord-csv: {zone: Europe/Paris, dates: month_first, columns: {Datum: Date}}}
            tools: {viva-engage: Viva Engage}
            confidential: [works-council]
            privacy: {contact: "FG, fg@lumen.example", keep_months: 25}
            seed: 7
            cells: 1000
            """);
    assertThat(settings.organisation()).isEqualTo("Lumen Groep");
    assertThat(settings.zone()).isEqualTo(ZoneId.of("Europe/Amsterdam"));
    assertThat(settings.language()).isEqualTo("en");
    assertThat(settings.k()).isEqualTo(12);
    assertThat(settings.key()).isEqualTo(Path.of("/elsewhere/stip.key"));
    assertThat(settings.dimensions())
        .containsExactly(Map.entry("department", "Afdeling"), Map.entry("site", "Locatie"));
    assertThat(settings.pairs()).containsExactly(List.of("site", "department"));
    assertThat(settings.closed())
        .containsExactlyInAnyOrder(
            LocalDate.of(2026, 12, 24),
            LocalDate.of(2026, 12, 30),
            LocalDate.of(2026, 12, 31),
            LocalDate.of(2027, 1, 1));
    assertThat(settings.missing())
        .containsExactly(
            Map.entry("slack", Set.of(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2))));
    assertThat(settings.ties()).isEqualTo(new Settings.Ties(0, false, 0, Set.of("mail", "reply")));
    assertThat(settings.automated()).isTrue();
    assertThat(settings.directory().columns())
        .containsEntry("key", "personeelsnummer")
        .containsEntry("department", "Afd");
    assertThat(settings.directory().countries()).containsEntry("Gent", "BE");
    assertThat(settings.directory().zones()).containsEntry("Gent", "Europe/Brussels");
    Settings.Table table = settings.tables().get(0);
    assertThat(table.columns()).containsEntry("recipients", "2");
    assertThat(table.separator()).isEqualTo(' ');
    assertThat(table.header()).isFalse();
    assertThat(settings.intake().matchNames()).isTrue();
    assertThat(settings.intake().of("discord-csv"))
        .isEqualTo(
            new Intake.Files(
                ZoneId.of("Europe/Paris"), Intake.DateOrder.MONTH_FIRST, Map.of("Datum", "Date")));
    assertThat(settings.intake().of("other")).isEqualTo(new Intake.Files(null, null, Map.of()));
    assertThat(settings.zoneOf("discord-csv")).isEqualTo(ZoneId.of("Europe/Paris"));
    assertThat(settings.zoneOf("other")).isEqualTo(settings.zone());
    assertThat(settings.tools()).containsEntry("viva-engage", "Viva Engage");
    assertThat(settings.confidential()).containsExactly("works-council");
    assertThat(settings.privacy()).isEqualTo(new Settings.Privacy("FG, fg@lumen.example", 25));
    assertThat(settings.seed()).isEqualTo(7);
    assertThat(settings.cells()).isEqualTo(1000);
  }

  @Test
  void pairsAreByDefaultAllOfTheFirstFourDimensions() throws IOException {
    assertThat(load("dimensions: [a, b, c, d, e]").pairs())
        .containsExactly(
            List.of("a", "b"),
            List.of("a", "c"),
            List.of("a", "d"),
            List.of("b", "c"),
            List.of("b", "d"),
            List.of("c", "d"));
  }

  @Test
  void allFaultsAreToldAtOnceEachWithItsLine() {
    FaultException faults =
        faults(
            """
            organization: X
            zone: Europe/Amsterdm
            k: 4
            language: fr
            dimensions: [a, b, c, d, e, f, g, h, i]
            pairs: [[a, z], [a, a]]
            closed: [24-12-2026]
            ties:
              signals: [mentions]
              window: 30
              reciprocal: perhaps
            tables:
              - {files: '[a', tool: Mail, time: qqqqqqqq}
            key: keys/stip.key
            directory: {countries: {Gent: XX}, zones: {Gent: Nowhere}}
            seed: many
            """);
    assertThat(faults.exitCode()).isEqualTo(ExitCode.SETTINGS);
    assertThat(faults.faults())
        .extracting(Fault::where)
        .contains(
            "stip.yaml:1",
            "stip.yaml:2",
            "stip.yaml:3",
            "stip.yaml:4",
            "stip.yaml:5",
            "stip.yaml:6",
            "stip.yaml:7",
            "stip.yaml:9",
            "stip.yaml:10",
            "stip.yaml:11",
            "stip.yaml:13",
            "stip.yaml:14",
            "stip.yaml:15",
            "stip.yaml:16");
    assertThat(faults.faults()).allSatisfy(fault -> assertThat(fault.advice()).isNotBlank());
    assertThat(faults)
        .hasMessageContaining("did you mean 'organisation'?")
        .hasMessageContaining("did you mean 'Europe/Amsterdam'?")
        .hasMessageContaining("did you mean 'mention'?")
        .hasMessageContaining("names 'z'")
        .hasMessageContaining("'tables[1].tool'");
  }

  @Test
  void aKeyWrittenTwiceIsAFault() {
    assertThat(faults("k: 10\nzone: UTC\nk: 12\n")).hasMessageContaining("first in line 1");
  }

  @Test
  void brokenYamlNamesTheLine() {
    assertThat(faults("k: 10\nzone: [UTC\n").faults().get(0).where()).startsWith("stip.yaml:");
  }

  @Test
  void aListIsNoText() {
    assertThat(faults("organisation: [a]\ndimensions: 3\nties: 4\n").faults()).hasSize(3);
  }

  @Test
  void withoutAHeaderColumnsAreNumbers() {
    assertThat(faults("tables: [{files: '*', tool: t, header: false, columns: {sender: van}}]"))
        .hasMessageContaining("'tables[1].columns.sender' is 'van'")
        .hasMessageContaining("'tables[1].columns.time' is missing");
  }

  @Test
  void kCanBeRaisedAndNeverLowered() throws IOException {
    SmallestGroup.remember(new Workspace(root), load("k: 12"));
    assertThat(faults("k: 11")).hasMessageContaining("made with k = 12");
    SmallestGroup.remember(new Workspace(root), load("k: 20"));
    assertThat(faults("k: 12")).hasMessageContaining("made with k = 20");
    assertThat(load("k: 20").k()).isEqualTo(20);
  }

  @Test
  void twoWorkspacesHaveTwoKeysOutsideBoth() {
    Path one = SettingsFile.load(new Workspace(root.resolve("one"))).key();
    Path two = SettingsFile.load(new Workspace(root.resolve("two"))).key();
    assertThat(one).isNotEqualTo(two);
    assertThat(one.startsWith(root)).isFalse();
    assertThat(SettingsFile.load(new Workspace(root.resolve("one"))).key()).isEqualTo(one);
  }

  private Settings load(String yaml) throws IOException {
    Files.writeString(root.resolve("stip.yaml"), yaml);
    return SettingsFile.load(new Workspace(root));
  }

  private FaultException faults(String yaml) {
    return catchThrowableOfType(FaultException.class, () -> load(yaml));
  }
}
