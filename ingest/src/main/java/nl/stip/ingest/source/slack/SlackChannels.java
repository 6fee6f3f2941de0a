package nl.stip.ingest.source.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;

/** Channels and conversations by the folder their messages stand in. */
final class SlackChannels {

  private final Sink sink;
  private final Instant asOf;
  private final Map<String, SlackChannel> byFolder = new HashMap<>();
  private boolean publicOnly = true;

  SlackChannels(Sink sink, Instant asOf) {
    this.sink = sink;
    this.asOf = asOf;
  }

  void read(SlackLists lists, SlackLayout layout) {
    lists.each("channels.json", c -> listed(c, ContextKind.CHANNEL, Audience.PUBLIC));
    lists.each("groups.json", c -> listed(c, ContextKind.CHANNEL, Audience.PRIVATE));
    lists.each("dms.json", c -> listed(c, ContextKind.CONVERSATION, Audience.DIRECT));
    lists.each("mpims.json", c -> listed(c, ContextKind.CONVERSATION, Audience.DIRECT));
    // Where private places are exported too, a folder in no list may be one of them.
    publicOnly =
        layout.list("groups.json").isEmpty()
            && layout.list("dms.json").isEmpty()
            && layout.list("mpims.json").isEmpty();
  }

  private void listed(JsonNode entry, ContextKind kind, Audience audience) {
    String id = entry.path("id").asText();
    String name = entry.path("name").asText("");
    List<String> members = new ArrayList<>();
    entry.path("members").forEach(member -> members.add(member.asText()));
    SlackChannel channel =
        new SlackChannel(id, name.isEmpty() ? id : name, kind, audience, members);
    byFolder.putIfAbsent(channel.name(), channel);
    byFolder.putIfAbsent(id, channel);
    Instant created = SlackTime.parse(entry.path("created").asText()).orElse(null);
    community(channel, entry.path("is_archived").asBoolean(), created);
    for (String member : members) {
      sink.membership(SlackEvents.TOOL, id, member, asOf, null, null);
    }
  }

  private void community(SlackChannel channel, boolean archived, Instant created) {
    boolean listed = !channel.members().isEmpty();
    sink.community(
        new CommunityDraft(
            SlackEvents.TOOL,
            channel.id(),
            asOf,
            channel.kind(),
            channel.audience(),
            channel.audience() == Audience.DIRECT ? null : channel.name(),
            archived,
            created,
            listed ? channel.members().size() : null));
  }

  /** The channel of a folder. */
  SlackChannel in(String folder) {
    SlackChannel known = byFolder.get(folder);
    if (known != null) {
      return known;
    }
    SlackChannel channel = SlackChannel.unlisted(folder, publicOnly);
    byFolder.put(folder, channel);
    community(channel, false, null);
    sink.notice(new Place(folder, 0), new UnlistedChannel());
    return channel;
  }
}
