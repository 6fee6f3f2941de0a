package nl.stip.ingest.source.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Objects;
import nl.stip.event.ActivityType;
import nl.stip.event.ContextKind;
import nl.stip.event.ObjectType;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.json.Field;

/**
 * What items mean: whatever somebody wrote is one Create of a Note; a comment answers the comment
 * it names, else its issue or pull request; a reaction is one Like.
 */
final class GitHubEvents {

  static final String TOOL = "github";

  /** Whose account is gone. */
  static final String GHOST = "ghost";

  private GitHubEvents() {}

  /** The event of an item, without its time; null if the item does not say what it belongs to. */
  static EventDraft draft(GitHubItem kind, JsonNode item) {
    String id = Field.text(item, "id");
    return switch (kind) {
      case THREAD -> thread(item, GitHubItem.thread(item, "url"));
      case COMMENT -> answer(item, "comment:" + id, GitHubItem.thread(item, "issue_url"));
      case REVIEW -> answer(item, "review:" + id, GitHubItem.thread(item, "pull_request_url"));
      case REVIEW_COMMENT -> reviewComment(item, id);
      case REACTION -> reaction(item, id);
      case EVENT -> null;
    };
  }

  private static EventDraft thread(JsonNode item, String thread) {
    return thread == null ? null : note(item, thread, null);
  }

  private static EventDraft reviewComment(JsonNode item, String id) {
    String thread = GitHubItem.thread(item, "pull_request_url");
    EventDraft draft = answer(item, "review_comment:" + id, thread);
    String answered = Field.text(item, "in_reply_to_id");
    if (draft != null && answered != null) {
      draft.inReplyTo = "review_comment:" + answered;
    }
    return draft;
  }

  private static EventDraft answer(JsonNode item, String object, String thread) {
    EventDraft draft = thread == null ? null : note(item, object, thread);
    if (draft != null) {
      draft.context = repository(thread);
    }
    return draft;
  }

  private static EventDraft note(JsonNode item, String object, String answered) {
    EventDraft draft = by(item, object, ActivityType.CREATE);
    draft.object = object;
    draft.objectType = ObjectType.NOTE;
    draft.inReplyTo = answered;
    draft.context = repository(object);
    draft.contextKind = ContextKind.CHANNEL;
    draft.text = Objects.requireNonNullElse(Field.text(item, "body"), "");
    return draft;
  }

  /** An id of a reaction is one within what it is about, which is not said. */
  private static EventDraft reaction(JsonNode item, String id) {
    String sign = Field.text(item, "content");
    String key =
        String.join(
            ":",
            Arrays.asList("reaction", id, account(item), sign, Field.text(item, "created_at")));
    EventDraft draft = by(item, key, ActivityType.LIKE);
    draft.reaction = sign;
    return draft;
  }

  private static EventDraft by(JsonNode item, String nativeId, ActivityType type) {
    EventDraft draft = new EventDraft();
    draft.nativeId = nativeId;
    draft.tool = TOOL;
    draft.account = account(item);
    draft.type = type;
    draft.automated = isBot(item.path("user"));
    return draft;
  }

  static String repository(String thread) {
    return thread.substring(0, Math.max(thread.indexOf('#'), 0));
  }

  /** Who wrote an item. */
  static String account(JsonNode item) {
    String id = Field.text(item.path("user"), "id");
    return id == null ? GHOST : id;
  }

  static boolean isBot(JsonNode user) {
    String login = Field.text(user, "login");
    return "Bot".equals(Field.text(user, "type")) || (login != null && login.endsWith("[bot]"));
  }
}
