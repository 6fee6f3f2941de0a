package nl.stip.sample.slack;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.stip.sample.chat.Place;

/** {@code channels.json}, {@code groups.json}, {@code dms.json} and {@code mpims.json}. */
final class ChannelFiles {

  private static final int DAY = 86_400;

  private final Actors actors;
  private final Snapshot snapshot;

  ChannelFiles(Actors actors, Snapshot snapshot) {
    this.actors = actors;
    this.snapshot = snapshot;
  }

  /** The folder of a place: its name at the time of the export; for two people, its id. */
  String folder(Place place) {
    return switch (place.kind()) {
      case DIRECT -> id(place);
      case GROUP ->
          place.members().stream()
              .map(actors::handle)
              .collect(Collectors.joining("--", "mpdm-", "-1"));
      default -> place.name(snapshot.day());
    };
  }

  String id(Place place) {
    String prefix =
        switch (place.kind()) {
          case DIRECT -> "D0";
          case GROUP -> "G0";
          default -> "C0";
        };
    return actors.identifier(prefix, "place", place.id());
  }

  /** Writes those of the places that are there. */
  void write(JsonGenerator json, List<Place> places) throws IOException {
    json.writeStartArray();
    for (Place place : places) {
      if (place.card().created() <= snapshot.day()) {
        place(json, place);
      }
    }
    json.writeEndArray();
  }

  private void place(JsonGenerator json, Place place) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id(place));
    if (place.kind() != Place.Kind.DIRECT) {
      json.writeStringField("name", folder(place));
    }
    json.writeNumberField("created", (long) place.card().created() * DAY);
    List<Integer> members = place.members(snapshot.day());
    if (place.kind() != Place.Kind.DIRECT) {
      json.writeStringField("creator", actors.id(members.isEmpty() ? 0 : members.get(0)));
      json.writeBooleanField("is_archived", false);
      if (place.kind().open()) {
        json.writeBooleanField("is_general", place.kind() == Place.Kind.GENERAL);
      }
    }
    json.writeArrayFieldStart("members");
    for (int member : members) {
      if (!actors.gone(member, snapshot.day())) {
        json.writeString(actors.id(member));
      }
    }
    json.writeEndArray();
    if (place.kind() != Place.Kind.DIRECT) {
      value(json, "topic", "");
      value(json, "purpose", place.card().purpose());
    }
    json.writeEndObject();
  }

  private void value(JsonGenerator json, String name, String value) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("value", value);
    json.writeStringField("creator", value.isEmpty() ? "" : actors.id(0));
    json.writeNumberField("last_set", 0);
    json.writeEndObject();
  }
}
