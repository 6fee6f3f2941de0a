package nl.stip.ingest.source.mattermost;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
import nl.stip.ingest.source.seen.Remembered;

/** Posts, users and channels of one set of answers. */
final class ApiRows {

  private final Sink sink;
  private final Accounts accounts = new Accounts(Post.TOOL);
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, PostPlace> places = new TreeMap<>();
  private final Remembered authors = new Remembered();

  ApiRows(Sink sink) {
    this.sink = sink;
  }

  void user(JsonNode row) {
    String id = row.path("id").asText("");
    if (id.isEmpty()) {
      return;
    }
    String email = row.path("email").asText("");
    boolean bot = row.path("is_bot").asBoolean();
    byName.put(row.path("username").asText("").toLowerCase(Locale.ROOT), id);
    accounts.list(
        new AccountDraft(
            Post.TOOL,
            id,
            Instant.EPOCH,
            bot ? "bot" : "person",
            row.path("roles").asText("").contains("system_guest"),
            row.path("delete_at").asLong() > 0,
            email.isBlank() ? List.of() : List.of(email),
            PostProps.fullName(row),
            zone(row.path("timezone")),
            JsonTime.millis(row.path("create_at"))));
  }

  private static String zone(JsonNode timezone) {
    boolean automatic = !timezone.path("useAutomaticTimezone").asText().equals("false");
    String zone = timezone.path(automatic ? "automaticTimezone" : "manualTimezone").asText("");
    return zone.isEmpty() ? null : zone;
  }

  void channel(JsonNode row) {
    String id = row.path("id").asText("");
    if (!id.isEmpty()) {
      places.put(
          id,
          PostPlace.of(
              id,
              row.path("name").asText(""),
              row.path("display_name").asText(null),
              row.path("type").asText("")));
    }
  }

  /** Learns of a post who wrote it. */
  void author(JsonNode row) {
    String id = row.path("id").asText("");
    String by = row.path("user_id").asText("");
    if (!id.isEmpty() && !by.isEmpty()) {
      authors.put(id, by);
    }
    user(row.path("user_data"));
    channel(row.path("channel_data"));
  }

  void post(Place place, JsonNode row) {
    Instant at = JsonTime.millis(row.path("create_at"));
    String missing = missing(row);
    if (missing != null) {
      sink.reject(place, new IncompleteRecord(missing), JsonRows.raw(row));
    } else if (at == null) {
      sink.reject(place, new ImpossibleTime(), JsonRows.raw(row));
    } else {
      Post post = read(row, at);
      accounts.meet(post.by(), null, false, at);
      post.reactions().forEach(r -> accounts.meet(r.by(), null, false, r.at()));
      boolean old = !row.path("original_id").asText("").isEmpty();
      List<EventDraft> events = old ? List.of() : post.events();
      String reason = old ? "an earlier text of an edited post" : post.nonEvent();
      sink.record(
          new SourceRecord(
              place, "post", post.id(), post.content(), events, events.isEmpty() ? reason : null));
    }
  }

  private static String missing(JsonNode row) {
    for (String field : List.of("id", "user_id", "channel_id")) {
      if (row.path(field).asText("").isEmpty()) {
        return field;
      }
    }
    return null;
  }

  private Post read(JsonNode row, Instant at) {
    String by = row.path("user_id").asText();
    String text = row.path("message").asText("");
    String root = row.path("root_id").asText("");
    JsonNode props = row.path("props");
    List<String> files = new ArrayList<>();
    row.path("file_ids").forEach(f -> files.add(f.asText()));
    return new Post(
        row.path("id").asText(),
        by,
        at,
        JsonTime.millis(row.path("edit_at")),
        places.computeIfAbsent(row.path("channel_id").asText(), PostPlace::unknown),
        row.path("type").asText(""),
        text,
        root.isEmpty() ? null : root,
        root.isEmpty() ? null : authors.of(root),
        PostProps.target(props, "UserId"),
        PostWords.mentions(text, byName::get),
        accounts.isBot(by) || PostProps.isAutomated(props),
        List.copyOf(files),
        PostProps.reactions(row.path("metadata").path("reactions"), "user_id", id -> id));
  }

  /** Tells accounts and channels. */
  void finish() {
    accounts.tell(sink);
    places.values().forEach(p -> sink.community(p.community(accounts.last())));
  }
}
