package nl.stip.analytics.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
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
                coverage("teams", "2026-03-01", "2026-03-20", true)));
    assertThat(covered.observedUntil(Covered.ALL, MARCH)).contains(LocalDate.of(2026, 3, 20));
    Period february = Period.containing(PeriodKind.MONTH, LocalDate.of(2026, 2, 1));
    assertThat(covered.observedUntil(Covered.ALL, february)).isEmpty();
    assertThat(covered.reading("slack")).isFalse();
    assertThat(covered.reading(Covered.ALL)).isTrue();
  }

  private static Covered covered(String... spans) {
    return new Covered(
        java.util.Arrays.stream(spans)
            .map(s -> s.split(" "))
            .map(s -> coverage("slack", s[0], s[1], true))
            .toList());
  }

  private static Coverage coverage(String tool, String first, String last, boolean reading) {
    return new Coverage(tool, "test", LocalDate.parse(first), LocalDate.parse(last), reading);
  }
}
