package nl.stip.dashboard.businesscase;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How many calendar months a stretch of days is: of a month that is not whole, its share of days.
 */
final class Months {

  private Months() {}

  /** Months from a first day to a last, both included; 0 when the last comes before the first. */
  static double between(LocalDate first, LocalDate last) {
    double months = 0;
    for (LocalDate day = first;
        !day.isAfter(last);
        day = YearMonth.from(day).plusMonths(1).atDay(1)) {
      LocalDate end = earlier(YearMonth.from(day).atEndOfMonth(), last);
      double days = end.toEpochDay() - day.toEpochDay() + 1;
      months += days / day.lengthOfMonth();
    }
    return months;
  }

  static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
