package nl.stip.ingest.source.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

/** One reading of GitHub's answers. */
final class GitHubReading {

  private final Sink sink;
  private final Instant now;
  private final Accounts accounts = new Accounts();
  private final Places places = new Places(GitHubEvents.TOOL);

  GitHubReading(Sink sink, Instant now) {
    this.sink = sink;
    this.now = now;
  }

  void item(Place place, JsonNode item) {
    Optional<GitHubItem> kind = GitHubItem.of(item);
    if (kind.isEmpty()) {
      other(place, item, "an item without an author or a text");
    } else if (kind.get() == GitHubItem.EVENT) {
      event(place, item);
    } else {
      written(place, kind.get(), item);
    }
  }

  private void other(Place place, JsonNode item, String why) {
    String id = Field.text(item, "id");
    String key = id == null ? item.toString() : id;
    sink.record(new SourceRecord(place, "other", key, item.toString(), List.of(), why));
  }

  private void written(Place place, GitHubItem kind, JsonNode item) {
    String when = kind == GitHubItem.REVIEW ? "submitted_at" : "created_at";
    Optional<Instant> time = Field.time(item, when, now);
    EventDraft draft = GitHubEvents.draft(kind, item);
    if (time.isEmpty() || Field.text(item, "id") == null) {
      sink.reject(place, new NoTime(), new byte[0]);
    } else if (draft == null) {
      other(place, item, "an item that does not say which issue it belongs to");
    } else {
      draft.published = time.get();
      put(place, draft, item.path("user"));
    }
  }

  private void put(Place place, EventDraft draft, JsonNode user) {
    boolean ghost = draft.account.equals(GitHubEvents.GHOST);
    String kind = ghost ? "unknown" : draft.automated ? "bot" : "person";
    accounts.met(
        GitHubEvents.TOOL,
        draft.account,
        kind,
        false,
        null,
        Field.text(user, "login"),
        draft.published);
    if (draft.context != null) {
      places.meet(
          draft.context, ContextKind.CHANNEL, Audience.PUBLIC, draft.context, draft.published);
    }
    String content = draft.account + '\u001f' + draft.published + '\u001f' + draft.text;
    sink.record(new SourceRecord(place, "item", draft.nativeId, content, List.of(draft), null));
  }

  /** A public event: what was written in it, as the API would give it, or a star. */
  private void event(Place place, JsonNode event) {
    JsonNode payload = event.path("payload");
    String type = String.valueOf(Field.text(event, "type"));
    String action = Field.text(payload, "action");
    boolean begun = "opened".equals(action) || "created".equals(action);
    switch (type) {
      case "IssuesEvent" -> inner(place, event, begun ? payload.path("issue") : null);
      case "PullRequestEvent" -> inner(place, event, begun ? payload.path("pull_request") : null);
      case "IssueCommentEvent", "PullRequestReviewCommentEvent" ->
          inner(place, event, begun ? payload.path("comment") : null);
      case "PullRequestReviewEvent" -> inner(place, event, payload.path("review"));
      case "WatchEvent" -> star(place, event);
      default -> other(place, event, "a public event in which nothing is said to anybody");
    }
  }

  private void inner(Place place, JsonNode event, JsonNode item) {
    Optional<GitHubItem> kind = item == null ? Optional.empty() : GitHubItem.of(item);
    if (kind.isPresent() && kind.get() != GitHubItem.EVENT) {
      written(place, kind.get(), item);
    } else {
      other(place, event, "a public event in which nothing is said to anybody");
    }
  }

  private void star(Place place, JsonNode event) {
    Optional<Instant> time = Field.time(event, "created_at", now);
    JsonNode actor = event.path("actor");
    String who = Field.text(actor, "id");
    String repository = Field.text(event.path("repo"), "name");
    if (time.isEmpty() || who == null || repository == null) {
      sink.reject(place, new NoTime(), new byte[0]);
      return;
    }
    EventDraft draft = new EventDraft();
    draft.nativeId = "event:" + Field.text(event, "id");
    draft.tool = GitHubEvents.TOOL;
    draft.published = time.get();
    draft.account = who;
    draft.type = ActivityType.FOLLOW;
    draft.object = repository;
    draft.objectType = ObjectType.GROUP;
    draft.context = repository;
    draft.contextKind = ContextKind.CHANNEL;
    draft.automated = GitHubEvents.isBot(actor);
    put(place, draft, actor);
  }

  /** Tells who was met; to be called once, at the end. */
  void finish() {
    accounts.tell(sink);
    places.tell(sink);
  }
}
