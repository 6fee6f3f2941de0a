package nl.stip.ingest.source.record;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Times as services write them: ISO 8601 in its varieties, UTC where no offset stands. */
public final class Moment {

  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
  private static final int LONGEST = 40;

  // 2024-03-02T11:00:00.1234567Z, 2024-03-02 11:00:00 UTC, 2024/03/02 11:00:00 +0000, 2024-03-02.
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalEnd()
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  private Moment() {}

  /** The instant, or empty if it is none or lies before 1990 or after tomorrow. */
  public static Optional<Instant> of(String text) {
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      return Optional.empty();
    }
    String iso =
        text.strip()
            .replace('/', '-')
            .replace(" UTC", "Z")
            .replaceFirst(" (?=[+-]\\d)", "")
            .replace(' ', 'T');
    try {
      return plausible(instant(iso));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The day, or empty if it is none or lies before 1990 or after tomorrow. */
  public static Optional<LocalDate> day(String text) {
    return of(text).map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC));
  }

  /** The same, from seconds since 1970. */
  public static Optional<Instant> ofSeconds(long seconds) {
    boolean real = seconds > 0 && seconds < Integer.MAX_VALUE * 2L;
    return real ? plausible(Instant.ofEpochSecond(seconds)) : Optional.empty();
  }

  private static Optional<Instant> plausible(Instant instant) {
    boolean possible =
        !instant.isBefore(EARLIEST) && instant.isBefore(Instant.now().plus(2, ChronoUnit.DAYS));
    return possible ? Optional.of(instant.truncatedTo(ChronoUnit.MICROS)) : Optional.empty();
  }

  private static Instant instant(String iso) {
    TemporalAccessor time =
        FORMAT.parseBest(iso, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    if (time instanceof OffsetDateTime offset) {
      return offset.toInstant();
    } else if (time instanceof LocalDateTime local) {
      return local.toInstant(ZoneOffset.UTC);
    }
    return LocalDate.from(time).atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}
