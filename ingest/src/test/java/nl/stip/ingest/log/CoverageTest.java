package nl.stip.ingest.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stip.ingest.issue.Silence;
import org.junit.jupiter.api.Test;

/** Observed days on which nothing happened: more than seven on end are asked about. */
class CoverageTest {

  private static final Set<LocalDate> NEVER = Set.of();

  private final Coverage coverage = new Coverage(ZoneOffset.UTC);

  @Test
  void sevenDaysOnEndAreUsualAndEightAreNot() {
    on("slack", "2026-03-01", "2026-03-09", "2026-03-18");
    assertThat(coverage.silences(NEVER, Map.of())).containsExactly(silence("slack", 10, 17));
  }

  @Test
  void theOrderOfEventsDoesNotMatterAndToolsAreApart() {
    on("slack", "2026-03-18", "2026-03-01", "2026-03-09");
    on("teams", "2026-03-01", "2026-03-12");
    on("viva-engage", "2026-03-30");
    assertThat(coverage.silences(NEVER, Map.of()))
        .containsExactly(silence("slack", 10, 17), silence("teams", 2, 11));
  }

  @Test
  void aStatedSpanIsSilentBeforeItsFirstEventAndAfterItsLast() {
    coverage.stated("slack", LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"));
    on("slack", "2026-02-28", "2026-03-09", "2026-03-10", "2026-03-23", "2026-04-01");
    assertThat(coverage.silences(NEVER, Map.of()))
        .containsExactly(
            silence("slack", 1, 8), silence("slack", 11, 22), silence("slack", 24, 31));
  }

  @Test
  void aStatedSpanWithoutAnyEventIsOneSilence() {
    coverage.stated("slack", LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"));
    assertThat(coverage.silences(NEVER, Map.of())).containsExactly(silence("slack", 1, 31));
  }

  @Test
  void countedDaysAreNoSilenceAndObserveNothingByThemselves() {
    coverage.counted("slack", LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-20"));
    assertThat(coverage.toJson()).isEmpty();
    coverage.stated("slack", LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"));
    assertThat(coverage.silences(NEVER, Map.of())).containsExactly(silence("slack", 21, 31));
  }

  @Test
  void closedDaysAreNoSilence() {
    on("slack", "2026-03-01", "2026-03-10", "2026-03-19");
    assertThat(coverage.silences(Set.of(LocalDate.parse("2026-03-05")), Map.of()))
        .containsExactly(silence("slack", 11, 18));
    Set<LocalDate> march =
        LocalDate.parse("2026-03-01")
            .datesUntil(LocalDate.parse("2026-04-01"))
            .collect(Collectors.toSet());
    assertThat(coverage.silences(march, Map.of())).isEmpty();
  }

  @Test
  void daysAreThoseOfTheOrganisation() {
    Coverage inAuckland = new Coverage(ZoneId.of("Pacific/Auckland"));
    inAuckland.seen("slack", LocalDate.parse("2026-03-01").atTime(18, 0).toInstant(ZoneOffset.UTC));
    inAuckland.seen("slack", LocalDate.parse("2026-03-10").atTime(18, 0).toInstant(ZoneOffset.UTC));
    assertThat(inAuckland.silences(NEVER, Map.of())).containsExactly(silence("slack", 3, 10));
  }

  private void on(String tool, String... days) {
    for (String day : days) {
      coverage.seen(tool, LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
  }

  private static Silence silence(String tool, int first, int last) {
    return new Silence(tool, LocalDate.of(2026, 3, first), LocalDate.of(2026, 3, last));
  }
}
