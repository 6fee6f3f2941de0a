package nl.stip.analytics.response;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.stip.analytics.fact.Calendar;

/**
 * Somebody's working hours: nine to five on workdays, in the person's own zone ({@code counting.md}
 * 1, 8; nine to five is the default of Worklytics).
 *
 * @param zone zone of the person
 * @param country country whose holidays count, empty for none
 * @param calendar workdays
 */
record WorkingHours(ZoneId zone, String country, Calendar calendar) {

  private static final LocalTime STARTS = LocalTime.of(9, 0);
  private static final LocalTime ENDS = LocalTime.of(17, 0);
  private static final double SECONDS = 3600;

  /** Working hours from one moment to a later one; days outside the observed time have none. */
  double between(Instant from, Instant to) {
    LocalDate last = to.atZone(zone).toLocalDate();
    long seconds = 0;
    for (LocalDate day = from.atZone(zone).toLocalDate();
        !day.isAfter(last);
        day = day.plusDays(1)) {
      if (works(day)) {
        Instant start = later(from, day.atTime(STARTS).atZone(zone).toInstant());
        Instant end = earlier(to, day.atTime(ENDS).atZone(zone).toInstant());
        seconds += Math.max(0, Duration.between(start, end).toSeconds());
      }
    }
    return seconds / SECONDS;
  }

  private boolean works(LocalDate day) {
    int number = (int) day.toEpochDay();
    return calendar.knows(number) && calendar.workday(country, number);
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Instant earlier(Instant a, Instant b) {
    return a.isBefore(b) ? a : b;
  }
}
