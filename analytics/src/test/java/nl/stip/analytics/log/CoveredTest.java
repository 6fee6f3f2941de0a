package nl.stip.analytics.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import org.junit.jupiter.api.Test;

class CoveredTest {

  private static final Period MARCH = Period.containing(PeriodKind.MONTH, LocalDate.of(2026, 3, 1));

  @Test
  void batchesThatTouchAreOneSpanInAnyOrder() {
    Covered covered = covered("2026-03-16 2026-04-30", "2026-01-01 2026-03-15");
    assertThat(covered.observedUntil("slack", MARCH)).contains(MARCH.last());
    assertThat(covered.observedSince("slack", MARCH.first())).contains(LocalDate.of(2026, 1, 1));
  }

  @Test
  void holeInTheMiddleIsNotCovered() {
    Covered covered = covered("2026-01-01 2026-03-15", "2026-03-17 2026-04-30");
    assertThat(covered.observedUntil("slack", MARCH)).contains(LocalDate.of(2026, 3, 15));
  }

  @Test
  void startThatNobodyObservedGivesNothing() {
    assertThat(covered("2026-03-02 2026-04-30").observedUntil("slack", MARCH)).isEmpty();
  }

  @Test
  void allToolsTogetherAreCoveredWhenEachIs() {
    Covered covered =
        new Covered(
            List.of(
                coverage("slack", "2026-01-01", "2026-04-30", false),
                coverage("teams", "2026-03-01", "2026-03-20", true)),
            Map.of());
    assertThat(covered.observedUntil(Covered.ALL, MARCH)).contains(LocalDate.of(2026, 3, 20));
    Period february = Period.containing(PeriodKind.MONTH, LocalDate.of(2026, 2, 1));
    assertThat(covered.observedUntil(Covered.ALL, february)).isEmpty();
    assertThat(covered.reading("slack")).isFalse();
    assertThat(covered.reading(Covered.ALL)).isTrue();
  }

  @Test
  void aDayThatIsMissingCutsWhatIsObserved() {
    Covered covered = covered(days("slack", "2026-03-16"), "2026-01-01 2026-04-30");
    assertThat(covered.observedUntil("slack", MARCH)).contains(LocalDate.of(2026, 3, 15));
    assertThat(covered.observedSince("slack", LocalDate.of(2026, 4, 1)))
        .contains(LocalDate.of(2026, 3, 17));
  }

  @Test
  void daysMissingAtTheEdgesShortenWhatIsObserved() {
    Covered covered =
        covered(days("slack", "2026-03-01", "2026-03-02", "2026-04-30"), "2026-03-01 2026-04-30");
    assertThat(covered.first()).isEqualTo(LocalDate.of(2026, 3, 3));
    assertThat(covered.last()).isEqualTo(LocalDate.of(2026, 4, 29));
  }

  @Test
  void aDayThatIsMissingOfATwinToolOrOutsideChangesNothing() {
    Covered covered =
        covered(
            Map.of(
                "teams", Set.of(LocalDate.of(2026, 3, 16)),
                "slack", Set.of(LocalDate.of(2027, 1, 1))),
            "2026-01-01 2026-04-30");
    assertThat(covered.observedUntil("slack", MARCH)).contains(MARCH.last());
  }

  private static Map<String, Set<LocalDate>> days(String tool, String... days) {
    return Map.of(
        tool,
        java.util.Arrays.stream(days)
            .map(LocalDate::parse)
            .collect(java.util.stream.Collectors.toSet()));
  }

  private static Covered covered(String... spans) {
    return covered(Map.of(), spans);
  }

  private static Covered covered(Map<String, Set<LocalDate>> missing, String... spans) {
    return new Covered(
        java.util.Arrays.stream(spans)
            .map(s -> s.split(" "))
            .map(s -> coverage("slack", s[0], s[1], true))
            .toList(),
        missing);
  }

  private static Coverage coverage(String tool, String first, String last, boolean reading) {
    return new Coverage(tool, "test", LocalDate.parse(first), LocalDate.parse(last), reading);
  }
}
