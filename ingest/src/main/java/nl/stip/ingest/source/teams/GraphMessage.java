package nl.stip.ingest.source.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import nl.stip.ingest.source.record.Moment;

/**
 * A chatMessage. Its id is unique within its chat or channel only.
 *
 * @param data its fields
 */
record GraphMessage(JsonNode data) {

  boolean inChannel() {
    return data.path("channelIdentity").hasNonNull("channelId");
  }

  /** Chat or channel, or null. */
  String place() {
    return inChannel()
        ? data.path("channelIdentity").path("channelId").asText()
        : data.path("chatId").asText(null);
  }

  /** The id it has in the audit log too. */
  String object() {
    return place() + "/" + data.path("id").asText();
  }

  /** The object it answers, or null. */
  String answers() {
    String root = data.path("replyToId").asText("");
    return root.isBlank() || root.equals("null") ? null : place() + "/" + root;
  }

  Optional<Instant> time() {
    return Moment.of(data.path("createdDateTime").asText(""));
  }

  Instant edited() {
    return Moment.of(data.path("lastEditedDateTime").asText("")).orElse(null);
  }

  boolean isSystem() {
    return !data.path("messageType").asText("message").equals("message");
  }

  /** The words, without markup; null for a message that was removed. */
  String text() {
    JsonNode body = data.path("body");
    String content = body.path("content").asText(null);
    if (content == null || data.hasNonNull("deletedDateTime")) {
      return null;
    }
    return body.path("contentType").asText("").equals("html")
        ? content.replaceAll("<[^>]{0,2000}>", "").replace("&nbsp;", " ").replace("&amp;", "&")
        : content;
  }

  /** What of it makes another version: a list is fetched again for each reaction. */
  String content() {
    ObjectNode copy = data.deepCopy();
    copy.remove("etag");
    copy.remove("lastModifiedDateTime");
    return copy.toString();
  }
}
