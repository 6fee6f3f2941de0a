package nl.stip.ingest.source.engage;

import static nl.stip.ingest.source.engage.EngageTable.cell;
import static nl.stip.ingest.source.engage.EngageTable.isTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stip.event.ActivityType;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.event.ObjectType;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.record.Moment;
import nl.stip.ingest.source.record.NoIdentity;
import nl.stip.ingest.source.record.NoTime;
import nl.stip.ingest.source.record.TableLine;

/** Turns rows of messages into drafts. */
final class EngageMessages {

  private static final Pattern MENTION = Pattern.compile("\\[\\[user:(\\d{1,19})\\]\\]");
  private static final Pattern PARTICIPANT = Pattern.compile("user:(\\d{1,19})");

  private final Sink sink;
  private final EngagePeople people;

  /** Senders by message, so that an answer tells whom it answers. */
  private final Map<String, String> senders = new HashMap<>();

  EngageMessages(Sink sink, EngagePeople people) {
    this.sink = sink;
    this.people = people;
  }

  void message(TableLine line) {
    String id = cell(line, "id");
    String sender = cell(line, "sender_id");
    Optional<Instant> time = Moment.of(cell(line, "created_at"));
    if (id == null || sender == null) {
      sink.reject(line.place(), new NoIdentity(), line.raw());
    } else if (time.isEmpty()) {
      sink.reject(line.place(), new NoTime(), line.raw());
    } else {
      List<EventDraft> drafts = new ArrayList<>();
      EventDraft note = note(line, id, sender, time.get());
      drafts.add(note);
      removed(line, note).ifPresent(drafts::add);
      senders.put(id, sender);
      people.wrote(line, sender, note.automated, time.get());
      String content = String.join("\u001f", line.cells());
      sink.record(new SourceRecord(line.place(), "message", id, content, drafts, null));
    }
  }

  private EventDraft note(TableLine line, String id, String sender, Instant time) {
    EventDraft note = in(line, id, sender, time);
    String answered = cell(line, "replied_to_id");
    String type = cell(line, "message_type");
    note.nativeId = "engage/message/" + id;
    note.type = ActivityType.CREATE;
    note.objectType = "question".equalsIgnoreCase(type) ? ObjectType.QUESTION : ObjectType.NOTE;
    note.inReplyTo = answered == null ? null : "engage/" + answered;
    note.inReplyToAccount = answered == null ? null : senders.get(answered);
    note.text = cell(line, "body");
    note.to = addressed(line, sender);
    return note;
  }

  private EventDraft in(TableLine line, String id, String account, Instant time) {
    EventDraft draft = new EventDraft();
    draft.tool = EngagePeople.TOOL;
    draft.published = time;
    draft.account = account;
    draft.object = "engage/" + id;
    String senderType = cell(line, "sender_type");
    draft.automated = senderType != null && !senderType.equalsIgnoreCase("user");
    String group = cell(line, "group_id");
    if (isTrue(line, "in_private_conversation")) {
      draft.context = "thread/" + cell(line, "thread_id");
      draft.contextKind = ContextKind.CONVERSATION;
      draft.audience = Audience.DIRECT;
    } else if (group != null) {
      boolean closed = isTrue(line, "in_private_group") || people.isClosed(group);
      draft.context = group;
      draft.contextKind = ContextKind.CHANNEL;
      draft.audience = closed ? Audience.PRIVATE : Audience.PUBLIC;
    }
    return draft;
  }

  private static List<String> addressed(TableLine line, String sender) {
    TreeSet<String> to = new TreeSet<>();
    find(MENTION, cell(line, "body"), to);
    if (isTrue(line, "in_private_conversation")) {
      find(PARTICIPANT, cell(line, "participants"), to);
    }
    to.remove(sender);
    return List.copyOf(to);
  }

  private static void find(Pattern pattern, String text, Set<String> to) {
    Matcher found = pattern.matcher(text == null ? "" : text);
    while (found.find()) {
      to.add(found.group(1));
    }
  }

  private Optional<EventDraft> removed(TableLine line, EventDraft note) {
    Optional<Instant> time = Moment.of(cell(line, "deleted_at"));
    String by = cell(line, "deleted_by_id");
    if (time.isEmpty() || by == null) {
      return Optional.empty();
    }
    String type = cell(line, "deleted_by_type");
    EventDraft removal = in(line, cell(line, "id"), by, time.get());
    removal.nativeId = note.nativeId + "/removed";
    removal.type = ActivityType.DELETE;
    removal.objectType = note.objectType;
    removal.automated = type != null && !type.equalsIgnoreCase("user");
    return Optional.of(removal);
  }
}
