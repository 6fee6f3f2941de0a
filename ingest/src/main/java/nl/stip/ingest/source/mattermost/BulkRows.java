package nl.stip.ingest.source.mattermost;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.stip.ingest.issue.ImpossibleTime;
import nl.stip.ingest.issue.IncompleteRecord;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.json.JsonRows;
import nl.stip.ingest.source.json.JsonTime;
import nl.stip.ingest.source.seen.Accounts;

/**
 * The lines of a bulk export. Users and channels come before the posts; an answer lies inside the
 * post it answers, and each is a record of its own.
 */
final class BulkRows {

  private final Sink sink;
  private final Accounts accounts = new Accounts(Post.TOOL);
  private final Map<String, PostPlace> places = new TreeMap<>();
  private final Map<String, TreeSet<String>> members = new TreeMap<>();

  BulkRows(Sink sink) {
    this.sink = sink;
  }

  void row(Place place, JsonNode row) {
    String type = row.path("type").asText("");
    JsonNode data = row.path(type);
    switch (type) {
      case "channel" -> channel(data);
      case "user" -> user(data, "person");
      case "bot" -> user(data, "bot");
      case "post" -> post(place, data, channelOf(data), null);
      case "direct_post" -> post(place, data, conversationOf(data), null);
      case "version", "team", "role", "scheme", "emoji", "direct_channel" -> {
        // says nothing that posts, users and channels do not say
      }
      default -> sink.reject(place, new IncompleteRecord("known type"), JsonRows.raw(row));
    }
  }

  private void channel(JsonNode data) {
    String id = data.path("team").asText("") + "/" + data.path("name").asText("");
    places.put(
        id,
        PostPlace.of(id, "", data.path("display_name").asText(null), data.path("type").asText()));
  }

  private void user(JsonNode data, String kind) {
    String id = data.path("username").asText("").toLowerCase(Locale.ROOT);
    if (id.isEmpty()) {
      return;
    }
    String email = data.path("email").asText("");
    boolean bot = kind.equals("bot") || data.path("is_bot").asBoolean();
    accounts.list(
        new AccountDraft(
            Post.TOOL,
            id,
            Instant.EPOCH,
            bot ? "bot" : "person",
            data.path("roles").asText("").contains("system_guest"),
            data.path("delete_at").asLong() > 0,
            email.isBlank() || bot ? List.of() : List.of(email),
            PostProps.fullName(data),
            null,
            null));
    for (JsonNode team : data.path("teams")) {
      for (JsonNode channel : team.path("channels")) {
        String in = team.path("name").asText() + "/" + channel.path("name").asText();
        members.computeIfAbsent(in, c -> new TreeSet<>()).add(id);
      }
    }
  }

  private PostPlace channelOf(JsonNode data) {
    String team = data.path("team").asText("");
    String channel = data.path("channel").asText("");
    String id = team + "/" + channel;
    return team.isEmpty() || channel.isEmpty()
        ? null
        : places.computeIfAbsent(id, PostPlace::unknown);
  }

  private static PostPlace conversationOf(JsonNode data) {
    TreeSet<String> members = new TreeSet<>();
    data.path("channel_members").forEach(m -> members.add(m.asText().toLowerCase(Locale.ROOT)));
    return members.isEmpty()
        ? null
        : PostPlace.direct("dm:" + String.join(",", members), List.copyOf(members));
  }

  private void post(Place place, JsonNode data, PostPlace where, Post root) {
    String by = data.path("user").asText("").toLowerCase(Locale.ROOT);
    Instant at = JsonTime.millis(data.path("create_at"));
    if (where == null) {
      sink.reject(place, new IncompleteRecord("channel"), JsonRows.raw(data));
    } else if (by.isEmpty()) {
      sink.reject(place, new IncompleteRecord("user"), JsonRows.raw(data));
    } else if (at == null) {
      sink.reject(place, new ImpossibleTime(), JsonRows.raw(data));
    } else {
      Post post = read(data, where, by, at, root);
      accounts.meet(by, null, false, at);
      post.reactions().forEach(r -> accounts.meet(r.by(), null, false, r.at()));
      List<EventDraft> events = post.events();
      sink.record(
          new SourceRecord(
              place,
              "post",
              post.id(),
              post.content(),
              events,
              events.isEmpty() ? post.nonEvent() : null));
      data.path("replies").forEach(reply -> post(place, reply, where, post));
    }
  }

  private Post read(JsonNode data, PostPlace where, String by, Instant at, Post root) {
    String text = data.path("message").asText("");
    JsonNode props = data.path("props");
    return new Post(
        where.id() + ":" + at.toEpochMilli() + ":" + by,
        by,
        at,
        JsonTime.millis(data.path("edit_at")),
        where,
        data.path("type").asText(""),
        text,
        root == null ? null : root.id(),
        root == null ? null : root.by(),
        known(PostProps.target(props, "Username")),
        PostWords.mentions(text, this::known),
        accounts.isBot(by) || PostProps.isAutomated(props),
        files(data.path("attachments")),
        reactions(data.path("reactions")));
  }

  private String known(String name) {
    String id = name == null ? null : name.toLowerCase(Locale.ROOT);
    return id != null && accounts.isListed(id) ? id : null;
  }

  private static List<String> files(JsonNode attachments) {
    List<String> files = new ArrayList<>();
    attachments.forEach(a -> files.add(a.path("path").asText("")));
    files.removeIf(String::isEmpty);
    return List.copyOf(files);
  }

  private static List<Post.Reaction> reactions(JsonNode list) {
    return PostProps.reactions(list, "user", user -> user.toLowerCase(Locale.ROOT));
  }

  /** Tells accounts, channels and who is in them. */
  void finish() {
    accounts.tell(sink);
    Instant asOf = accounts.last();
    places.values().forEach(p -> sink.community(p.community(asOf)));
    members.forEach(
        (channel, in) -> {
          if (places.containsKey(channel)) {
            in.forEach(m -> sink.membership(Post.TOOL, channel, m, asOf, null, null));
          }
        });
  }
}
