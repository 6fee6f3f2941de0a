package nl.stip.sample.truth;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.stip.sample.org.Company;

/**
 * A month of the window.
 *
 * @param id id of the period in the mart
 * @param first first day, epoch day
 * @param last last day, epoch day
 */
record Span(String id, int first, int last) {

  /** The months of the window. */
  static List<Span> months(Company company) {
    LocalDate first = LocalDate.ofEpochDay(company.first());
    LocalDate last = LocalDate.ofEpochDay(company.last());
    return first
        .datesUntil(last.plusDays(1), Period.ofMonths(1))
        .map(day -> of(YearMonth.from(day)))
        .toList();
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
