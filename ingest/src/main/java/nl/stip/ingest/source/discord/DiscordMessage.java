package nl.stip.ingest.source.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.stip.event.ActivityType;
import nl.stip.event.ObjectType;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.json.JsonTime;
import nl.stip.ingest.source.seen.Accounts;
import nl.stip.ingest.source.seen.Remembered;

/**
 * What a message of the JSON means. A type that is not known here is a message in which the system
 * speaks, and nobody's act.
 */
record DiscordMessage(
    JsonNode row,
    DiscordPlace where,
    DiscordPlace guild,
    Instant at,
    Remembered authors,
    Accounts accounts) {

  private static final Set<String> TALK =
      Set.of("Default", "Reply", "ChatInputCommand", "ContextMenuCommand", "0", "19", "20", "23");
  private static final Set<String> CHANGES =
      Set.of("ChannelNameChange", "ChannelIconChange", "4", "5");

  String type() {
    String type = row.path("type").asText("Default");
    return type.matches("[A-Za-z0-9]{1,40}") ? type : "unknown type";
  }

  List<EventDraft> events() {
    List<EventDraft> events = new ArrayList<>();
    String type = type();
    if (TALK.contains(type)) {
      note(events);
    } else if (CHANGES.contains(type)) {
      events.add(ofGroup(ActivityType.UPDATE, where));
    } else if (guild != null && (type.equals("GuildMemberJoin") || type.equals("7"))) {
      events.add(ofGroup(ActivityType.JOIN, guild));
    } else if (type.equals("ChannelPinnedMessage") || type.equals("6")) {
      events.add(event("", ActivityType.ADD));
    } else if (type.equals("RecipientAdd") || type.equals("1")) {
      recipients(events);
    }
    reactions(events);
    return events;
  }

  boolean isOfGuild(EventDraft event) {
    return guild != null && guild.id().equals(event.context);
  }

  private String id() {
    return row.path("id").asText();
  }

  private String author() {
    return row.path("author").path("id").asText();
  }

  private void note(List<EventDraft> events) {
    EventDraft note = event("", ActivityType.CREATE);
    note.object = id();
    note.objectType = ObjectType.NOTE;
    note.text = row.path("content").asText("");
    note.edited = JsonTime.iso(row.path("timestampEdited").asText(null));
    TreeSet<String> to = new TreeSet<>();
    row.path("mentions").forEach(m -> to.add(m.path("id").asText("")));
    to.remove("");
    to.remove(author());
    note.to = List.copyOf(to);
    String answered = row.path("reference").path("messageId").asText("");
    if (type().equals("Reply") || type().equals("19")) {
      note.inReplyTo = answered.isEmpty() ? null : answered;
      note.inReplyToAccount = authors.of(note.inReplyTo);
    }
    events.add(note);
    for (JsonNode file : row.path("attachments")) {
      String id = file.path("id").asText("");
      if (!id.isEmpty()) {
        EventDraft document = event(":file:" + id, ActivityType.CREATE);
        document.object = "file:" + id;
        document.objectType = ObjectType.DOCUMENT;
        events.add(document);
      }
    }
  }

  private void recipients(List<EventDraft> events) {
    for (JsonNode added : row.path("mentions")) {
      String id = added.path("id").asText("");
      if (!id.isEmpty()) {
        EventDraft add = event(":add:" + id, ActivityType.ADD);
        add.objectType = ObjectType.PERSON;
        add.target = id;
        events.add(add);
      }
    }
  }

  private EventDraft ofGroup(ActivityType type, DiscordPlace group) {
    EventDraft event = event("", type);
    event.object = group.id();
    event.objectType = ObjectType.GROUP;
    event.context = group.id();
    event.contextKind = group.kind();
    event.audience = group.audience();
    return event;
  }

  /** Native ids of those who reacted, as far as the export names them. */
  Set<String> reacted() {
    TreeSet<String> users = new TreeSet<>();
    row.path("reactions")
        .forEach(r -> r.path("users").forEach(u -> users.add(u.path("id").asText(""))));
    users.remove("");
    return users;
  }

  private void reactions(List<EventDraft> events) {
    for (JsonNode reaction : row.path("reactions")) {
      String code = reaction.path("emoji").path("code").asText("");
      String emoji = code.isEmpty() ? reaction.path("emoji").path("name").asText("") : code;
      for (JsonNode user : reaction.path("users")) {
        String by = user.path("id").asText("");
        if (!by.isEmpty()) {
          events.add(like(emoji, by, user.path("isBot").asBoolean()));
        }
      }
    }
  }

  private EventDraft like(String emoji, String by, boolean bot) {
    EventDraft like = event(":like:" + emoji + ":" + by, ActivityType.LIKE);
    like.account = by;
    like.automated = bot;
    like.publishedKnown = false;
    like.object = id();
    like.objectType = ObjectType.NOTE;
    like.inReplyTo = id();
    like.inReplyToAccount = author();
    like.reaction = emoji;
    return like;
  }

  private EventDraft event(String suffix, ActivityType type) {
    EventDraft event = new EventDraft();
    event.nativeId = id() + suffix;
    event.tool = DiscordJson.TOOL;
    event.published = at;
    event.account = author();
    event.type = type;
    event.context = where.id();
    event.contextKind = where.kind();
    event.audience = where.audience();
    event.automated = row.path("author").path("isBot").asBoolean();
    return event;
  }

  /** What of it makes another version when it changes; addresses of files do at every export. */
  String content() {
    List<String> reactions = new ArrayList<>();
    row.path("reactions")
        .forEach(
            r -> reactions.add(r.path("emoji").path("name").asText() + r.path("count").asText()));
    List<String> files = new ArrayList<>();
    row.path("attachments").forEach(f -> files.add(f.path("id").asText()));
    return String.join(
        "\u001f",
        type(),
        author(),
        at.toString(),
        row.path("timestampEdited").asText(""),
        row.path("content").asText(""),
        files.toString(),
        reactions.stream().sorted().toList().toString(),
        reacted().toString());
  }
}
