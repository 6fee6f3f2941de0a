package nl.stip.ingest.source.m365audit;

import java.util.ArrayList;
import java.util.List;
import nl.stip.event.ActivityType;
import nl.stip.event.ObjectType;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.json.FlatValue;

/** Turns one record into the events it tells of: one, or one per person added. */
final class AuditEvents {

  private final AuditRecord record;
  private final Operation operation;
  private final AuditPeople people;
  private final AuditPlace place;

  AuditEvents(AuditRecord record, Operation operation, AuditPeople people) {
    this.record = record;
    this.operation = operation;
    this.people = people;
    this.place = AuditPlace.of(record, operation.scene());
  }

  List<EventDraft> drafts() {
    return switch (operation.type()) {
      case ADD -> eachMember(ActivityType.ADD);
      case LEAVE -> eachMember(ActivityType.LEAVE);
      default -> List.of(act());
    };
  }

  private EventDraft act() {
    EventDraft draft = draft(Actor.of(record));
    draft.object = object();
    draft.objectType = operation.object();
    draft.nativeId = messageId(draft);
    draft.to = addressees();
    reply(draft);
    return draft;
  }

  private EventDraft draft(Actor actor) {
    EventDraft draft = new EventDraft();
    draft.nativeId = record.id();
    draft.tool = operation.tool();
    draft.published = record.time();
    draft.account = actor.account();
    draft.automated = actor.automated();
    draft.type = operation.type();
    draft.context = place.id();
    draft.contextKind = place.id() == null ? null : place.kind();
    draft.contextName = placeName();
    draft.audience = place.audience();
    draft.client = AuditClient.application(record);
    draft.device = AuditClient.device(record);
    people.saw(operation.tool(), actor, record.time());
    return draft;
  }

  private String placeName() {
    return switch (operation.scene()) {
      case COMMUNITY -> record.text("GroupName");
      case CHANNEL, THREAD -> record.text("ChannelName");
      case TEAM -> record.text("TeamName");
      default -> null;
    };
  }

  // Teams logs a message with a link twice, as MessageSent and as MessageCreatedHasLink, under two
  // Ids. It is one act, known by its MessageId.
  private String messageId(EventDraft draft) {
    boolean message =
        operation.type() == ActivityType.CREATE
            && operation.object() == ObjectType.NOTE
            && draft.object != null;
    return switch (message ? operation.tool() : "") {
      case "teams" -> "message/" + draft.object;
      case "viva-engage" -> draft.object.replaceFirst("^engage/", "engage/message/");
      default -> record.id();
    };
  }

  private String object() {
    String id =
        switch (operation.object()) {
          case NOTE -> note(noteId());
          case EVENT -> record.text("MeetingDetailId", "MeetingId", "MeetingURL", "ICalUid");
          case GROUP -> place.id();
          case APPLICATION -> operation.tool();
          default -> record.text("ListItemUniqueId", "FileId", "ObjectId", "FileName");
        };
    return id;
  }

  private String noteId() {
    String mail = record.data().field("Item").text("InternetMessageId");
    return mail.isBlank() ? record.text("MessageId", "ThreadId", "CommentId") : mail;
  }

  // A MessageId of Teams is unique in its thread only, one of Viva Engage everywhere; so it meets
  // the same message in the network export.
  private String note(String id) {
    if (id != null && operation.tool().equals("viva-engage")) {
      return "engage/" + id;
    }
    return id == null || place.id() == null ? id : place.id() + "/" + id;
  }

  private void reply(EventDraft draft) {
    String parent = record.text("ParentMessageId");
    if (operation.type() == ActivityType.LIKE) {
      draft.reaction = record.text("MessageReactionType", "ReactionType");
      draft.reaction = draft.reaction == null ? "like" : draft.reaction;
      draft.inReplyTo = draft.object;
    } else if (parent != null && !parent.equals(noteId())) {
      draft.inReplyTo = note(parent);
    }
  }

  private List<String> addressees() {
    String target = record.text("TargetUserOrGroupName", "TargetUserId");
    if (!Actor.isPrincipal(target)) {
      return List.of();
    }
    Actor actor = Actor.named(target);
    people.saw(operation.tool(), actor, record.time());
    return List.of(actor.account());
  }

  private List<EventDraft> eachMember(ActivityType type) {
    List<EventDraft> drafts = new ArrayList<>();
    for (FlatValue member : record.data().field("Members").elements()) {
      String name = member.text("UPN");
      if (Actor.isPrincipal(name)) {
        Actor actor = Actor.named(name);
        people.saw(operation.tool(), actor, record.time());
        drafts.add(type == ActivityType.ADD ? added(actor) : left(actor));
      }
    }
    return drafts;
  }

  private EventDraft added(Actor member) {
    EventDraft draft = draft(Actor.of(record));
    draft.nativeId = record.id() + "/" + member.account();
    draft.objectType = ObjectType.PERSON;
    draft.target = member.account();
    return draft;
  }

  // Who leaves is the member; who clicked may have been an owner or a service.
  private EventDraft left(Actor member) {
    EventDraft draft = draft(member);
    draft.nativeId = record.id() + "/" + member.account();
    draft.object = place.id();
    draft.objectType = ObjectType.GROUP;
    draft.automated = Actor.of(record).automated() || member.automated();
    return draft;
  }
}
