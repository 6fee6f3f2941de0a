package nl.stip.ingest.source.calendar;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.TimezoneInfo;
import biweekly.io.text.ICalReader;
import biweekly.parameter.CalendarUserType;
import biweekly.parameter.ParticipationStatus;
import biweekly.property.Attendee;
import biweekly.property.Organizer;
import biweekly.property.ValuedProperty;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of one appointment, with the zones of its file. */
final class MeetingParser {

  private static final Pattern TZID = Pattern.compile(";TZID=(\"[^\"]*\"|[^:;]*)");
  private static final Pattern DAY =
      Pattern.compile(
          "^(DTSTART|RECURRENCE-ID|EXDATE|RDATE)(?:;[^:\r\n]*)?:(\\d{8}(?:,\\d{8})*)\\s*$",
          Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);
  private static final Pattern DAYS = Pattern.compile("\\d{8}");
  private static final Set<CalendarUserType> THINGS =
      Set.of(CalendarUserType.ROOM, CalendarUserType.RESOURCE, CalendarUserType.GROUP);

  private final CalendarFile file;
  private final TimeZone zone;

  /**
   * For a file.
   *
   * @param zone zone of times without one, if the file does not say which
   */
  MeetingParser(CalendarFile file, ZoneId zone) {
    this.file = file;
    this.zone = TimeZone.getTimeZone(Objects.requireNonNullElse(file.zone(), zone));
  }

  /** The appointment; empty if it has no identity or no start that can be read. */
  Optional<Meeting> parse(String text) throws IOException {
    Set<String> definitions = new LinkedHashSet<>();
    // a day is given to the library as its first moment, or it would be the day of this machine
    String timed =
        DAY.matcher(text)
            .replaceAll(m -> m.group(1) + ":" + DAYS.matcher(m.group(2)).replaceAll("$0T000000"));
    boolean allDay = !timed.equals(text);
    String known =
        TZID.matcher(timed)
            .replaceAll(m -> Matcher.quoteReplacement(zone(m.group(1), definitions)));
    String calendar =
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
            + String.join("", definitions)
            + "BEGIN:VEVENT\r\n"
            + known
            + "END:VEVENT\r\nEND:VCALENDAR\r\n";
    try (ICalReader reader = new ICalReader(calendar, ICalVersion.V2_0)) {
      reader.setDefaultTimezone(zone);
      ICalendar parsed = reader.readNext();
      return parsed == null || parsed.getEvents().isEmpty()
          ? Optional.empty()
          : meeting(parsed.getEvents().get(0), parsed.getTimezoneInfo(), allDay);
    } catch (RuntimeException | AssertionError e) {
      // the library asserts where a rule of a zone names a month or an hour that does not exist
      return Optional.empty();
    }
  }

  /** How a zone is named to the library; its definition goes along. */
  private String zone(String written, Set<String> definitions) {
    String id = written.replace("\"", "").strip();
    String definition = file.definition(id);
    if (definition != null) {
      definitions.add("BEGIN:VTIMEZONE\r\n" + definition + "END:VTIMEZONE\r\n");
      return ";TZID=\"" + id + '"';
    }
    String iana = WindowsZones.iana(id.replaceFirst("^/", ""));
    return ZoneId.getAvailableZoneIds().contains(iana) ? ";TZID=\"" + iana + '"' : "";
  }

  private Optional<Meeting> meeting(VEvent event, TimezoneInfo zones, boolean allDay) {
    Instant start = instant(event.getDateStart());
    if (event.getUid() == null || event.getUid().getValue() == null || start == null) {
      return Optional.empty();
    }
    TimezoneAssignment assigned = zones.getTimezone(event.getDateStart());
    boolean floating = zones.isFloating(event.getDateStart());
    TimeZone recurs = assigned == null ? TimeZone.getTimeZone("UTC") : assigned.getTimeZone();
    Guest organiser = organiser(event.getOrganizer());
    return Optional.of(
        new Meeting(
            event.getUid().getValue(),
            instant(event.getRecurrenceId()),
            sequence(event),
            edited(event),
            start,
            allDay,
            floating && !allDay,
            file.cancels() || (event.getStatus() != null && event.getStatus().isCancelled()),
            organiser,
            guests(event, organiser),
            event,
            floating ? zone : recurs));
  }

  private static Instant instant(ValuedProperty<? extends Date> property) {
    Date date = property == null ? null : property.getValue();
    return date == null ? null : date.toInstant();
  }

  private static int sequence(VEvent event) {
    Integer sequence = event.getSequence() == null ? null : event.getSequence().getValue();
    return sequence == null ? 0 : sequence;
  }

  private static Instant edited(VEvent event) {
    Instant modified = instant(event.getLastModified());
    return modified == null ? instant(event.getDateTimeStamp()) : modified;
  }

  private static Guest organiser(Organizer organizer) {
    return organizer == null
        ? null
        : Guest.of(organizer.getEmail(), organizer.getUri(), organizer.getCommonName(), true);
  }

  private static List<Guest> guests(VEvent event, Guest organiser) {
    TreeMap<String, Guest> guests = new TreeMap<>();
    for (Attendee attendee : event.getAttendees()) {
      Guest guest =
          Guest.of(
              attendee.getEmail(),
              attendee.getUri(),
              attendee.getCommonName(),
              attendee.getParticipationStatus() == ParticipationStatus.ACCEPTED);
      CalendarUserType type = attendee.getCalendarUserType();
      boolean thing = type != null && THINGS.contains(type);
      if (guest != null && !thing && (organiser == null || !guest.id().equals(organiser.id()))) {
        guests.putIfAbsent(guest.id(), guest);
      }
    }
    return List.copyOf(guests.values());
  }
}
