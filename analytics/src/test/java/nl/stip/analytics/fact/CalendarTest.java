package nl.stip.analytics.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

  @ParameterizedTest
  @CsvSource({
    "NL, 2026-04-27, false", // King's Day
    "BE, 2026-04-27, true",
    "BE, 2026-07-21, false", // National Day
    "NL, 2026-07-21, true",
    "DE, 2026-10-03, false", // a Saturday
    "'', 2026-12-25, true", // no country, no holidays
    "NL, 2026-12-25, false",
    "NL, 2026-12-28, false", // closed
    "NL, 2026-12-29, true",
    "XX, 2026-12-25, true"
  })
  void workdayIsMondayToFridayWithoutHolidaysAndClosedDays(
      String country, LocalDate day, boolean workday) {
    Set<LocalDate> closed = Set.of(LocalDate.of(2026, 12, 28));
    assertThat(Calendar.workday(country, day, closed)).isEqualTo(workday);
  }
}
