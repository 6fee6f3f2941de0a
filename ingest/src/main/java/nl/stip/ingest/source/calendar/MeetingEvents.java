package nl.stip.ingest.source.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.stip.event.ActivityType;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.event.ObjectType;
import nl.stip.ingest.source.EventDraft;

/**
 * What an occurrence of a meeting means: a Create of an Event by its organiser, an Accept by each
 * who said yes, all at the time it began. One that was called off is a Delete under the identity of
 * the Create, so that it takes the place of what an earlier export said.
 */
final class MeetingEvents {

  static final String TOOL = "calendar";

  private final Meeting meeting;

  MeetingEvents(Meeting meeting) {
    this.meeting = meeting;
  }

  List<EventDraft> of(List<Instant> occurrences) {
    List<EventDraft> drafts = new ArrayList<>();
    for (Instant start : occurrences) {
      String id = id(start);
      EventDraft call =
          draft(
              id,
              start,
              meeting.organiser(),
              meeting.off() ? ActivityType.DELETE : ActivityType.CREATE);
      call.to = meeting.guests().stream().map(Guest::id).toList();
      drafts.add(call);
      if (!meeting.off()) {
        meeting.guests().stream()
            .filter(Guest::accepted)
            .forEach(guest -> drafts.add(accept(id, start, guest)));
      }
    }
    return drafts;
  }

  private String id(Instant start) {
    if (meeting.replaces() != null) {
      return meeting.key();
    }
    return meeting.recurs() ? meeting.uid() + ":" + start : meeting.uid();
  }

  private EventDraft accept(String id, Instant start, Guest guest) {
    EventDraft draft = draft(id, start, guest, ActivityType.ACCEPT);
    draft.nativeId = id + ":accept:" + guest.id();
    draft.inReplyTo = id;
    draft.inReplyToAccount = meeting.organiser().id();
    return draft;
  }

  private EventDraft draft(String id, Instant start, Guest who, ActivityType type) {
    EventDraft draft = new EventDraft();
    draft.nativeId = id;
    draft.tool = TOOL;
    draft.published = start;
    draft.publishedKnown = !meeting.allDay();
    draft.edited = meeting.edited();
    draft.account = who.id();
    draft.type = type;
    draft.object = id;
    draft.objectType = ObjectType.EVENT;
    draft.context = meeting.uid();
    draft.contextKind = ContextKind.MEETING;
    draft.audience = Audience.DIRECT;
    return draft;
  }
}
