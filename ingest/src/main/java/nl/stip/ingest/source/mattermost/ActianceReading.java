package nl.stip.ingest.source.mattermost;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import nl.stip.ingest.issue.ImpossibleTime;
import nl.stip.ingest.issue.IncompleteRecord;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;

/** Reads one Actiance file: per room who was there, what was written, who left. */
final class ActianceReading {

  private final Export.Part part;
  private final Sink sink;
  private final ComplianceRecords records;
  private final Stays stays = new Stays(this::ended);
  private String shown = "";
  private Room room;
  private Instant start;

  ActianceReading(Export.Part part, Sink sink) {
    this.part = part;
    this.sink = sink;
    this.records = new ComplianceRecords(sink);
  }

  void read() {
    long line = 1;
    try (InputStream bytes = part.open();
        ActianceElements elements = new ActianceElements(bytes)) {
      for (ActianceElement next = elements.next(); next != null; next = elements.next()) {
        line = next.line();
        element(next);
      }
    } catch (IOException e) {
      sink.reject(new Place(part.name(), line), UnreadablePart.of(e), new byte[0]);
    }
    stays.end(null);
    records.finish();
  }

  private void element(ActianceElement element) {
    switch (element.name()) {
      case ActianceElements.ROOM -> {
        stays.end(null);
        shown = element.text("Perspective");
        room = null;
        start = null;
      }
      case "RoomID" -> room = Room.of(element.text(), shown);
      case "StartTimeUTC" -> start = element.time(element.name());
      case "EndTimeUTC" -> stays.end(element.text());
      default -> record(element);
    }
  }

  private void record(ActianceElement element) {
    String lacks = room == null ? "RoomID" : "LoginName";
    if (room == null || element.text("LoginName").isEmpty()) {
      sink.reject(place(element), new IncompleteRecord(lacks), element.raw());
      return;
    }
    Participant who = who(element);
    Instant at = element.time("DateTimeUTC");
    if (element.name().equals("ParticipantEntered")) {
      entered(element, who, at);
    } else if (at == null) {
      sink.reject(place(element), new ImpossibleTime(), element.raw());
    } else if (element.name().equals("ParticipantLeft")) {
      stays.left(who, element);
    } else if (element.name().equals("Message")) {
      message(element, who, at);
    } else {
      String path = element.text("FileName");
      String id = room.place().id() + ":" + at + ":" + who.id();
      Post post = post(id, who, at, null, path);
      records.file(place(element), who, post, ComplianceFile.ofPath(path));
    }
  }

  private Place place(ActianceElement element) {
    return new Place(part.name(), element.line());
  }

  private static Participant who(ActianceElement element) {
    return Participant.of("", element.text("LoginName"), element.text("UserType"));
  }

  /** Whoever was there when the period began is said to enter too, at whatever time it was. */
  private void entered(ActianceElement element, Participant who, Instant at) {
    room.holds(who);
    if (at != null && (start == null || at.isAfter(start))) {
      records.joined(place(element), who, room.place(), at);
    } else {
      records.present(place(element), "was already in the channel", who, room.place(), at);
    }
  }

  private void ended(ActianceElement element, Stays.Ending ending) {
    Instant at = element.time("DateTimeUTC");
    PostPlace where = room.place();
    Participant who = who(element);
    switch (ending) {
      case LEFT -> records.left(place(element), who, where, at);
      case PERIOD_ENDED ->
          records.present(place(element), "was still in the channel", who, where, at);
      case UNKNOWN ->
          records.present(place(element), "left, or was still in the channel", who, where, null);
    }
  }

  private void message(ActianceElement element, Participant who, Instant at) {
    String id = element.text("MessageId");
    String text = element.text("Content");
    if (id.isEmpty()) {
      Post post = post(records.idOf(room.place(), who, at), who, at, null, text);
      records.post(place(element), who, post, PostUpdate.ofText(text));
      return;
    }
    PostUpdate update = PostUpdate.of(element.text("UpdatedType"));
    Instant edited = update.edited(element.time("UpdatedDateTimeUTC"));
    records.post(place(element), who, post(id, who, at, edited, update.written(text)), update);
  }

  private Post post(String id, Participant who, Instant at, Instant edited, String text) {
    return Post.of(id, who, at, edited, room.place(), text);
  }
}
