package nl.stip.ingest.source.m365audit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One audit record: the JSON of AuditData.
 *
 * @param data its fields
 * @param time when, or null if it cannot be told
 */
record AuditRecord(JsonNode data, Instant time) {

  private static final Pattern PLAIN = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d");

  static final ObjectMapper JSON = new ObjectMapper();

  static AuditRecord of(JsonNode data) {
    return new AuditRecord(data, time(text(data, "CreationTime")));
  }

  /** The first of these fields that holds something, or null. */
  String text(String... fields) {
    return text(data, fields);
  }

  private static String text(JsonNode data, String... fields) {
    for (String field : fields) {
      String value = data.path(field).asText("");
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
    return switch (data.path("RecordType").asInt(-1)) {
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
      if (PLAIN.matcher(time).matches()) {
        return plain(time);
      }
      return isZoned(time)
          ? OffsetDateTime.parse(time).toInstant()
          : LocalDateTime.parse(time).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Nearly all times look so, and a formatter is slow. */
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
    return Spelling.of(data);
  }
}
