package nl.stip.ingest.source.attendance;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.record.Moment;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Intake;
import nl.stip.workspace.Intake.DateOrder;

/**
 * Times of a report as the client of whoever downloaded it writes them: {@code 3/16/26, 9:00:12 AM}
 * (before the half of the day may stand a narrow blank) or {@code 16-3-2026 09:00:12}.
 */
final class ClockTimes {

  private static final int MOST = 2_000;
  private static final int MONTHS = 12;
  private static final int HALF_A_DAY = 12;
  private static final int CENTURY = 2_000;

  private static final Pattern TIME =
      Pattern.compile(
          "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2}),?[ \\u00a0\\u202f]{1,3}"
              + "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:[ \\u00a0\\u202f]{0,2}([AaPp])[Mm])?");

  private final DateOrder order;
  private final ZoneId zone;

  private ClockTimes(DateOrder order, ZoneId zone) {
    this.order = order;
    this.zone = zone;
  }

  /**
   * Finds out how the times of a report are written.
   *
   * @throws FaultException if that cannot be told from them
   */
  static ClockTimes of(Export.Part part, Intake.Files known, ZoneId usual) {
    ZoneId zone = known.zone() == null ? usual : known.zone();
    if (known.dates() != null) {
      return new ClockTimes(known.dates(), zone);
    }
    Set<String> seen = new HashSet<>();
    AttendanceRows.read(
        part,
        null,
        new AttendanceRows.Taker() {
          @Override
          public void summary(String what, String value) {
            add(value);
          }

          @Override
          public void participant(Place place, AttendanceColumns columns, List<String> cells) {
            add(AttendanceColumns.cell(cells, columns.joined()));
          }

          private void add(String text) {
            if (seen.size() < MOST && TIME.matcher(text).matches()) {
              seen.add(text);
            }
          }
        });
    return new ClockTimes(seen.isEmpty() ? null : order(part, seen), zone);
  }

  private static DateOrder order(Export.Part part, Set<String> seen) {
    boolean american = false;
    for (String text : seen) {
      Matcher time = TIME.matcher(text);
      if (time.matches() && number(time, 1) > MONTHS) {
        return DateOrder.DAY_FIRST;
      } else if (time.matches() && number(time, 2) > MONTHS) {
        return DateOrder.MONTH_FIRST;
      }
      // others that halve the day write it small
      american |= text.endsWith("AM") || text.endsWith("PM");
    }
    if (american) {
      return DateOrder.MONTH_FIRST;
    }
    throw new FaultException(
        ExitCode.INPUT,
        part.name(),
        "whether the day or the month stands first cannot be told from its times",
        "Add these lines to stip.yaml, or month_first:\n\nintake:\n  sources:\n    "
            + TeamsAttendance.ID
            + ":\n      dates: day_first");
  }

  private static int number(Matcher time, int group) {
    return time.group(group) == null ? 0 : Integer.parseInt(time.group(group));
  }

  /** The moment, or empty if it is none or lies before 1990 or in the future. */
  Optional<Instant> parse(String text, boolean utc) {
    Matcher time = TIME.matcher(text);
    if (order == null || !time.matches()) {
      return Optional.empty();
    }
    boolean dayFirst = order == DateOrder.DAY_FIRST;
    int year = number(time, 3);
    String half = time.group(7);
    int hour = half == null ? number(time, 4) : number(time, 4) % HALF_A_DAY;
    boolean afternoon = half != null && half.equalsIgnoreCase("p");
    try {
      LocalDateTime local =
          LocalDateTime.of(
              year < 100 ? CENTURY + year : year,
              number(time, dayFirst ? 2 : 1),
              number(time, dayFirst ? 1 : 2),
              afternoon ? hour + HALF_A_DAY : hour,
              number(time, 5),
              number(time, 6));
      return Moment.of(local.atZone(utc ? ZoneOffset.UTC : zone).toInstant().toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
