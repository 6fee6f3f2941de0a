package nl.stip.ingest.source.rocketchat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import nl.stip.event.ActivityType;
import nl.stip.ingest.issue.ImpossibleTime;
import nl.stip.ingest.issue.IncompleteRecord;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.json.JsonRows;
import nl.stip.ingest.source.json.JsonTime;

/** Sorts messages into events, known non-events and broken ones. */
final class RocketMessages {

  private final RocketPeople people;
  private final RocketRooms rooms;
  private final Sink sink;

  RocketMessages(RocketPeople people, RocketRooms rooms, Sink sink) {
    this.people = people;
    this.rooms = rooms;
    this.sink = sink;
  }

  void row(Place place, JsonNode row) {
    String missing = missing(row);
    Instant at = JsonTime.extended(row.path("ts"));
    if (missing != null) {
      sink.reject(place, new IncompleteRecord(missing), JsonRows.raw(row));
    } else if (at == null) {
      sink.reject(place, new ImpossibleTime(), JsonRows.raw(row));
    } else {
      put(place, new RocketMessage(row, rooms.of(row.path("rid").asText()), at, people));
    }
  }

  private static String missing(JsonNode row) {
    for (String field : List.of("_id", "rid")) {
      if (row.path(field).asText("").isEmpty()) {
        return field;
      }
    }
    return row.path("u").path("_id").asText("").isEmpty() ? "u" : null;
  }

  private void put(Place place, RocketMessage message) {
    JsonNode author = message.row().path("u");
    boolean bot = message.row().has("bot");
    people
        .accounts()
        .meet(author.path("_id").asText(), author.path("name").asText(null), bot, message.at());
    List<EventDraft> events = message.events();
    for (EventDraft event : events) {
      people.accounts().meet(event.account, null, event.automated, message.at());
      if (event.context != null && event.type == ActivityType.JOIN) {
        sink.membership(
            RocketChat.TOOL, event.context, event.account, message.at(), message.at(), null);
      } else if (event.context != null && event.type == ActivityType.LEAVE) {
        sink.membership(
            RocketChat.TOOL, event.context, event.account, message.at(), null, message.at());
      }
    }
    sink.record(
        new SourceRecord(
            place,
            "message",
            message.id(),
            message.content(),
            events,
            events.isEmpty() ? message.nonEvent() : null));
  }
}
