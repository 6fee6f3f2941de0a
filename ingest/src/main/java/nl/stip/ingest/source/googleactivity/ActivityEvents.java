package nl.stip.ingest.source.googleactivity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stip.event.ActivityType;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.record.Moment;

/** Turns an event of an activity into a draft, by application. */
final class ActivityEvents {

  private static final Set<String> OPEN = Set.of("public_in_the_domain", "public_on_the_web");

  private final Activity activity;
  private final String key;
  private final Instant time;

  ActivityEvents(Activity activity, String key, Instant time) {
    this.activity = activity;
    this.key = key;
    this.time = time;
  }

  /** The draft, or empty if it is nobody's act or sight. */
  Optional<EventDraft> of(GoogleEvent event) {
    Optional<GoogleOperation> operation = GoogleOperation.of(activity.application(), event.name());
    if (operation.isEmpty() || !event.isPrimary()) {
      return Optional.empty();
    }
    EventDraft draft = draft(operation.get());
    boolean kept =
        switch (activity.application()) {
          case "drive" -> drive(draft, event);
          case "calendar" -> calendar(draft, event);
          case "chat" -> chat(draft, event);
          case "meet" -> meet(draft, event);
          case "login" -> login(draft);
          default -> group(draft, event);
        };
    draft.nativeId =
        String.join(
            "/",
            key,
            event.name(),
            String.valueOf(draft.object),
            draft.account,
            String.valueOf(draft.target),
            String.join(",", draft.to));
    return kept ? Optional.of(draft) : Optional.empty();
  }

  private EventDraft draft(GoogleOperation operation) {
    EventDraft draft = new EventDraft();
    draft.tool = operation.tool();
    draft.published = time;
    draft.account = activity.actor();
    draft.automated = activity.automated();
    draft.type = operation.type();
    draft.objectType = operation.object();
    draft.audience = Audience.PRIVATE;
    return draft;
  }

  private static void in(EventDraft draft, String context, ContextKind kind) {
    draft.context = context;
    draft.contextKind = context == null ? null : kind;
  }

  private boolean drive(EventDraft draft, GoogleEvent event) {
    draft.object = event.text("doc_id");
    draft.audience =
        OPEN.contains(event.parameters().getOrDefault("visibility", ""))
            ? Audience.PUBLIC
            : Audience.PRIVATE;
    in(draft, event.text("shared_drive_id", "team_drive_id"), ContextKind.SITE);
    String target = event.lower("target_user");
    boolean other = target != null && !target.equals(draft.account);
    if (other && Activity.isAccount(target)) {
      draft.to = List.of(target);
    }
    return draft.type != ActivityType.ANNOUNCE || target == null || other;
  }

  private boolean calendar(EventDraft draft, GoogleEvent event) {
    draft.object = event.text("event_id");
    draft.audience = Audience.DIRECT;
    String guest = event.lower("event_guest");
    if (draft.type == ActivityType.ACCEPT) {
      draft.account = Activity.isAccount(guest) ? guest : draft.account;
      return "accepted".equals(event.lower("event_response_status"));
    } else if (draft.type == ActivityType.INVITE) {
      draft.target = guest;
      return Activity.isAccount(guest);
    }
    return true;
  }

  private boolean chat(EventDraft draft, GoogleEvent event) {
    String conversation = event.text("dm_id");
    boolean direct = conversation != null;
    in(
        draft,
        direct ? conversation : event.text("room_id"),
        direct ? ContextKind.CONVERSATION : ContextKind.CHANNEL);
    draft.audience = direct ? Audience.DIRECT : Audience.PRIVATE;
    String target = event.lower("target_user", "target_users");
    switch (draft.type) {
      case ADD -> draft.target = target;
      case LEAVE -> draft.account = Activity.isAccount(target) ? target : draft.account;
      case LIKE -> {
        draft.reaction = event.text("emoji", "emoji_shortcode", "reaction_type");
        draft.reaction = draft.reaction == null ? "like" : draft.reaction;
      }
      default -> {
        // nothing more is told
      }
    }
    draft.object = event.text("message_id", "attachment_name");
    if (draft.object == null || draft.type == ActivityType.LEAVE) {
      draft.object = draft.context;
    }
    draft.inReplyTo = draft.type == ActivityType.LIKE ? draft.object : null;
    return draft.type != ActivityType.ADD || Activity.isAccount(target);
  }

  private boolean meet(EventDraft draft, GoogleEvent event) {
    draft.object = event.text("conference_id", "meeting_code");
    in(draft, draft.object, ContextKind.MEETING);
    draft.audience = Audience.DIRECT;
    String who = event.lower("identifier");
    boolean stranger = "true".equals(event.lower("is_external"));
    if (Activity.isAccount(who)) {
      draft.account = who;
    } else if (stranger || event.text("identifier") != null) {
      return false;
    }
    String start = event.text("start_timestamp_seconds");
    if (start != null && start.matches("\\d{1,10}")) {
      draft.published = Moment.ofSeconds(Long.parseLong(start)).orElse(time);
    }
    return true;
  }

  private boolean login(EventDraft draft) {
    draft.object = draft.tool;
    draft.audience = Audience.DIRECT;
    return true;
  }

  private boolean group(EventDraft draft, GoogleEvent event) {
    String group = event.lower("group_id", "group_email");
    in(draft, group, ContextKind.TEAM);
    draft.object = group;
    String member = event.lower("member_id", "user_email");
    if (draft.type == ActivityType.ADD) {
      draft.target = member;
      return group != null && Activity.isAccount(member);
    } else if (draft.type == ActivityType.LEAVE && Activity.isAccount(member)) {
      draft.account = member;
    }
    return group != null;
  }
}
