package nl.stip.ingest.source.slack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is needed of one row of a day file, read as a stream; the rest is passed over. */
final class SlackMessage {

  String subtype = "";
  String ts;
  String user;
  String botId;
  String text = "";
  String threadTs;
  String parentUser;
  String edited;
  String inviter;
  String team;
  String userName;

  /** Who commented on or shared the file, in the schema of 2016. */
  String fileUser;

  /** Ids of the files that are still there. */
  final List<String> files = new ArrayList<>();

  /** Users by reaction; sorted, since Slack keeps no order. */
  final Map<String, TreeSet<String>> reactions = new TreeMap<>();

  /** Reads a message; the parser stands at its opening brace. */
  static SlackMessage read(JsonParser json) throws IOException {
    SlackMessage message = new SlackMessage();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      message.field(field, json);
    }
    return message;
  }

  private void field(String field, JsonParser json) throws IOException {
    switch (field) {
      case "subtype" -> subtype = orEmpty(scalar(json));
      case "ts" -> ts = scalar(json);
      case "user" -> user = scalar(json);
      case "bot_id" -> botId = scalar(json);
      case "text" -> text = orEmpty(scalar(json));
      case "thread_ts" -> threadTs = scalar(json);
      case "parent_user_id" -> parentUser = scalar(json);
      case "inviter" -> inviter = scalar(json);
      case "user_team" -> team = scalar(json);
      case "root" -> parentUser = parentUser == null ? member(json, "user") : skip(json);
      case "edited" -> edited = member(json, "ts");
      case "comment" -> fileUser = member(json, "user");
      case "user_profile" -> userName = member(json, "real_name");
      case "file" -> file(json);
      case "files" -> each(json, this::file);
      case "reactions" -> each(json, this::reaction);
      default -> json.skipChildren();
    }
  }

  private interface Item {
    void read(JsonParser json) throws IOException;
  }

  private static void each(JsonParser json, Item item) throws IOException {
    if (!json.isExpectedStartArrayToken()) {
      json.skipChildren();
      return;
    }
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (json.currentToken() == null) {
        throw new EOFException();
      }
      item.read(json);
    }
  }

  private void file(JsonParser json) throws IOException {
    Map<String, String> file = members(json);
    String mode = orEmpty(file.get("mode"));
    boolean gone = mode.equals("tombstone") || mode.equals("hidden_by_limit");
    if (file.get("id") != null && !gone) {
      files.add(file.get("id"));
    }
    fileUser = fileUser == null ? file.get("user") : fileUser;
  }

  private void reaction(JsonParser json) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return;
    }
    String name = null;
    TreeSet<String> users = new TreeSet<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "name" -> name = scalar(json);
        case "users" ->
            each(
                json,
                item -> {
                  String id = scalar(item);
                  if (id != null) {
                    users.add(id);
                  }
                });
        default -> json.skipChildren();
      }
    }
    if (name != null) {
      reactions.computeIfAbsent(name, n -> new TreeSet<>()).addAll(users);
    }
  }

  private static String member(JsonParser json, String name) throws IOException {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      return skip(json);
    }
    String value = null;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean wanted = json.currentName().equals(name);
      json.nextToken();
      if (wanted) {
        value = scalar(json);
      } else {
        json.skipChildren();
      }
    }
    return value;
  }

  /** The plain fields of an object; empty for anything else. */
  private static Map<String, String> members(JsonParser json) throws IOException {
    Map<String, String> members = new TreeMap<>();
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return members;
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      members.put(field, scalar(json));
    }
    return members;
  }

  private static String scalar(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL) {
      return null;
    }
    if (json.currentToken().isScalarValue()) {
      return json.getText();
    }
    return skip(json);
  }

  private static String skip(JsonParser json) throws IOException {
    json.skipChildren();
    return null;
  }

  private static String orEmpty(String value) {
    return value == null ? "" : value;
  }

  boolean isReply() {
    return threadTs != null && !threadTs.equals(ts);
  }

  /** Who wrote it: a user, else an app, else who handled the file; null when nobody is named. */
  String author() {
    if (user != null) {
      return user;
    }
    return botId != null ? botId : fileUser;
  }

  /** What of it makes another version when it changes. */
  String content() {
    return String.join(
        "\u001f",
        subtype,
        String.valueOf(user),
        String.valueOf(botId),
        text,
        String.valueOf(threadTs),
        String.valueOf(edited),
        String.valueOf(inviter),
        files.toString(),
        reactions.toString());
  }
}
