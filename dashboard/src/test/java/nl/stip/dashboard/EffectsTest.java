package nl.stip.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.stip.dashboard.PlantedMart.Value;
import nl.stip.dashboard.finding.Effects;
import nl.stip.workspace.register.Initiative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether what was begun did more for its group than the whole organisation did by itself. */
class EffectsTest {

  private static final LocalDate BEGUN = LocalDate.of(2026, 3, 9);

  @TempDir Path folder;

  private static Initiative initiative(LocalDate from, String group, String metric) {
    return new Initiative(
        "In het open", from, null, group == null ? null : "department", group, metric);
  }

  /** In February, before it began, both at 30 %; each half interval is 2 points. */
  private List<String> told(double group, double whole, Initiative... initiatives)
      throws Exception {
    return PlantedMart.told(
        folder,
        mart -> {
          mart.createStatement()
              .execute("delete from value where metric = 'open_share' and tool = 'all'");
          new Value("open_share", 0, "2026-02", 1200, 0.30, 0.02).in(mart);
          new Value("open_share", 2, "2026-02", 125, 0.30, 0.02).in(mart);
          new Value("open_share", 2, "2026-03", 125, 0.70, 0.02).in(mart);
          new Value("open_share", 0, "2026-10", 1200, whole, 0.02).in(mart);
          new Value("open_share", 2, "2026-10", 125, group, 0.02).in(mart);
        },
        "nl",
        scope ->
            Effects.of(List.of(initiatives), scope).stream()
                .flatMap(finding -> finding.sentences().stream())
                .map(sentence -> sentence.text().replace('\u00a0', ' '))
                .toList());
  }

  private static final String SECOND = MartFixture.DEPARTMENTS.get(1);

  /** The noise of four figures of ± 2 points is 4 points: 5 more is clear, 4 more is not. */
  @ParameterizedTest
  @CsvSource({
    "0.45, 0.33, Dat is er duidelijk meer bij dan in het geheel.",
    "0.38, 0.33, Dat is er duidelijk meer bij dan in het geheel.",
    "0.36, 0.33, Geen duidelijk verschil met het geheel.",
    "0.30, 0.36, Dat is er duidelijk minder bij dan in het geheel."
  })
  void whatTheGroupDidMoreThanTheWholeIsTold(double group, double whole, String verdict)
      throws Exception {
    assertThat(told(group, whole, initiative(BEGUN, SECOND, "open_share")))
        .singleElement()
        .asString()
        .startsWith("In het open (" + SECOND + ", sinds 9 mrt 2026). ")
        .contains("van 30 %% in februari 2026 naar %.0f %% in oktober 2026.".formatted(100 * group))
        .contains("In heel Lumen Groep van 30 %% naar %.0f %%.".formatted(100 * whole))
        .endsWith(verdict);
  }

  /** For everybody there is nothing to compare with, so no verdict. */
  @Test
  void whatIsForEverybodyIsToldWithoutVerdict() throws Exception {
    assertThat(told(0.3, 0.33, initiative(BEGUN, null, "open_share")))
        .singleElement()
        .asString()
        .contains("van 30 % in februari 2026 naar 33 % in oktober 2026.")
        .doesNotContain("geheel");
  }

  @Test
  void whatCannotBeToldIsSaid() throws Exception {
    assertThat(told(0.3, 0.3, initiative(LocalDate.of(2026, 11, 2), SECOND, "open_share")))
        .singleElement()
        .asString()
        .contains("wat eruit kwam is niet te zeggen");
    assertThat(told(0.3, 0.3, initiative(LocalDate.of(2019, 1, 1), SECOND, "open_share")))
        .singleElement()
        .asString()
        .contains("wat eruit kwam is niet te zeggen");
  }

  /**
   * That nothing, or everything, was in the open before and after is no effect, but what the tool
   * does not tell.
   */
  @ParameterizedTest
  @CsvSource({"0, Uit Microsoft 365 komt niets", "1, Alles uit Microsoft 365 is"})
  void ofAToolThatIsClosedOrOpenNoEffectIsTold(int share, String told) throws Exception {
    assertThat(
            PlantedMart.told(
                folder,
                mart ->
                    mart.createStatement()
                        .execute(
                            """
                            delete from value where metric = 'open_share' and tool = 'm365';
                            insert into value
                            select metric, 'm365', grp, period, n, %1$d, %1$d, %1$d, null, null
                            from value where metric = 'open_share' and tool = 'all'
                            """
                                .formatted(share)),
                "nl",
                Map.of("period", "2026-10", "tool", "m365"),
                scope ->
                    Effects.of(List.of(initiative(BEGUN, SECOND, "open_share")), scope).stream()
                        .flatMap(finding -> finding.sentences().stream())
                        .map(sentence -> sentence.text())
                        .toList()))
        .singleElement()
        .asString()
        .endsWith("2026). " + told + " in het open, dus wat eruit kwam is hier niet te zien.");
  }

  @Test
  void whatNamesNoFigureIsNotToldOf() throws Exception {
    assertThat(told(0.3, 0.3, initiative(BEGUN, SECOND, null))).isEmpty();
  }

  /** A slip of the pen in the register is told, and no figure of something else is shown. */
  @Test
  void aFigureOrGroupThatIsNotThereIsToldAsSuch() throws Exception {
    assertThat(
            told(
                0.3,
                0.3,
                initiative(BEGUN, SECOND, "open_shaer"),
                initiative(BEGUN, "Nergens", "open_share")))
        .satisfiesExactly(
            text -> assertThat(text).contains("geen cijfer ‘open_shaer’"),
            text -> assertThat(text).endsWith("Die groep komt niet voor."));
  }
}
