package nl.stip.ingest.source.slack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.event.ActivityType;
import nl.stip.event.Audience;
import nl.stip.event.ObjectType;
import nl.stip.ingest.source.EventDraft;

/**
 * What a row of a day file means.
 *
 * <p>A message of a person is one Create of a Note that is not automated; nothing else is. Each of
 * its files is a Create of a Document beside it, without addressees, so that a message with files
 * is still one message. Each user listed at a reaction is one Like, at the time of the message.
 * Changes of a channel are Updates of a Group; a pin is an Add; a comment on a file (until 2018) an
 * Update of the Document.
 */
final class SlackEvents {

  static final String TOOL = "slack";

  private static final String SLACKBOT = "USLACKBOT";

  private static final Set<String> CHANNEL_CHANGES =
      Set.of(
          "archive",
          "unarchive",
          "topic",
          "purpose",
          "name",
          "posting_permissions",
          "canvas_updated",
          "tab_added",
          "tab_removed",
          "convert_to_private",
          "convert_to_public");

  private static final Set<String> NO_EVENTS =
      Set.of(
          "bot_add",
          "bot_remove",
          "bot_enable",
          "bot_disable",
          "ekm_access_denied",
          "message_changed",
          "message_deleted",
          "message_replied",
          "reminder_add",
          "tombstone");

  private static final Pattern MENTION = Pattern.compile("<@([A-Za-z0-9]+)(\\|[^<>]{0,200})?>");

  private static final Pattern OF_CHANNEL = Pattern.compile("^(channel|group)_");

  private final Set<String> bots;

  /**
   * Reads messages of one workspace.
   *
   * @param bots ids of users that are bots
   */
  SlackEvents(Set<String> bots) {
    this.bots = bots;
  }

  /** The events of a message, none for a row that is no human or automated act. */
  List<EventDraft> of(SlackMessage message, SlackChannel channel, Instant published) {
    List<EventDraft> events = new ArrayList<>();
    Row row = new Row(message, channel, published);
    if (message.author() != null && !NO_EVENTS.contains(message.subtype)) {
      act(row, events);
    }
    reactions(row, events);
    return events;
  }

  private record Row(SlackMessage message, SlackChannel channel, Instant published) {

    String object() {
      return channel.id() + ":" + message.ts;
    }
  }

  private void act(Row row, List<EventDraft> events) {
    SlackMessage message = row.message();
    String subtype = message.subtype;
    String change = subtype.isEmpty() ? "" : OF_CHANNEL.matcher(subtype).replaceFirst("");
    boolean ofChannel = !change.equals(subtype);
    if (ofChannel && change.equals("join")) {
      join(row, events);
    } else if (ofChannel && change.equals("leave")) {
      events.add(ofGroup(row, ActivityType.LEAVE));
    } else if (ofChannel && CHANNEL_CHANGES.contains(change)) {
      events.add(ofGroup(row, ActivityType.UPDATE));
    } else if (subtype.equals("pinned_item")) {
      events.add(event(row, "", ActivityType.ADD));
    } else if (subtype.equals("file_comment")) {
      comment(row, events);
    } else {
      note(row, events);
    }
  }

  private void join(Row row, List<EventDraft> events) {
    events.add(ofGroup(row, ActivityType.JOIN));
    if (row.message().inviter != null) {
      EventDraft invite = event(row, ":invite", ActivityType.INVITE);
      invite.account = row.message().inviter;
      invite.automated = isBot(invite.account);
      invite.object = row.channel().id();
      invite.objectType = ObjectType.GROUP;
      invite.target = row.message().user;
      events.add(invite);
    }
  }

  private EventDraft ofGroup(Row row, ActivityType type) {
    EventDraft event = event(row, "", type);
    event.object = row.channel().id();
    event.objectType = ObjectType.GROUP;
    return event;
  }

  private void comment(Row row, List<EventDraft> events) {
    EventDraft event = event(row, "", ActivityType.UPDATE);
    event.account = row.message().fileUser == null ? event.account : row.message().fileUser;
    event.automated = isBot(event.account);
    event.objectType = ObjectType.DOCUMENT;
    event.object = row.message().files.stream().findFirst().map(f -> "file:" + f).orElse(null);
    events.add(event);
  }

  private void note(Row row, List<EventDraft> events) {
    SlackMessage message = row.message();
    EventDraft note = event(row, "", ActivityType.CREATE);
    note.object = row.object();
    note.objectType = ObjectType.NOTE;
    note.text = unescape(message.text);
    note.to = addressed(row);
    note.edited = SlackTime.parse(message.edited).orElse(null);
    if (message.isReply()) {
      note.inReplyTo = row.channel().id() + ":" + message.threadTs;
      note.inReplyToAccount = message.parentUser;
    }
    events.add(note);
    for (String file : message.files) {
      EventDraft document = event(row, ":file:" + file, ActivityType.CREATE);
      document.object = "file:" + file;
      document.objectType = ObjectType.DOCUMENT;
      events.add(document);
    }
  }

  private static List<String> addressed(Row row) {
    String text = row.message().text;
    boolean direct = row.channel().audience() == Audience.DIRECT;
    boolean mentions = text.contains("<@");
    if (!direct && !mentions) {
      return List.of();
    }
    TreeSet<String> to = new TreeSet<>();
    if (mentions) {
      Matcher mention = MENTION.matcher(text);
      while (mention.find()) {
        to.add(mention.group(1).toUpperCase(Locale.ROOT));
      }
    }
    if (direct) {
      to.addAll(row.channel().members());
      to.remove(row.message().author());
    }
    return List.copyOf(to);
  }

  private static String unescape(String text) {
    return text.indexOf('&') < 0
        ? text
        : text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }

  private void reactions(Row row, List<EventDraft> events) {
    SlackMessage message = row.message();
    message.reactions.forEach(
        (name, users) -> {
          for (String user : users) {
            EventDraft like = event(row, ":like:" + name + ":" + user, ActivityType.LIKE);
            like.account = user;
            like.automated = isBot(user);
            like.publishedKnown = false;
            like.object = row.object();
            like.objectType = ObjectType.NOTE;
            like.inReplyTo = row.object();
            like.inReplyToAccount = message.author();
            like.reaction = name;
            events.add(like);
          }
        });
  }

  private EventDraft event(Row row, String suffix, ActivityType type) {
    SlackMessage message = row.message();
    EventDraft event = new EventDraft();
    event.nativeId = row.object() + suffix;
    event.tool = TOOL;
    event.published = row.published();
    event.account = message.author();
    event.type = type;
    event.context = row.channel().id();
    event.contextKind = row.channel().kind();
    event.audience = row.channel().audience();
    event.automated =
        message.botId != null || isBot(message.user) || message.subtype.equals("bot_message");
    return event;
  }

  private boolean isBot(String user) {
    return SLACKBOT.equals(user) || bots.contains(user);
  }
}
