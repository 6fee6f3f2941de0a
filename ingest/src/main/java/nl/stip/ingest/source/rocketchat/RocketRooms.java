package nl.stip.ingest.source.rocketchat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.json.JsonTime;

/** The rooms messages stand in: c public, p private, d a conversation, l and v with outsiders. */
final class RocketRooms {

  /**
   * A room.
   *
   * @param id native id
   * @param kind channel or conversation
   * @param audience who can see it
   * @param name name as shown, or null
   * @param members native ids of those in a conversation
   * @param archived closed
   * @param created when made, or null
   * @param users number of members, or null
   */
  record Room(
      String id,
      ContextKind kind,
      Audience audience,
      String name,
      List<String> members,
      boolean archived,
      Instant created,
      Integer users) {}

  private final Map<String, Room> rooms = new TreeMap<>();

  void room(JsonNode row) {
    String id = row.path("_id").asText("");
    if (id.isEmpty()) {
      return;
    }
    String type = row.path("t").asText("");
    boolean direct = type.equals("d");
    List<String> members = new ArrayList<>();
    row.path("uids").forEach(m -> members.add(m.asText("")));
    members.removeIf(String::isEmpty);
    Audience audience = type.equals("c") ? Audience.PUBLIC : Audience.PRIVATE;
    rooms.put(
        id,
        new Room(
            id,
            direct ? ContextKind.CONVERSATION : ContextKind.CHANNEL,
            direct ? Audience.DIRECT : audience,
            direct ? null : row.path("fname").asText(row.path("name").asText(null)),
            direct ? List.copyOf(members) : List.of(),
            row.path("archived").asBoolean(),
            JsonTime.extended(row.path("ts")),
            row.path("usersCount").isInt() ? row.path("usersCount").asInt() : null));
  }

  /** The room of this id; private if nothing describes it. */
  Room of(String id) {
    return rooms.computeIfAbsent(
        id,
        i ->
            new Room(i, ContextKind.CHANNEL, Audience.PRIVATE, null, List.of(), false, null, null));
  }

  void tell(Instant asOf, Sink sink) {
    for (Room room : rooms.values()) {
      sink.community(
          new CommunityDraft(
              RocketChat.TOOL,
              room.id(),
              asOf,
              room.kind(),
              room.audience(),
              room.name(),
              room.archived(),
              room.created(),
              room.users()));
    }
  }
}
