package nl.stip.sample.org;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Public holidays of the three countries (Germany: North Rhine-Westphalia), by the laws in force in
 * 2024–2027.
 */
public final class Holidays {

  private static final Map<String, List<String>> FIXED =
      Map.of(
          "NL", List.of("01-01", "04-27", "12-25", "12-26"),
          "BE", List.of("01-01", "05-01", "07-21", "08-15", "11-01", "11-11", "12-25"),
          "DE", List.of("01-01", "05-01", "10-03", "11-01", "12-25", "12-26"));

  /** Days after Easter Sunday. */
  private static final Map<String, List<Integer>> MOVING =
      Map.of("NL", List.of(1, 39, 50), "BE", List.of(1, 39, 50), "DE", List.of(-2, 1, 39, 50, 60));

  private Holidays() {}

  /** The public holidays of a country from one day to another. */
  public static Set<LocalDate> of(String country, LocalDate from, LocalDate to) {
    Set<LocalDate> days = new HashSet<>();
    for (int year = from.getYear(); year <= to.getYear(); year++) {
      for (String day : FIXED.get(country)) {
        days.add(MonthDay.parse("--" + day).atYear(year));
      }
      for (int offset : MOVING.get(country)) {
        days.add(easter(year).plusDays(offset));
      }
    }
    return days;
  }

  /** Easter Sunday (Meeus, Astronomical Algorithms, 1991, chapter 8). */
  static LocalDate easter(int year) {
    int century = year / 100;
    int golden = year % 19;
    int lift = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - lift + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    int correction = (golden + 11 * epact + 22 * weekday) / 451;
    int sum = epact + weekday - 7 * correction + 114;
    return LocalDate.of(year, sum / 31, sum % 31 + 1);
  }
}
