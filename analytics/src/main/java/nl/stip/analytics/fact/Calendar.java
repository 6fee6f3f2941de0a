package nl.stip.analytics.fact;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.stip.analytics.log.Covered;
import nl.stip.analytics.spark.Small;
import nl.stip.analytics.spark.Tables;
import nl.stip.workspace.Settings;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/**
 * Workdays ({@code counting.md} 8): Monday to Friday minus public holidays of the site's country
 * and days on which the organisation is closed.
 */
public final class Calendar {

  private Calendar() {}

  /**
   * Defines {@code calendar} (country, day, workday, workdays): for each country people work in,
   * and {@code ''} where none is known; {@code workdays} is the number of workdays up to and with
   * the day.
   */
  public static void define(Tables tables, Covered covered, Settings settings) {
    Set<String> countries =
        Small.rows(
                tables.session().sql("select distinct coalesce(country, '') from person_history"))
            .stream()
            .map(row -> row.getString(0))
            .collect(Collectors.toCollection(TreeSet::new));
    countries.add("");
    List<Row> rows = new ArrayList<>();
    for (String country : countries) {
      int workdays = 0;
      LocalDate end = covered.last().plusMonths(4);
      for (LocalDate day = covered.first().minusDays(1); day.isBefore(end); day = day.plusDays(1)) {
        boolean workday = workday(country, day, settings.closed());
        workdays += workday ? 1 : 0;
        rows.add(RowFactory.create(country, day, workday, workdays));
      }
    }
    tables.define("calendar", tables.session().createDataFrame(rows, CALENDAR));
  }

  /**
   * Whether people of a country work on a day.
   *
   * @param country ISO 3166-1 alpha-2 code, or empty for a week without holidays
   */
  public static boolean workday(String country, LocalDate day, Set<LocalDate> closed) {
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
        .filter(h -> h.getType() == de.focus_shift.jollyday.core.HolidayType.PUBLIC_HOLIDAY)
        .map(h -> h.getDate())
        .collect(Collectors.toSet());
  }

  private static final java.util.Map<String, Set<LocalDate>> HOLIDAYS =
      new java.util.concurrent.ConcurrentHashMap<>();

  private static final StructType CALENDAR =
      StructType.fromDDL("country string, day date, workday boolean, workdays int");
}
