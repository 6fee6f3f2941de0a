package nl.stip.analytics.fact;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.stip.analytics.log.Covered;

/**
 * Workdays ({@code counting.md} 8): Monday to Friday minus public holidays of the site's country
 * and days on which the organisation is closed. A country is an ISO 3166-1 alpha-2 code, or empty
 * for a week without holidays; days count from 1970.
 */
public final class Calendar implements Serializable {

  private static final long serialVersionUID = 1L;

  /** As long as a running quarter can go on after the last observed day. */
  private static final int MONTHS_AHEAD = 4;

  private static final Map<String, Set<LocalDate>> HOLIDAYS = new ConcurrentHashMap<>();

  private final int first;

  /** By country, the number of workdays after the first day, up to and with each. */
  private final Map<String, int[]> workdays = new HashMap<>();

  /**
   * Counts workdays from the day before the first observed one, on which an act may fall in another
   * zone, until some months after the last.
   *
   * @param countries where people work
   * @param closed days on which nobody works
   */
  Calendar(Set<String> countries, Covered covered, Set<LocalDate> closed) {
    LocalDate from = covered.first().minusDays(2);
    first = (int) from.toEpochDay();
    int days = (int) covered.last().plusMonths(MONTHS_AHEAD).toEpochDay() - first;
    for (String country : countries) {
      int[] until = new int[days];
      for (int day = 1; day < days; day++) {
        until[day] = until[day - 1] + (workday(country, from.plusDays(day), closed) ? 1 : 0);
      }
      workdays.put(country, until);
    }
  }

  /** Whether a day lies in the observed time. */
  public boolean knows(int day) {
    return day > first && day < first + workdays.values().iterator().next().length;
  }

  /** Whether people of a country work on a day that is known. */
  public boolean workday(String country, int day) {
    return workdays(country, day, day) > 0;
  }

  /** Number of workdays from one known day to another, both inclusive. */
  int workdays(String country, int from, int to) {
    int[] until = workdays.get(country);
    return until[to - first] - until[from - 1 - first];
  }

  /** Whether people of a country work on a day. */
  static boolean workday(String country, LocalDate day, Set<LocalDate> closed) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
        && !closed.contains(day)
        && !holidays(country, day.getYear()).contains(day);
  }

  private static Set<LocalDate> holidays(String country, int year) {
    return HOLIDAYS.computeIfAbsent(country + year, key -> load(country, year));
  }

  private static Set<LocalDate> load(String country, int year) {
    String code = country.toLowerCase(Locale.ROOT);
    // the list is in capitals, the calendars are asked for in small letters
    if (!HolidayManager.getSupportedCalendarCodes().contains(country.toUpperCase(Locale.ROOT))) {
      return Set.of();
    }
    return HolidayManager.getInstance(ManagerParameters.create(code))
        .getHolidays(Year.of(year))
        .stream()
        .filter(h -> h.getType() == HolidayType.PUBLIC_HOLIDAY)
        .map(h -> h.getDate())
        .collect(Collectors.toSet());
  }
}
