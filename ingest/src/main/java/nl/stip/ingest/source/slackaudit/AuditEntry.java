package nl.stip.ingest.source.slackaudit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.event.ObjectType;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.record.Moment;

/**
 * One entry of the log.
 *
 * @param data its fields
 */
record AuditEntry(JsonNode data) {

  static final String TOOL = "slack";

  String id() {
    return data.path("id").asText("");
  }

  String action() {
    return data.path("action").asText("");
  }

  Optional<Instant> time() {
    return Moment.ofSeconds(data.path("date_create").asLong(0));
  }

  JsonNode user() {
    return data.path("actor").path("user");
  }

  String actor() {
    return user().path("id").asText("");
  }

  private String entityType() {
    return data.path("entity").path("type").asText("");
  }

  private JsonNode entity() {
    return data.path("entity").path(entityType());
  }

  /** What happened, once for each person it happened to. */
  List<EventDraft> drafts(Instant time) {
    Optional<SlackAction> action = SlackAction.of(action(), entityType());
    if (action.isEmpty()) {
      return List.of();
    } else if (action.get().object() == ObjectType.EVENT) {
      return huddle(action.get(), time);
    }
    EventDraft draft = draft(action.get(), actor(), time);
    draft.nativeId = "audit/" + id();
    String entity = entity().path("id").asText("");
    switch (action.get().object()) {
      case APPLICATION -> draft.object = TOOL;
      case DOCUMENT -> draft.object = entity.isEmpty() ? null : "file:" + entity;
      default -> channel(draft, entity);
    }
    return actor().isEmpty() ? List.of() : List.of(draft);
  }

  private EventDraft draft(SlackAction action, String account, Instant time) {
    EventDraft draft = new EventDraft();
    draft.tool = TOOL;
    draft.published = time;
    draft.account = account;
    draft.automated = !data.path("actor").path("type").asText("user").equals("user");
    draft.type = action.type();
    draft.objectType = action.object();
    draft.audience = Audience.PRIVATE;
    return draft;
  }

  private void channel(EventDraft draft, String id) {
    draft.object = id.isEmpty() ? null : id;
    draft.context = draft.object;
    draft.contextKind = draft.context == null ? null : ContextKind.CHANNEL;
    boolean open = entity().path("privacy").asText("").equals("public");
    draft.audience = open ? Audience.PUBLIC : Audience.PRIVATE;
  }

  // Several entries tell of one huddle, and each again of all who were in it.
  private List<EventDraft> huddle(SlackAction action, Instant time) {
    String id = entity().path("id").asText("");
    TreeSet<String> people = new TreeSet<>();
    entity().path("participants").forEach(p -> people.add(p.asText(p.path("id").asText(""))));
    people.add(actor());
    people.remove("");
    Instant start = Moment.ofSeconds(entity().path("date_start").asLong(0)).orElse(time);
    List<EventDraft> drafts = new ArrayList<>();
    for (String person : people) {
      EventDraft draft = draft(action, person, start);
      draft.nativeId = "huddle/" + id + "/" + person;
      draft.object = "huddle:" + id;
      draft.context = draft.object;
      draft.contextKind = ContextKind.MEETING;
      draft.audience = Audience.DIRECT;
      drafts.add(draft);
    }
    return id.isEmpty() ? List.of() : drafts;
  }
}
