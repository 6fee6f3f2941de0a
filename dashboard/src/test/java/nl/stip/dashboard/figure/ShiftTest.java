package nl.stip.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Published;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTest {

  private static final List<Published> MONTHS = List.of(month(9), month(10));

  private static Published month(int month) {
    return new Published(
        "2026-" + month, Period.containing(PeriodKind.MONTH, LocalDate.of(2026, month, 1)), true);
  }

  /** A fifth, and ten people: a few who leave are a fifth of a small group. */
  @ParameterizedTest
  @CsvSource({
    "100, 80, true",
    "100, 120, true",
    "100, 81, false",
    "30, 20, true",
    "30, 21, false",
    "12, 6, false"
  })
  void aGroupIsAnotherWhereAFifthAndTenPeopleChanged(int before, int after, boolean another) {
    assertThat(
            Shift.of(MONTHS, at -> Cell.of(at.equals(MONTHS.get(0)) ? before : after, null))
                .isPresent())
        .isEqualTo(another);
    assertThat(
            Shift.last(MONTHS, at -> Cell.of(at.equals(MONTHS.get(0)) ? before : after, null))
                .isPresent())
        .isEqualTo(another);
  }
}
