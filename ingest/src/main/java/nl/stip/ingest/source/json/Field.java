package nl.stip.ingest.source.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Values of fields, as APIs write them. */
public final class Field {

  private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");

  private Field() {}

  /** A text that is not blank, or null. */
  public static String text(JsonNode item, String name) {
    JsonNode value = item.path(name);
    String text = value.isTextual() ? value.textValue() : "";
    return text.isBlank() ? null : text;
  }

  /** Whether a field is there, whatever it holds. */
  public static boolean all(JsonNode item, String... names) {
    for (String name : names) {
      if (!item.has(name)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a field says true. */
  public static boolean is(JsonNode item, String name) {
    return item.path(name).asBoolean();
  }

  /**
   * A moment with its offset, between 1990 and a day after now.
   *
   * @return the moment; empty if it is none or impossible
   */
  public static Optional<Instant> time(JsonNode item, String name, Instant now) {
    String text = text(item, name);
    if (text == null) {
      return Optional.empty();
    }
    try {
      Instant time = OffsetDateTime.parse(text).toInstant();
      boolean possible = !time.isBefore(FIRST) && !time.isAfter(now.plus(Duration.ofDays(1)));
      return possible ? Optional.of(time) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
