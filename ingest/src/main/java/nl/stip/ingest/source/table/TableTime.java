package nl.stip.ingest.source.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.stip.workspace.ExitCode;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Settings;

/** Times as a table writes them. */
final class TableTime {

  private static final long EARLIEST = Instant.parse("1970-01-01T00:00:00Z").getEpochSecond();
  private static final long LATEST = Instant.parse("2200-01-01T00:00:00Z").getEpochSecond();
  private static final int MICROS = 6;

  // Bounded, since a BigDecimal of 1E999999999 takes for ever to shift.
  private static final Pattern SECONDS = Pattern.compile("\\d{1,12}(\\.\\d{1,12})?");

  // Offsets occur with a colon, without one, and not at all.
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[XXX][XX][X]")
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final Function<String, Instant> parser;

  private TableTime(Function<String, Instant> parser) {
    this.parser = parser;
  }

  static TableTime of(Settings.Table table) {
    return of(table.time(), table.zone());
  }

  /** Times written so, of this zone where they name none. */
  static TableTime of(String form, ZoneId zone) {
    return switch (form) {
      case "epoch_seconds" -> new TableTime(TableTime::seconds);
      case "epoch_millis" -> new TableTime(t -> Instant.ofEpochMilli(Long.parseLong(t)));
      case "iso" -> new TableTime(t -> any(t.replace(' ', 'T'), ISO, zone));
      default -> {
        DateTimeFormatter pattern = pattern(form);
        yield new TableTime(t -> any(t, pattern, zone));
      }
    };
  }

  /** The instant, or null if this is none or lies outside 1970 to 2200. */
  Instant parse(String text) {
    try {
      Instant instant = parser.apply(text);
      long second = instant.getEpochSecond();
      return second >= EARLIEST && second < LATEST ? instant : null;
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      return null;
    }
  }

  // Some tables write 1082040961.25; a fraction is kept to the microsecond.
  private static Instant seconds(String text) {
    if (!SECONDS.matcher(text).matches()) {
      throw new NumberFormatException();
    }
    BigDecimal micros = new BigDecimal(text).movePointRight(MICROS).setScale(0, RoundingMode.FLOOR);
    return Instant.EPOCH.plus(micros.longValueExact(), ChronoUnit.MICROS);
  }

  private static DateTimeFormatter pattern(String form) {
    try {
      return DateTimeFormatter.ofPattern(form, Locale.ENGLISH);
    } catch (IllegalArgumentException e) {
      throw new FaultException(
          ExitCode.SETTINGS,
          "stip.yaml, tables: time:",
          "“" + form + "” is no date-time pattern",
          "Write epoch_seconds, epoch_millis, iso or a pattern such as dd-MM-yyyy HH:mm.");
    }
  }

  private static Instant any(String text, DateTimeFormatter formatter, ZoneId zone) {
    TemporalAccessor time =
        formatter.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from);
    if (time instanceof ZonedDateTime zoned) {
      return zoned.toInstant();
    } else if (time instanceof LocalDateTime local) {
      return local.atZone(zone).toInstant();
    }
    return LocalDate.from(time).atStartOfDay(zone).toInstant();
  }
}
