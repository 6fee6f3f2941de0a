package nl.stip.ingest.source.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.json.JsonRecords;
import nl.stip.ingest.source.json.JsonRows;
import nl.stip.ingest.source.record.Moment;
import nl.stip.ingest.source.record.NoIdentity;
import nl.stip.ingest.source.record.NoTime;

/** Sorts records of Graph: lists of places first, then what happened in them. */
final class GraphReading {

  private final Sink sink;
  private final GraphPeople people = new GraphPeople();
  private final GraphPlaces places;
  private final GraphEvents events;
  private final JsonRecords records;
  private final Instant asOf = Instant.now();

  GraphReading(Sink sink) {
    this.sink = sink;
    this.places = new GraphPlaces(sink, people);
    this.events = new GraphEvents(people, places);
    this.records = new JsonRecords(Teams.LISTS, sink, this::record);
  }

  void read(Export.Part part) {
    records.read(part);
  }

  private void record(Place place, JsonNode data) {
    GraphKind kind = GraphKind.of(data);
    switch (kind) {
      case MESSAGE -> message(place, data);
      case CHAT -> {
        places.chat(data, asOf);
        put(place, kind, data.path("id").asText(), data.toString(), List.of(), "a list of chats");
      }
      case CHANNEL -> {
        places.channel(data, asOf);
        put(
            place,
            kind,
            data.path("id").asText(),
            data.toString(),
            List.of(),
            "a list of channels");
      }
      case CALL -> timed(place, kind, data, "startDateTime");
      case ATTENDANCE -> timed(place, kind, data, "meetingStartDateTime");
      case OTHER -> reject(place, new NoIdentity(), data);
    }
  }

  private void message(Place place, JsonNode data) {
    GraphMessage message = new GraphMessage(data);
    Optional<Instant> time = message.time();
    if (message.place() == null) {
      reject(place, new NoIdentity(), data);
    } else if (time.isEmpty()) {
      reject(place, new NoTime(), data);
    } else {
      List<EventDraft> drafts = events.message(message, time.get());
      String reason = message.isSystem() ? "a message of the system" : "a message of nobody";
      put(
          place,
          GraphKind.MESSAGE,
          message.object(),
          message.content(),
          drafts,
          drafts.isEmpty() ? reason : null);
    }
  }

  private void timed(Place place, GraphKind kind, JsonNode data, String field) {
    Optional<Instant> time = Moment.of(data.path(field).asText(""));
    if (time.isEmpty()) {
      reject(place, new NoTime(), data);
      return;
    }
    List<EventDraft> drafts =
        kind == GraphKind.CALL
            ? events.call(data, time.get())
            : events.attendance(data, time.get());
    String reason = drafts.isEmpty() ? "a meeting of nobody with an account" : null;
    put(place, kind, data.path("id").asText(), data.toString(), drafts, reason);
  }

  private void put(
      Place place,
      GraphKind kind,
      String id,
      String content,
      List<EventDraft> drafts,
      String reason) {
    String name = kind.name().toLowerCase(Locale.ROOT);
    sink.record(new SourceRecord(place, name, id, content, drafts, reason));
  }

  private void reject(Place place, Issue issue, JsonNode data) {
    sink.reject(place, issue, JsonRows.raw(data));
  }

  /** Tells the accounts; to be called once, at the end. */
  void finish() {
    people.tell(sink);
  }
}
