package nl.stip.dashboard.businesscase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthsTest {

  @ParameterizedTest
  @CsvSource({
    "2026-02-01, 2026-02-28, 1",
    "2026-01-01, 2026-03-31, 3",
    "2024-02-01, 2027-01-31, 36",
    "2026-02-02, 2026-02-08, 0.25",
    "2026-01-26, 2026-02-01, 0.229263",
    "2026-01-15, 2026-01-15, 0.032258",
    "2026-01-15, 2026-01-14, 0"
  })
  void countsWholeMonthsAndSharesOfOthers(LocalDate first, LocalDate last, double months) {
    assertThat(Months.between(first, last)).isCloseTo(months, within(1e-6));
  }

  @Test
  void partsAddUpToTheWhole() {
    LocalDate first = LocalDate.of(2025, 1, 15);
    LocalDate cut = LocalDate.of(2025, 6, 9);
    LocalDate last = LocalDate.of(2026, 3, 3);
    assertThat(Months.between(first, cut) + Months.between(cut.plusDays(1), last))
        .isCloseTo(Months.between(first, last), within(1e-9));
  }
}
