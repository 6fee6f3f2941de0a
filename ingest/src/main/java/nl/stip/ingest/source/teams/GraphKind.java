package nl.stip.ingest.source.teams;

import com.fasterxml.jackson.databind.JsonNode;

/** What a record of Graph is, told by the fields that only it has. */
enum GraphKind {
  /** A message of a chat or channel. */
  MESSAGE("messages"),
  /** A chat, perhaps with its members. */
  CHAT("chats"),
  /** A channel. */
  CHANNEL("channels"),
  /** A call or meeting, as the service recorded it. */
  CALL("call records"),
  /** Who was in a meeting. */
  ATTENDANCE("attendance reports"),
  /** Something else. */
  OTHER("");

  private final String title;

  GraphKind(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  static GraphKind of(JsonNode record) {
    if (!record.hasNonNull("id")) {
      return OTHER;
    } else if (record.has("messageType") && (record.has("from") || record.has("body"))) {
      return MESSAGE;
    } else if (record.hasNonNull("chatType")) {
      return CHAT;
    } else if (record.path("attendanceRecords").isArray()) {
      return ATTENDANCE;
    } else if (record.has("modalities") && record.has("startDateTime")) {
      return CALL;
    }
    return record.hasNonNull("membershipType") && record.has("displayName") ? CHANNEL : OTHER;
  }
}
