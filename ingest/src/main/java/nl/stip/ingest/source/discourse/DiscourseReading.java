package nl.stip.ingest.source.discourse;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import nl.stip.ingest.source.text.Html;

/** One reading of a forum: a post is one Create of a Note. */
final class DiscourseReading {

  static final String TOOL = "discourse";

  private static final Set<String> MACHINES = Set.of("system", "discobot");

  private final Sink sink;
  private final Instant now;
  private final Accounts accounts = new Accounts();
  private final Likes likes;

  DiscourseReading(Sink sink, Instant now) {
    this.sink = sink;
    this.now = now;
    this.likes = new Likes(sink, now, accounts);
  }

  /** Whether an account is of the forum itself. */
  static boolean isMachine(String username) {
    return MACHINES.contains(String.valueOf(username));
  }

  /** A topic, a list of posts, a post, or a list of what a user did. */
  void item(Place place, JsonNode item) {
    if (Likes.is(item)) {
      likes.item(place, item);
      return;
    }
    Topic topic = Topic.of(item);
    Map<String, String> authors = topic.authors();
    topic.posts().forEach(post -> post(place, topic, post, authors));
  }

  private void post(Place place, Topic topic, JsonNode post, Map<String, String> authors) {
    Optional<Instant> created = Field.time(post, "created_at", now);
    String id = Field.text(post, "id");
    String author = Topic.author(post);
    if (created.isEmpty() || id == null) {
      sink.reject(place, new NoTime(), new byte[0]);
    } else if ("3".equals(Field.text(post, "post_type")) || author == null) {
      put(
          place,
          post,
          List.of(),
          author == null ? "a post of nobody" : "a note of the forum itself");
    } else {
      EventDraft draft = draft(topic, post, authors);
      draft.published = created.get();
      boolean first = "1".equals(Field.text(post, "version"));
      draft.edited = first ? null : Field.time(post, "updated_at", now).orElse(null);
      String kind = draft.automated ? "bot" : "person";
      accounts.met(TOOL, author, kind, false, null, Field.text(post, "name"), created.get());
      put(place, post, List.of(draft), null);
    }
  }

  private void put(Place place, JsonNode post, List<EventDraft> events, String nonEvent) {
    String content = post.path("cooked").asText() + post.path("user_id") + post.path("topic_id");
    String id = Field.text(post, "id");
    sink.record(new SourceRecord(place, "post", id, content, events, nonEvent));
  }

  private static EventDraft draft(Topic topic, JsonNode post, Map<String, String> authors) {
    EventDraft draft = new EventDraft();
    draft.nativeId = "post:" + Field.text(post, "id");
    draft.tool = TOOL;
    draft.account = Topic.author(post);
    draft.type = ActivityType.CREATE;
    draft.object = Topic.object(post, Field.text(post, "post_number"));
    draft.objectType = ObjectType.NOTE;
    String answered = Topic.answered(post);
    draft.inReplyTo = answered == null ? null : Topic.object(post, answered);
    draft.inReplyToAccount = authors.get(draft.inReplyTo);
    draft.context = topic.personal() ? Field.text(post, "topic_id") : topic.category();
    draft.contextKind = topic.personal() ? ContextKind.CONVERSATION : ContextKind.CHANNEL;
    draft.audience = topic.personal() ? Audience.DIRECT : Audience.PUBLIC;
    String html = Field.text(post, "cooked");
    draft.text = html == null ? null : Html.text(html);
    draft.automated = isMachine(Field.text(post, "username"));
    return draft;
  }

  /** Tells who was met; to be called once, at the end. */
  void finish() {
    accounts.tell(sink);
  }
}
