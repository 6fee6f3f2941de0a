package nl.stip.ingest.source.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;

/** One reading of calendars: each is looked through once, and then read. */
final class CalendarReading {

  private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");
  private static final int RAW = 1 << 16;

  private final Sink sink;
  private final ZoneId zone;
  private final Revisions revisions;
  private final Map<CalendarFile, Instant> made = new LinkedHashMap<>();
  private final Map<String, AccountDraft> people = new TreeMap<>();
  private boolean zoneless;
  private boolean cut;

  /**
   * A reading.
   *
   * @param now when it is read; what begins later has not been
   * @param zone zone of times that name none
   */
  CalendarReading(Sink sink, Instant now, ZoneId zone) {
    this.sink = sink;
    this.zone = zone;
    this.revisions = new Revisions(now);
  }

  /** Looks through a calendar; to be called for all before {@link #read}. */
  void look(CalendarFile file) {
    made.put(file, FIRST);
    try {
      file.each((position, text) -> {});
      MeetingParser parser = new MeetingParser(file, zone);
      file.each(
          (position, text) -> {
            if (text != null) {
              parser
                  .parse(text)
                  .ifPresent(m -> made.compute(file, (f, known) -> revisions.add(m, known)));
            }
          });
    } catch (IOException e) {
      // told when it is read for good
    }
  }

  /** Reads all calendars that were looked through. */
  void read() {
    made.forEach(this::read);
    people.values().forEach(sink::account);
  }

  private void read(CalendarFile file, Instant last) {
    MeetingParser parser = new MeetingParser(file, zone);
    long[] at = new long[1];
    try {
      file.each(
          (position, text) -> {
            at[0] = position;
            Place place = new Place(file.part().name(), position);
            Optional<Meeting> meeting = text == null ? Optional.empty() : parser.parse(text);
            if (meeting.isEmpty()) {
              sink.reject(place, new UnreadableMeeting(), raw(text));
            } else if (meeting.get().isMeeting() && meeting.get().start().isBefore(FIRST)) {
              sink.reject(place, new MeetingOfImpossibleDate(), raw(text));
            } else {
              meeting(place, meeting.get(), last);
            }
          });
    } catch (IOException e) {
      Place place = new Place(file.part().name(), at[0] + 1);
      sink.reject(place, UnreadablePart.of(e), new byte[0]);
    }
  }

  private static byte[] raw(String text) {
    String some = text == null ? "" : text.substring(0, Math.min(RAW, text.length()));
    return some.getBytes(StandardCharsets.UTF_8);
  }

  private void meeting(Place place, Meeting meeting, Instant last) {
    if (!meeting.isMeeting()) {
      put(place, meeting, List.of(), "an appointment without others");
    } else if (revisions.isOld(meeting)) {
      put(place, meeting, List.of(), "an older version of a meeting");
    } else {
      List<Instant> occurrences = meeting.occurrences(last, revisions.replaced(meeting));
      tell(place, meeting, occurrences);
      List<EventDraft> events = new MeetingEvents(meeting).of(occurrences);
      put(place, meeting, events, events.isEmpty() ? "a meeting still to come" : null);
    }
  }

  private void tell(Place place, Meeting meeting, List<Instant> occurrences) {
    if (meeting.zoneless() && !zoneless) {
      zoneless = true;
      sink.notice(place, new MeetingWithoutZone(zone.getId()));
    }
    if (occurrences.size() == Meeting.MOST && !cut) {
      cut = true;
      sink.notice(place, new EndlessMeeting());
    }
    if (!occurrences.isEmpty()) {
      Instant asOf = occurrences.get(occurrences.size() - 1);
      saw(meeting.organiser(), asOf);
      meeting.guests().forEach(guest -> saw(guest, asOf));
    }
  }

  private void saw(Guest guest, Instant asOf) {
    AccountDraft before = people.get(guest.id());
    if (before == null || asOf.isAfter(before.asOf())) {
      String name = guest.name() == null && before != null ? before.name() : guest.name();
      people.put(
          guest.id(),
          new AccountDraft(
              MeetingEvents.TOOL,
              guest.id(),
              asOf,
              "person",
              false,
              false,
              guest.emails(),
              name,
              null,
              null));
    }
  }

  private void put(Place place, Meeting meeting, List<EventDraft> events, String nonEvent) {
    String content =
        String.join(
            "\u001f",
            String.valueOf(meeting.sequence()),
            String.valueOf(meeting.edited()),
            String.valueOf(meeting.start()),
            String.valueOf(meeting.off()),
            String.valueOf(meeting.organiser()),
            meeting.guests().toString());
    String id = revisions.isOld(meeting) ? meeting.key() + ":" + meeting.sequence() : meeting.key();
    sink.record(new SourceRecord(place, "meeting", id, content, events, nonEvent));
  }
}
