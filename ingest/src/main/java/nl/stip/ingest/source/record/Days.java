package nl.stip.ingest.source.record;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.stip.ingest.source.Export;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Intake;
import nl.stip.workspace.Intake.DateOrder;

/**
 * Days of a table: ISO 8601, or digits whose order all values of a column together must tell.
 * {@code 12/1/2019}, or with slashes {@code 12/1/19}, is the first of December if some value has a
 * second part over twelve, or if only so all values are one day of the week.
 */
public final class Days {

  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|(?<=/)\\d{2})(?:[ T,].{0,20})?");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2})(?:[ T,].{0,20})?");
  private static final int CENTURY = 2_000;
  private static final int MOST = 2_000;
  private static final int MONTHS = 12;

  private final DateOrder order;

  private Days(DateOrder order) {
    this.order = order;
  }

  /**
   * Finds out how the days of a table are written.
   *
   * @param source id of the source, under which {@code stip.yaml} may say it
   * @param known what stip.yaml says
   * @param weeks whether all values of the columns begin a week
   * @param columns names of the columns
   */
  public static Days of(
      Export.Part part, String source, Intake.Files known, boolean weeks, String... columns) {
    if (known.dates() != null) {
      return new Days(known.dates());
    }
    Set<String> values = new HashSet<>();
    Table.glance(
        part,
        known.columns(),
        line -> {
          for (String column : columns) {
            String cell = line.text(column);
            if (cell != null && values.size() < MOST && DIGITS.matcher(cell).matches()) {
              values.add(cell);
            }
          }
        });
    return values.isEmpty() ? new Days(null) : found(part, source, values, weeks);
  }

  private static Days found(Export.Part part, String source, Set<String> values, boolean weeks) {
    boolean day = fits(values, DateOrder.DAY_FIRST, weeks);
    boolean month = fits(values, DateOrder.MONTH_FIRST, weeks);
    if (day == month && weeks && !day) {
      return found(part, source, values, false);
    } else if (day == month) {
      throw new FaultException(
          ExitCode.INPUT,
          part.name(),
          "its dates are digits only, and whether the day or the month stands first cannot be"
              + " told from them",
          "Add these lines to stip.yaml, or month_first:\n\nintake:\n  sources:\n    "
              + source
              + ":\n      dates: day_first");
    }
    return new Days(day ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST);
  }

  private static boolean fits(Set<String> values, DateOrder order, boolean weeks) {
    Set<Optional<LocalDate>> days =
        values.stream().map(v -> digits(v, order)).collect(Collectors.toSet());
    Set<DayOfWeek> weekdays =
        days.stream()
            .flatMap(Optional::stream)
            .map(LocalDate::getDayOfWeek)
            .collect(Collectors.toSet());
    return !days.contains(Optional.<LocalDate>empty())
        && (!weeks || days.size() < 2 || weekdays.size() == 1);
  }

  /** The day, or empty if it is none or lies before 1990 or in the future. */
  public Optional<LocalDate> parse(String text) {
    if (text == null || !DIGITS.matcher(text).matches()) {
      return Moment.day(text).or(() -> yearFirst(text));
    }
    return digits(text, order).flatMap(day -> Moment.day(day.toString()));
  }

  // 2026/03/18 3:08:44 PM GMT+1, as Google Forms writes it
  private static Optional<LocalDate> yearFirst(String text) {
    Matcher year = YEAR_FIRST.matcher(text == null ? "" : text);
    return year.matches()
        ? Moment.day(
            String.format(
                "%s-%02d-%02d",
                year.group(1), Integer.parseInt(year.group(2)), Integer.parseInt(year.group(3))))
        : Optional.empty();
  }

  private static Optional<LocalDate> digits(String text, DateOrder order) {
    Matcher matcher = DIGITS.matcher(text);
    if (order == null || !matcher.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(2));
    int day = order == DateOrder.DAY_FIRST ? first : second;
    int month = order == DateOrder.DAY_FIRST ? second : first;
    if (month > MONTHS) {
      return Optional.empty();
    }
    int year = Integer.parseInt(matcher.group(3));
    try {
      return Optional.of(LocalDate.of(year < 100 ? CENTURY + year : year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
