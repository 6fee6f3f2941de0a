package nl.stip.ingest.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Times as JSON writes them; null for what is none or cannot be one of an organisation's. */
public final class JsonTime {

  private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
  private static final int MICROS = 6;
  private static final int MILLIS = 3;

  // Bounded, since a BigDecimal of 1E999999999 takes for ever to shift.
  private static final Pattern NUMBER = Pattern.compile("\\d{1,16}(\\.\\d{1,12})?");

  private JsonTime() {}

  /** Seconds since 1970, perhaps with a fraction, as a number or its text. */
  public static Instant seconds(JsonNode value) {
    return epoch(value, MICROS);
  }

  /** Milliseconds since 1970, as a number or its text. */
  public static Instant millis(JsonNode value) {
    return epoch(value, MILLIS);
  }

  /** ISO 8601 with an offset. */
  public static Instant iso(String text) {
    try {
      return text == null ? null : plausible(OffsetDateTime.parse(text).toInstant());
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * ISO 8601, milliseconds, or either in MongoDB's Extended JSON: {@code {"$date": …}}, perhaps
   * with {@code {"$numberLong": …}} in it.
   */
  public static Instant extended(JsonNode value) {
    JsonNode date = value.path("$date");
    if (value.isObject()) {
      return date.has("$numberLong") ? millis(date.path("$numberLong")) : plain(date);
    }
    return plain(value);
  }

  private static Instant plain(JsonNode value) {
    return value.isTextual() ? iso(value.textValue()) : millis(value);
  }

  /** The instant, or null before 1990 or after tomorrow. */
  public static Instant plausible(Instant instant) {
    Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
    return instant.isBefore(EARLIEST) || instant.isAfter(tomorrow) ? null : instant;
  }

  private static Instant epoch(JsonNode value, int shift) {
    String text = value.isIntegralNumber() || value.isTextual() ? value.asText() : decimal(value);
    if (!NUMBER.matcher(text).matches()) {
      return null;
    }
    BigDecimal micros = new BigDecimal(text).movePointRight(shift).setScale(0, RoundingMode.FLOOR);
    try {
      return plausible(Instant.EPOCH.plus(micros.longValueExact(), ChronoUnit.MICROS));
    } catch (ArithmeticException | DateTimeException e) {
      return null;
    }
  }

  private static String decimal(JsonNode value) {
    if (!value.isNumber()) {
      return "";
    }
    BigDecimal number = value.decimalValue();
    return number.precision() + Math.abs((long) number.scale()) > 40 ? "" : number.toPlainString();
  }
}
