package nl.stip.ingest.source.mattermost;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.stip.event.ActivityType;
import nl.stip.event.ObjectType;
import nl.stip.ingest.source.EventDraft;

/**
 * A post, whichever export it stands in.
 *
 * @param id native id, or what serves as one
 * @param by native id of its author
 * @param at when
 * @param edited last edit, or null
 * @param where in which channel or conversation
 * @param type empty, or the kind of system message
 * @param text the text
 * @param root native id of the post answered, or null
 * @param rootBy its author, or null
 * @param target native id of whom a system message is about, or null
 * @param mentioned native ids of those called upon
 * @param automated written by a bot or through a webhook
 * @param files native ids of its files
 * @param reactions reactions, in a fixed order
 */
record Post(
    String id,
    String by,
    Instant at,
    Instant edited,
    PostPlace where,
    String type,
    String text,
    String root,
    String rootBy,
    String target,
    List<String> mentioned,
    boolean automated,
    List<String> files,
    List<Reaction> reactions) {

  static final String TOOL = "mattermost";

  private static final Pattern ID = Pattern.compile("[a-z0-9]{26}");

  /**
   * A reaction; Mattermost says when.
   *
   * @param by native id of the account
   * @param at when
   * @param emoji its name
   */
  record Reaction(String by, Instant at, String emoji) {}

  /** What is known of a post where there are no threads, mentions or reactions. */
  static Post of(
      String id, Participant who, Instant at, Instant edited, PostPlace where, String text) {
    return new Post(
        id,
        who.id(),
        at,
        edited,
        where,
        "",
        text,
        null,
        null,
        null,
        List.of(),
        who.isBot(),
        List.of(),
        List.of());
  }

  /** The same post as a system message of a type. */
  Post as(String systemType) {
    return new Post(
        id,
        by,
        at,
        edited,
        where,
        systemType,
        text,
        root,
        rootBy,
        target,
        mentioned,
        automated,
        files,
        reactions);
  }

  /** The events; none for a message in which nobody does anything. */
  List<EventDraft> events() {
    List<EventDraft> events = new ArrayList<>();
    if (!type.startsWith("system_") || type.equals("system_me")) {
      note(events);
    } else {
      act(events);
    }
    for (Reaction reaction : reactions) {
      events.add(like(reaction));
    }
    return events;
  }

  /** Why it is no event. */
  String nonEvent() {
    return "no act of anybody: " + (type.matches("[a-z_]{1,60}") ? type : "unknown type");
  }

  private void note(List<EventDraft> events) {
    EventDraft note = event("", ActivityType.CREATE);
    note.object = id;
    note.objectType = ObjectType.NOTE;
    note.text = text;
    note.edited = edited;
    note.inReplyTo = root;
    note.inReplyToAccount = rootBy;
    TreeSet<String> to = new TreeSet<>(mentioned);
    to.addAll(where.members());
    to.remove(by);
    note.to = List.copyOf(to);
    events.add(note);
    files.forEach(file -> events.add(document(file)));
  }

  /** The file of a post, beside it. Mattermost's own ids of files name one whatever its post. */
  EventDraft document(String file) {
    EventDraft document = event(":file:" + file, ActivityType.CREATE);
    document.object = "file:" + file;
    if (ID.matcher(file).matches()) {
      document.nativeId = document.object;
    }
    document.objectType = ObjectType.DOCUMENT;
    return document;
  }

  private void act(List<EventDraft> events) {
    switch (type) {
      case "system_join_channel", "system_join_team", "system_guest_join_channel" ->
          events.add(ofGroup(ActivityType.JOIN));
      case "system_leave_channel", "system_leave_team" -> events.add(ofGroup(ActivityType.LEAVE));
      case "system_add_to_channel", "system_add_to_team", "system_add_guest_to_chan" -> {
        if (target != null) {
          EventDraft add = event("", ActivityType.ADD);
          add.objectType = ObjectType.PERSON;
          add.target = target;
          events.add(add);
        }
      }
      case "system_remove_from_channel", "system_remove_from_team" -> {
        if (target != null) {
          EventDraft leave = ofGroup(ActivityType.LEAVE);
          leave.account = target;
          events.add(leave);
        }
      }
      case "system_header_change",
          "system_displayname_change",
          "system_purpose_change",
          "system_convert_channel",
          "system_change_chan_privacy",
          "system_channel_deleted",
          "system_channel_restored" ->
          events.add(ofGroup(ActivityType.UPDATE));
      default -> {
        // the system speaks
      }
    }
  }

  private EventDraft ofGroup(ActivityType activity) {
    EventDraft event = event("", activity);
    event.object = where.id();
    event.objectType = ObjectType.GROUP;
    return event;
  }

  private EventDraft like(Reaction reaction) {
    EventDraft like = event(":like:" + reaction.emoji() + ":" + reaction.by(), ActivityType.LIKE);
    like.published = reaction.at();
    like.account = reaction.by();
    like.automated = false;
    like.object = id;
    like.objectType = ObjectType.NOTE;
    like.inReplyTo = id;
    like.inReplyToAccount = by;
    like.reaction = reaction.emoji();
    return like;
  }

  private EventDraft event(String suffix, ActivityType activity) {
    EventDraft event = new EventDraft();
    event.nativeId = id + suffix;
    event.tool = TOOL;
    event.published = at;
    event.account = by;
    event.type = activity;
    event.context = where.id();
    event.contextKind = where.kind();
    event.audience = where.audience();
    event.automated = automated;
    return event;
  }

  /** What of it makes another version when it changes. */
  String content() {
    return String.join(
        "\u001f",
        by,
        at.toString(),
        String.valueOf(edited),
        type,
        text,
        String.valueOf(root),
        files.toString(),
        reactions.toString());
  }
}
