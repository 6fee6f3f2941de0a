package nl.stip.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A span of whole days in the organisation's zone.
 *
 * @param kind week, 28 days, month or quarter
 * @param first first day
 * @param last last day, inclusive
 */
public record Period(PeriodKind kind, LocalDate first, LocalDate last) {

  private static final int DAYS_OF_28 = 28;

  /** The period of a kind that contains a day; for 28 days the one ending that week's Sunday. */
  public static Period containing(PeriodKind kind, LocalDate day) {
    LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    return switch (kind) {
      case WEEK -> new Period(kind, sunday.minusDays(6), sunday);
      case DAYS28 -> new Period(kind, sunday.minusDays(DAYS_OF_28 - 1L), sunday);
      case MONTH -> {
        YearMonth month = YearMonth.from(day);
        yield new Period(kind, month.atDay(1), month.atEndOfMonth());
      }
      case QUARTER -> {
        LocalDate start = day.with(IsoFields.DAY_OF_QUARTER, 1L);
        yield new Period(kind, start, start.plusMonths(3).minusDays(1));
      }
    };
  }

  /** The next period of the kind; for 28 days the one ending a week later. */
  public Period next() {
    return containing(kind, last.plusDays(1));
  }

  /**
   * Stable id: {@code 2026-W42}, {@code 2026-W42-28d} (28 days ending that week), {@code 2026-10},
   * {@code 2026-Q4}.
   */
  public String id() {
    return switch (kind) {
      case WEEK -> week();
      case DAYS28 -> week() + "-28d";
      case MONTH -> YearMonth.from(last).toString();
      case QUARTER -> last.getYear() + "-Q" + last.get(IsoFields.QUARTER_OF_YEAR);
    };
  }

  private String week() {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        last.get(IsoFields.WEEK_BASED_YEAR),
        last.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** Whether a day falls inside. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
