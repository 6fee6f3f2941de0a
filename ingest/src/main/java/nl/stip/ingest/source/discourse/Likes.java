package nl.stip.ingest.source.discourse;

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
import nl.stip.ingest.source.record.NoIdentity;
import nl.stip.ingest.source.record.NoTime;

/**
 * What {@code /user_actions.json} lists of a user. Likes given (1) and received (2) are the same
 * likes, each told of both; whatever else it lists stands in the posts.
 */
final class Likes {

  private static final String LIST = "user_actions";

  private final Sink sink;
  private final Instant now;
  private final Accounts accounts;

  Likes(Sink sink, Instant now, Accounts accounts) {
    this.sink = sink;
    this.now = now;
    this.accounts = accounts;
  }

  /** Whether an item is such a list, by its first entry. */
  static boolean is(JsonNode item) {
    return Field.all(
        item.path(LIST).path(0), "action_type", "created_at", "topic_id", "acting_username");
  }

  /** A list. */
  void item(Place place, JsonNode item) {
    item.path(LIST).forEach(action -> action(place, action));
  }

  private void action(Place place, JsonNode action) {
    String type = String.valueOf(Field.text(action, "action_type"));
    String who = who(action);
    String post = Topic.object(action, Field.text(action, "post_number"));
    Optional<Instant> when = Field.time(action, "created_at", now);
    if (who == null || !Field.all(action, "topic_id", "post_number")) {
      sink.reject(place, new NoIdentity(), new byte[0]);
    } else if (when.isEmpty()) {
      sink.reject(place, new NoTime(), new byte[0]);
    } else if (type.equals("1") || type.equals("2")) {
      EventDraft like = like(action, post, who, when.get());
      String kind = like.automated ? "bot" : "person";
      accounts.met(
          DiscourseReading.TOOL,
          who,
          kind,
          false,
          null,
          Field.text(action, "acting_name"),
          when.get());
      put(place, "like", post + ":" + who, when.get(), List.of(like), null);
    } else {
      String id = type + ":" + post + ":" + who;
      put(place, "action", id, when.get(), List.of(), "an act that the posts tell, or a bookmark");
    }
  }

  private static String who(JsonNode action) {
    String id = Field.text(action, "acting_user_id");
    return id == null ? Field.text(action, "acting_username") : id;
  }

  private void put(
      Place place, String kind, String id, Instant when, List<EventDraft> events, String reason) {
    sink.record(new SourceRecord(place, kind, id, when.toString(), events, reason));
  }

  private static EventDraft like(JsonNode action, String post, String who, Instant when) {
    String category = Field.text(action, "category_id");
    boolean personal = category == null && action.has("category_id");
    EventDraft like = new EventDraft();
    like.nativeId = "like:" + post + ":" + who;
    like.tool = DiscourseReading.TOOL;
    like.published = when;
    like.account = who;
    like.type = ActivityType.LIKE;
    like.object = post;
    like.objectType = ObjectType.NOTE;
    like.inReplyTo = post;
    like.inReplyToAccount = Field.text(action, "user_id");
    like.reaction = "like";
    like.context = personal ? Field.text(action, "topic_id") : category;
    like.contextKind = personal ? ContextKind.CONVERSATION : ContextKind.CHANNEL;
    like.audience = personal ? Audience.DIRECT : Audience.PUBLIC;
    like.automated = DiscourseReading.isMachine(Field.text(action, "acting_username"));
    return like;
  }
}
