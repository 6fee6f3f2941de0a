package nl.stip.ingest.redaction;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Instants as {@link Instant#toString} writes them, without its formatter, which is slow. */
final class Iso {

  private static final int WITHOUT_SECONDS = "2026-01-31T12:00".length();
  private static final int LAST_YEAR = 9999;

  private Iso() {}

  static String text(Instant instant) {
    if (instant == null) {
      return "null";
    }
    LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    if (time.getYear() < 0 || time.getYear() > LAST_YEAR) {
      return instant.toString();
    }
    String text = time.toString();
    return text.length() == WITHOUT_SECONDS ? text + ":00Z" : text + "Z";
  }
}
