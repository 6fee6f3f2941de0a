package nl.stip.ingest.source.calendar;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.stip.ingest.source.Export;

/**
 * The meetings of a file, one at a time and apart from each other, with the zones the file defines.
 * Of a meeting only the lines that are read are kept.
 */
final class CalendarFile {

  private static final int ZONES = 1000;
  private static final int LONGEST = 1 << 20;

  private static final Set<String> READ =
      Set.of(
          "UID",
          "RECURRENCE-ID",
          "SEQUENCE",
          "DTSTART",
          "RRULE",
          "RDATE",
          "EXDATE",
          "ORGANIZER",
          "ATTENDEE",
          "STATUS",
          "CREATED",
          "LAST-MODIFIED",
          "DTSTAMP");

  private final Export.Part part;
  private final Map<String, String> zones = new HashMap<>();
  private String method = "";
  private ZoneId zone;

  /** What takes meetings. */
  interface Taker {
    /**
     * A meeting.
     *
     * @param text its lines, or null if it does not end or is too long to read
     */
    void meeting(long position, String text) throws IOException;
  }

  CalendarFile(Export.Part part) {
    this.part = part;
  }

  /** Whether this is a calendar. */
  static boolean is(String start) {
    String text = start.startsWith("\uFEFF") ? start.substring(1) : start;
    return text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
  }

  /** Gives every meeting; what follows it in the file has been seen only after a first time. */
  void each(Taker taker) throws IOException {
    long position = 0;
    try (CalendarLines lines = new CalendarLines(part.open())) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (begins(line, "VEVENT")) {
          taker.meeting(++position, component(lines, "VEVENT"));
        } else if (begins(line, "VTIMEZONE")) {
          zone(component(lines, "VTIMEZONE"));
        } else {
          about(line);
        }
      }
    }
  }

  private void about(String line) {
    String upper = line.toUpperCase(Locale.ROOT);
    if (upper.startsWith("METHOD:")) {
      method = upper.substring(7).strip();
    } else if (upper.startsWith("X-WR-TIMEZONE:")) {
      try {
        zone = ZoneId.of(WindowsZones.iana(line.substring(14).strip()));
      } catch (DateTimeException e) {
        zone = null;
      }
    }
  }

  private void zone(String text) {
    String id = text == null ? null : value(text, "TZID");
    if (id != null && zones.size() < ZONES) {
      zones.putIfAbsent(id, text);
    }
  }

  private static String component(CalendarLines lines, String kind) throws IOException {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (depth == 0 && line.strip().equalsIgnoreCase("END:" + kind)) {
        return text.length() > LONGEST ? null : text.toString();
      }
      boolean inner = depth > 0;
      depth += line.regionMatches(true, 0, "BEGIN:", 0, 6) ? 1 : 0;
      depth -= line.regionMatches(true, 0, "END:", 0, 4) ? 1 : 0;
      boolean wanted =
          kind.equals("VTIMEZONE") || (!inner && depth == 0 && READ.contains(name(line)));
      if (wanted && text.length() <= LONGEST) {
        text.append(line).append("\r\n");
      }
    }
    return null;
  }

  private static boolean begins(String line, String kind) {
    return line.strip().equalsIgnoreCase("BEGIN:" + kind);
  }

  private static String name(String line) {
    int end = 0;
    while (end < line.length() && line.charAt(end) != ':' && line.charAt(end) != ';') {
      end++;
    }
    return line.substring(0, end).toUpperCase(Locale.ROOT);
  }

  /** The value of the first line of a name, or null. */
  static String value(String text, String name) {
    return text.lines()
        .filter(line -> name(line).equals(name) && line.indexOf(':') >= 0)
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .findFirst()
        .orElse(null);
  }

  /** The definition of a zone, or null. */
  String definition(String zoneId) {
    return zones.get(zoneId);
  }

  /** Whether the file is the notice that its meetings are off. */
  boolean cancels() {
    return method.equals("CANCEL");
  }

  /** The zone the file says it is written in, or null. */
  ZoneId zone() {
    return zone;
  }

  Export.Part part() {
    return part;
  }
}
