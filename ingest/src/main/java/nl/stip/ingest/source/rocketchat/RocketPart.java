package nl.stip.ingest.source.rocketchat;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.json.JsonRows;
import nl.stip.ingest.source.json.JsonShape;
import nl.stip.ingest.source.perceval.PercevalItem;

/** What a file of Rocket.Chat holds. */
enum RocketPart {
  /** A page of messages of the API. */
  PAGE("messages"),
  /** Messages one after another, as a dump has them. */
  DUMP(""),
  /** Items of Perceval: messages with their room. */
  ITEMS(""),
  /** An answer about a room. */
  ROOM("channel"),
  /** Rooms one after another. */
  ROOMS(""),
  /** Users one after another. */
  USERS("");

  private static final String[] MESSAGE = {"_id", "rid", "ts", "u"};

  private final String path;

  RocketPart(String path) {
    this.path = path;
  }

  static Optional<RocketPart> of(Export.Part part) throws IOException {
    JsonShape shape = JsonShape.of(part);
    if (shape.has("messages", MESSAGE)
        || shape.has("", "messages", "count", "offset", "total", "success")) {
      return Optional.of(PAGE);
    } else if (shape.has("", MESSAGE) && shape.has("u", "_id")) {
      return Optional.of(DUMP);
    } else if (shape.has("channel", "_id", "t") && shape.has("", "success")) {
      return Optional.of(ROOM);
    } else if (shape.has("", "_id", "t", "usersCount", "_updatedAt")) {
      return Optional.of(ROOMS);
    } else if (shape.has("", "_id", "username", "roles", "active", "type")) {
      return Optional.of(USERS);
    }
    return PercevalItem.backend(part).filter("rocketchat"::equals).map(backend -> ITEMS);
  }

  boolean holdsMessages() {
    return this == PAGE || this == DUMP || this == ITEMS;
  }

  /** Learns who and where there is, before the messages are read. */
  void look(Export.Part part, RocketPeople people, RocketRooms rooms) {
    JsonRows.look(
        part,
        Set.of(path),
        (place, at, row) -> {
          switch (this) {
            case USERS -> people.user(row);
            case ROOM, ROOMS -> rooms.room(row);
            default -> {
              people.author(PercevalItem.data(row));
              rooms.room(PercevalItem.data(row).path("channel_info"));
            }
          }
        });
  }

  void read(Export.Part part, RocketMessages rows, Sink sink) {
    JsonRows.read(
        part, Set.of(path), sink, (place, at, row) -> rows.row(place, PercevalItem.data(row)));
  }
}
