package nl.stip.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

  @Test
  void weeksAreIsoWeeksAcrossTheYear() {
    Period week = Period.containing(PeriodKind.WEEK, LocalDate.of(2027, 1, 1));
    assertThat(week.id()).isEqualTo("2026-W53");
    assertThat(week.first()).isEqualTo("2026-12-28");
    assertThat(week.next().id()).isEqualTo("2027-W01");
  }

  @Test
  void twentyEightDaysEndOnASunday() {
    Period days = Period.containing(PeriodKind.DAYS28, LocalDate.of(2026, 10, 14));
    assertThat(days.first()).isEqualTo("2026-09-21");
    assertThat(days.last()).isEqualTo("2026-10-18");
    assertThat(days.id()).isEqualTo("2026-W42-28d");
    assertThat(days.next().last()).isEqualTo("2026-10-25");
  }

  @Test
  void monthsAndQuartersAreCalendar() {
    Period month = Period.containing(PeriodKind.MONTH, LocalDate.of(2028, 2, 29));
    assertThat(month.id()).isEqualTo("2028-02");
    assertThat(month.last()).isEqualTo("2028-02-29");
    Period quarter = Period.containing(PeriodKind.QUARTER, LocalDate.of(2026, 12, 31));
    assertThat(quarter.id()).isEqualTo("2026-Q4");
    assertThat(quarter.first()).isEqualTo("2026-10-01");
    assertThat(quarter.next().id()).isEqualTo("2027-Q1");
  }
}
