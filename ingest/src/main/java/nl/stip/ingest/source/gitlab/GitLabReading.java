package nl.stip.ingest.source.gitlab;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.event.ActivityType;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.event.ObjectType;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.json.Field;
import nl.stip.ingest.source.record.Accounts;
import nl.stip.ingest.source.record.NoTime;
import nl.stip.ingest.source.seen.Places;

/**
 * One reading of GitLab's answers: whatever somebody wrote is one Create of a Note, a note answers
 * its issue or merge request, an emoji is one Like.
 */
final class GitLabReading {

  static final String TOOL = "gitlab";

  private static final String GHOST = "ghost";
  private static final Pattern BOT = Pattern.compile("(?:project|group)_\\d+_bot.*|.*[-_]bot");
  private static final Pattern PROJECT =
      Pattern.compile("https?://[^/]+/(.+?)/(?:-/)?(?:issues|work_items|merge_requests)/\\d+");

  private final Sink sink;
  private final Instant now;
  private final Accounts accounts = new Accounts();
  private final Places places = new Places(TOOL);

  GitLabReading(Sink sink, Instant now) {
    this.sink = sink;
    this.now = now;
  }

  void item(Place place, JsonNode item) {
    Optional<GitLabItem> kind = GitLabItem.of(item);
    Optional<Instant> time = Field.time(item, "created_at", now);
    String id = Field.text(item, "id");
    if (kind.isEmpty()) {
      put(place, item, "other:" + id, List.of(), "an item without an author");
    } else if (time.isEmpty() || id == null) {
      sink.reject(place, new NoTime(), new byte[0]);
    } else if (Field.is(item, "system")) {
      put(place, item, note(item), List.of(), "a note of GitLab itself");
    } else {
      EventDraft draft = draft(kind.get(), item);
      draft.published = time.get();
      put(place, item, draft.nativeId, List.of(draft), null);
    }
  }

  private static String note(JsonNode item) {
    return noteable(item) + ":note:" + Field.text(item, "id");
  }

  private static String noteable(JsonNode item) {
    return Field.text(item, "noteable_type") + ":" + Field.text(item, "noteable_id");
  }

  private EventDraft draft(GitLabItem kind, JsonNode item) {
    String id = Field.text(item, "id");
    return switch (kind) {
      case ISSUE -> thread(item, "Issue:" + id);
      case MERGE_REQUEST -> thread(item, "MergeRequest:" + id);
      case NOTE -> answer(item, id);
      case EMOJI -> emoji(item, id);
    };
  }

  private EventDraft thread(JsonNode item, String object) {
    EventDraft draft = by(item.path("author"), object, ActivityType.CREATE);
    draft.object = object;
    draft.objectType = ObjectType.NOTE;
    draft.context = Field.text(item, "project_id");
    draft.contextKind = ContextKind.CHANNEL;
    draft.audience = Field.is(item, "confidential") ? Audience.PRIVATE : Audience.PUBLIC;
    draft.text = Objects.requireNonNullElse(Field.text(item, "description"), "");
    return draft;
  }

  private EventDraft answer(JsonNode item, String id) {
    EventDraft draft = by(item.path("author"), note(item), ActivityType.CREATE);
    boolean closed = Field.is(item, "internal") || Field.is(item, "confidential");
    draft.object = "Note:" + id;
    draft.objectType = ObjectType.NOTE;
    draft.inReplyTo = noteable(item);
    draft.context = Field.text(item, "project_id");
    draft.contextKind = ContextKind.CHANNEL;
    draft.audience = closed ? Audience.PRIVATE : Audience.PUBLIC;
    draft.text = Objects.requireNonNullElse(Field.text(item, "body"), "");
    return draft;
  }

  private EventDraft emoji(JsonNode item, String id) {
    EventDraft draft = by(item.path("user"), "emoji:" + id, ActivityType.LIKE);
    draft.object = Field.text(item, "awardable_type") + ":" + Field.text(item, "awardable_id");
    draft.objectType = ObjectType.NOTE;
    draft.inReplyTo = draft.object;
    draft.reaction = Field.text(item, "name");
    return draft;
  }

  private static EventDraft by(JsonNode user, String nativeId, ActivityType type) {
    EventDraft draft = new EventDraft();
    draft.nativeId = nativeId;
    draft.tool = TOOL;
    draft.account = Objects.requireNonNullElse(Field.text(user, "id"), GHOST);
    draft.type = type;
    String name = Field.text(user, "username");
    draft.automated = Field.is(user, "bot") || (name != null && BOT.matcher(name).matches());
    return draft;
  }

  private void put(
      Place place, JsonNode item, String id, List<EventDraft> events, String nonEvent) {
    StringBuilder content = new StringBuilder();
    for (EventDraft draft : events) {
      JsonNode user = item.path(draft.type == ActivityType.LIKE ? "user" : "author");
      boolean ghost = draft.account.equals(GHOST);
      String kind = ghost ? "unknown" : draft.automated ? "bot" : "person";
      accounts.met(
          TOOL, draft.account, kind, false, null, Field.text(user, "name"), draft.published);
      project(item, draft);
      content.append(draft.account).append('\u001f').append(draft.published);
      content.append('\u001f').append(draft.text).append('\u001f').append(draft.audience);
    }
    sink.record(new SourceRecord(place, "item", id, content.toString(), events, nonEvent));
  }

  private void project(JsonNode item, EventDraft draft) {
    String url = Field.text(item, "web_url");
    Matcher project = url == null ? null : PROJECT.matcher(url);
    if (draft.context != null && project != null && project.matches()) {
      places.meet(
          draft.context, ContextKind.CHANNEL, Audience.PUBLIC, project.group(1), draft.published);
    }
  }

  /** Tells who was met; to be called once, at the end. */
  void finish() {
    accounts.tell(sink);
    places.tell(sink);
  }
}
