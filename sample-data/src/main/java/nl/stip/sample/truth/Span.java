package nl.stip.sample.truth;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.stip.sample.org.Company;

/**
 * A week, month or quarter of the window.
 *
 * @param id id of the period in the mart
 * @param first first day, epoch day
 * @param last last day, epoch day
 */
record Span(String id, int first, int last) {

  private static final int QUARTER = 3;
  private static final int DAYS = 7;

  /** The months of the window. */
  static List<Span> months(Company company) {
    LocalDate first = LocalDate.ofEpochDay(company.first());
    LocalDate last = LocalDate.ofEpochDay(company.last());
    return first
        .datesUntil(last.plusDays(1), Period.ofMonths(1))
        .map(day -> of(YearMonth.from(day)))
        .toList();
  }

  /** The quarters that lie wholly in the window. */
  static List<Span> quarters(Company company) {
    List<Span> months = months(company);
    return IntStream.range(0, months.size() - 2)
        .filter(i -> months.get(i).month().getMonthValue() % QUARTER == 1)
        .mapToObj(i -> quarter(months.get(i), months.get(i + 2)))
        .toList();
  }

  /** The weeks, Monday to Sunday, that lie wholly in the window. */
  static List<Span> weeks(Company company) {
    LocalDate first = LocalDate.ofEpochDay(company.first());
    LocalDate monday = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    LocalDate last = LocalDate.ofEpochDay(company.last());
    return monday.datesUntil(last.minusDays(DAYS - 2L), Period.ofWeeks(1)).map(Span::week).toList();
  }

  private static Span week(LocalDate monday) {
    int first = (int) monday.toEpochDay();
    String id =
        "%d-W%02d"
            .formatted(
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    return new Span(id, first, first + DAYS - 1);
  }

  private static Span quarter(Span first, Span last) {
    YearMonth month = first.month();
    String id = month.getYear() + "-Q" + (month.getMonthValue() / QUARTER + 1);
    return new Span(id, first.first(), last.last());
  }

  private YearMonth month() {
    return YearMonth.from(LocalDate.ofEpochDay(first));
  }

  /** The same month of the year before, if it is among these. */
  Optional<Span> yearBefore(List<Span> months) {
    String year = month().minusYears(1).toString();
    return months.stream().filter(span -> span.id().equals(year)).findFirst();
  }

  /** The last of these before a day. */
  static Optional<Span> before(List<Span> spans, int day) {
    return spans.stream().filter(span -> span.last() < day).reduce((a, b) -> b);
  }

  /** The first of these from a day on. */
  static Optional<Span> after(List<Span> spans, int day) {
    return spans.stream().filter(span -> span.first() >= day).findFirst();
  }

  private static Span of(YearMonth month) {
    return new Span(
        month.toString(),
        (int) month.atDay(1).toEpochDay(),
        (int) month.atEndOfMonth().toEpochDay());
  }
}
