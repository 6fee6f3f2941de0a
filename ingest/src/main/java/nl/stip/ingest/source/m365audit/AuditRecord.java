package nl.stip.ingest.source.m365audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import nl.stip.ingest.source.json.FlatValue;

/**
 * One audit record: the JSON of AuditData.
 *
 * @param data its fields
 * @param time when, or null if it cannot be told
 */
record AuditRecord(FlatValue data, Instant time) {

  /** What nearly all times look like, with a digit for each 0. */
  private static final String PLAIN = "0000-00-00T00:00:00";

  static AuditRecord of(FlatValue data) {
    return new AuditRecord(data, time(text(data, "CreationTime")));
  }

  /** The first of these fields that holds something, or null. */
  String text(String... fields) {
    return text(data, fields);
  }

  private static String text(FlatValue data, String... fields) {
    for (String field : fields) {
      String value = data.text(field);
      if (!value.isBlank() && !value.equals("null")) {
        return value.strip();
      }
    }
    return null;
  }

  String id() {
    return text("Id");
  }

  String operation() {
    return text("Operation");
  }

  /**
   * Which service wrote it. Older records lack Workload; the numbers are AuditLogRecordType of the
   * Management Activity API schema.
   */
  String workload() {
    String workload = text("Workload");
    if (workload != null) {
      return workload.equals("OneDrive") ? "SharePoint" : workload;
    }
    return switch (data.number("RecordType", -1)) {
      case 1, 2, 3, 50 -> "Exchange";
      case 4, 6, 14, 36, 56 -> "SharePoint";
      case 22 -> "Yammer";
      case 25 -> "MicrosoftTeams";
      default -> "";
    };
  }

  /** CreationTime is UTC and usually does not say so. */
  private static Instant time(String time) {
    if (time == null) {
      return null;
    }
    try {
      if (isPlain(time)) {
        return plain(time);
      }
      return isZoned(time)
          ? OffsetDateTime.parse(time).toInstant()
          : LocalDateTime.parse(time).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isPlain(String time) {
    boolean plain = time.length() == PLAIN.length();
    for (int i = 0; plain && i < PLAIN.length(); i++) {
      char c = time.charAt(i);
      plain = PLAIN.charAt(i) == '0' ? c >= '0' && c <= '9' : c == PLAIN.charAt(i);
    }
    return plain;
  }

  /** Without a formatter, which is slow. */
  private static Instant plain(String time) {
    return LocalDateTime.of(
            number(time, 0, 4),
            number(time, 5, 7),
            number(time, 8, 10),
            number(time, 11, 13),
            number(time, 14, 16),
            number(time, 17, 19))
        .toInstant(ZoneOffset.UTC);
  }

  private static int number(String time, int from, int to) {
    return Integer.parseInt(time, from, to, 10);
  }

  /** Whether it ends with Z or an offset: a sign within the last six characters. */
  private static boolean isZoned(String time) {
    int end = time.length();
    int clock = time.indexOf('T');
    return time.endsWith("Z")
        || (clock >= 0
            && Math.max(time.indexOf('+', clock), time.indexOf('-', clock))
                >= Math.max(end - 6, 0));
  }

  boolean failed() {
    String status = text("ResultStatus");
    if (status == null) {
      return false;
    }
    String lower = status.toLowerCase(Locale.ROOT);
    return lower.startsWith("fail") || lower.equals("false");
  }

  /** The record in one spelling, whatever container and order of fields it came in. */
  String content() {
    return data.spelling();
  }
}
