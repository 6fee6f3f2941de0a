package nl.stip.ingest.source.rocketchat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.stip.event.ActivityType;
import nl.stip.event.ObjectType;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.json.JsonTime;

/** What a message means. */
record RocketMessage(JsonNode row, RocketRooms.Room where, Instant at, RocketPeople people) {

  String id() {
    return row.path("_id").asText();
  }

  private String by() {
    return row.path("u").path("_id").asText();
  }

  private String type() {
    return row.path("t").asText("");
  }

  /** Where texts before an edit are kept, each is a hidden message of its own. */
  private boolean isOldText() {
    return row.path("_hidden").asBoolean() && row.has("parent");
  }

  List<EventDraft> events() {
    List<EventDraft> events = new ArrayList<>();
    if (isOldText()) {
      return events;
    }
    switch (type()) {
      case "", "e2e", "discussion-created" -> note(events);
      case "uj", "ujt", "ut" -> events.add(ofGroup(ActivityType.JOIN, by()));
      case "ul", "ult" -> events.add(ofGroup(ActivityType.LEAVE, by()));
      case "au", "added-user-to-team" -> added(events);
      case "ru", "removed-user-from-team" -> {
        if (people.knows(row.path("msg").asText(""))) {
          events.add(ofGroup(ActivityType.LEAVE, people.named(row.path("msg").asText())));
        }
      }
      case "message_pinned" -> events.add(event("", ActivityType.ADD, by()));
      case "r",
          "room_changed_topic",
          "room_changed_description",
          "room_changed_announcement",
          "room_changed_privacy",
          "room_changed_avatar",
          "room-archived",
          "room-unarchived" ->
          events.add(ofGroup(ActivityType.UPDATE, by()));
      default -> {
        // the system speaks
      }
    }
    reactions().forEach((emoji, users) -> users.forEach(user -> events.add(like(emoji, user))));
    return events;
  }

  /** Why it is no event. */
  String nonEvent() {
    if (isOldText()) {
      return "an earlier text of an edited message";
    }
    String type = type();
    return "no act of anybody: " + (type.matches("[A-Za-z0-9_-]{1,60}") ? type : "unknown type");
  }

  private void note(List<EventDraft> events) {
    EventDraft note = event("", ActivityType.CREATE, by());
    note.object = id();
    note.objectType = ObjectType.NOTE;
    note.text = row.path("msg").asText("");
    note.edited = JsonTime.extended(row.path("editedAt"));
    String root = row.path("tmid").asText("");
    note.inReplyTo = root.isEmpty() ? null : root;
    note.inReplyToAccount = people.authorOf(note.inReplyTo);
    TreeSet<String> to = new TreeSet<>(where.members());
    for (JsonNode mention : row.path("mentions")) {
      String name = mention.path("username").asText("");
      // @all and @here are mentions whose id is their name.
      if (!name.equals("all") && !name.equals("here")) {
        to.add(mention.path("_id").asText(""));
      }
    }
    to.remove("");
    to.remove(by());
    note.to = List.copyOf(to);
    events.add(note);
    files().forEach(file -> events.add(document(file)));
  }

  private EventDraft document(String file) {
    EventDraft document = event(":file:" + file, ActivityType.CREATE, by());
    document.object = "file:" + file;
    document.objectType = ObjectType.DOCUMENT;
    return document;
  }

  private TreeSet<String> files() {
    TreeSet<String> files = new TreeSet<>();
    files.add(row.path("file").path("_id").asText(""));
    // Beside a picture lies its thumbnail, which nobody made.
    for (JsonNode file : row.path("files")) {
      if (!file.path("typeGroup").asText("").equals("thumb")) {
        files.add(file.path("_id").asText(""));
      }
    }
    files.remove("");
    return files;
  }

  private void added(List<EventDraft> events) {
    EventDraft add = event("", ActivityType.ADD, by());
    add.objectType = ObjectType.PERSON;
    String name = row.path("msg").asText("");
    add.target = people.knows(name) ? people.named(name) : null;
    events.add(add);
  }

  private EventDraft ofGroup(ActivityType type, String account) {
    EventDraft event = event("", type, account);
    event.object = where.id();
    event.objectType = ObjectType.GROUP;
    return event;
  }

  private Map<String, TreeSet<String>> reactions() {
    Map<String, TreeSet<String>> reactions = new TreeMap<>();
    row.path("reactions")
        .properties()
        .forEach(
            reaction -> {
              String emoji = reaction.getKey().replaceAll("^:|:$", "");
              for (JsonNode name : reaction.getValue().path("usernames")) {
                reactions
                    .computeIfAbsent(emoji, e -> new TreeSet<>())
                    .add(people.named(name.asText("")));
              }
            });
    return reactions;
  }

  private EventDraft like(String emoji, String user) {
    EventDraft like = event(":like:" + emoji + ":" + user, ActivityType.LIKE, user);
    like.publishedKnown = false;
    like.object = id();
    like.objectType = ObjectType.NOTE;
    like.inReplyTo = id();
    like.inReplyToAccount = by();
    like.reaction = emoji;
    return like;
  }

  private EventDraft event(String suffix, ActivityType type, String account) {
    EventDraft event = new EventDraft();
    event.nativeId = id() + suffix;
    event.tool = RocketChat.TOOL;
    event.published = at;
    event.account = account;
    event.type = type;
    event.context = where.id();
    event.contextKind = where.kind();
    event.audience = where.audience();
    event.automated = people.accounts().isBot(account) || (account.equals(by()) && row.has("bot"));
    return event;
  }

  /** What of it makes another version when it changes; a later moment of update alone does not. */
  String content() {
    return String.join(
        "\u001f",
        by(),
        at.toString(),
        type(),
        row.path("msg").asText(""),
        row.path("tmid").asText(""),
        String.valueOf(JsonTime.extended(row.path("editedAt"))),
        String.valueOf(isOldText()),
        files().toString(),
        reactions().toString());
  }
}
