package nl.stip.ingest.source.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.record.Moment;

/**
 * Chats and channels as listed. A channel is taken as closed, as in the audit log, since only the
 * members of its team can see it.
 */
final class GraphPlaces {

  private final Sink sink;
  private final GraphPeople people;
  private final Map<String, List<String>> members = new HashMap<>();

  GraphPlaces(Sink sink, GraphPeople people) {
    this.sink = sink;
    this.people = people;
  }

  void chat(JsonNode chat, Instant asOf) {
    String id = chat.path("id").asText();
    List<String> ids = new ArrayList<>();
    for (JsonNode member : chat.path("members")) {
      people.listed(member, asOf).ifPresent(ids::add);
    }
    members.put(id, ids);
    Instant created = Moment.of(chat.path("createdDateTime").asText("")).orElse(null);
    Integer size = ids.isEmpty() ? null : ids.size();
    place(id, asOf, ContextKind.CONVERSATION, Audience.DIRECT, created, size);
  }

  void channel(JsonNode channel, Instant asOf) {
    Instant created = Moment.of(channel.path("createdDateTime").asText("")).orElse(null);
    String id = channel.path("id").asText();
    place(id, asOf, ContextKind.CHANNEL, Audience.PRIVATE, created, null);
  }

  private void place(
      String id, Instant asOf, ContextKind kind, Audience seen, Instant created, Integer size) {
    sink.community(
        new CommunityDraft(GraphPeople.TOOL, id, asOf, kind, seen, null, false, created, size));
  }

  /** Members of a chat, as far as listed. */
  List<String> members(String chat) {
    return members.getOrDefault(chat, List.of());
  }
}
