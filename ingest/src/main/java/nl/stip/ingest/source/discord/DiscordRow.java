package nl.stip.ingest.source.discord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.event.ActivityType;
import nl.stip.event.ObjectType;
import nl.stip.ingest.source.EventDraft;

/**
 * What a row of the CSV means.
 *
 * @param id identity that was made for it
 * @param author native id of the account
 * @param at when
 * @param where in which channel
 * @param fields cells
 */
record DiscordRow(String id, String author, Instant at, DiscordPlace where, List<String> fields) {

  private static final int CONTENT = 3;
  private static final int ATTACHMENTS = 4;
  private static final Pattern FILE = Pattern.compile("/attachments/\\d{15,20}/(\\d{15,20})/");
  private static final Pattern MENTION = Pattern.compile("<@!?(\\d{15,20})>");

  /** Sentences the exporter writes where the system speaks; the row does not say that it does. */
  private static final Set<String> SYSTEM =
      Set.of(
          "Joined the server.",
          "Pinned a message.",
          "Started a call.",
          "Changed the channel icon.");

  String nonEvent() {
    return SYSTEM.contains(fields.get(CONTENT)) ? "no message: " + fields.get(CONTENT) : null;
  }

  List<EventDraft> events() {
    if (nonEvent() != null) {
      return List.of();
    }
    List<EventDraft> events = new ArrayList<>();
    EventDraft note = event(id, ObjectType.NOTE);
    note.object = id;
    note.text = fields.get(CONTENT);
    note.to = mentions();
    events.add(note);
    for (String file : files()) {
      EventDraft document = event(id + ":file:" + file, ObjectType.DOCUMENT);
      document.object = "file:" + file;
      events.add(document);
    }
    return events;
  }

  private EventDraft event(String nativeId, ObjectType kind) {
    EventDraft event = new EventDraft();
    event.nativeId = nativeId;
    event.tool = DiscordJson.TOOL;
    event.published = at;
    event.account = author;
    event.type = ActivityType.CREATE;
    event.objectType = kind;
    event.context = where.id();
    event.contextKind = where.kind();
    event.audience = where.audience();
    return event;
  }

  private List<String> mentions() {
    TreeSet<String> to = all(MENTION, fields.get(CONTENT));
    to.remove(author);
    return List.copyOf(to);
  }

  private Set<String> files() {
    return fields.size() > ATTACHMENTS ? all(FILE, fields.get(ATTACHMENTS)) : Set.of();
  }

  private static TreeSet<String> all(Pattern pattern, String text) {
    TreeSet<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
