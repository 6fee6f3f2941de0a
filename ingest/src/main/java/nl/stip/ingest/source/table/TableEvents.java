package nl.stip.ingest.source.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.stip.event.ActivityType;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.event.ObjectType;
import nl.stip.ingest.source.EventDraft;

/**
 * What a row means: a reply answers its first recipient and addresses the others, a reaction is one
 * event per recipient, everything else addresses all.
 */
final class TableEvents {

  private final TableFile file;
  private final TableRow row;
  private final Instant when;
  private final String id;

  TableEvents(TableFile file, TableRow row, Instant when, String id) {
    this.file = file;
    this.row = row;
    this.when = when;
    this.id = id;
  }

  List<EventDraft> drafts() {
    return switch (row.type()) {
      case REACTION -> reactions();
      case REPLY -> List.of(reply());
      case MESSAGE, MENTION, MAIL -> List.of(note());
    };
  }

  private EventDraft draft(ActivityType type) {
    EventDraft draft = new EventDraft();
    draft.nativeId = id;
    draft.tool = file.table().tool();
    draft.published = when;
    draft.account = row.sender();
    draft.type = type;
    draft.objectType = ObjectType.NOTE;
    draft.audience = audience();
    draft.context = row.channel();
    draft.contextKind = place(draft.audience);
    return draft;
  }

  private EventDraft note() {
    EventDraft draft = draft(ActivityType.CREATE);
    draft.object = id;
    draft.to = row.recipients();
    return draft;
  }

  private EventDraft reply() {
    EventDraft draft = note();
    if (!row.recipients().isEmpty()) {
      draft.inReplyToAccount = row.recipients().get(0);
      draft.to = row.recipients().subList(1, row.recipients().size());
    }
    return draft;
  }

  private List<EventDraft> reactions() {
    List<EventDraft> drafts = new ArrayList<>();
    for (String recipient : row.recipients()) {
      EventDraft draft = draft(ActivityType.LIKE);
      draft.nativeId = id + "\u001f" + recipient;
      draft.inReplyToAccount = recipient;
      draft.reaction = "like";
      drafts.add(draft);
    }
    return drafts;
  }

  private Audience audience() {
    String word = file.table().audience();
    if (row.type() == TableRow.Type.MAIL) {
      return Audience.DIRECT;
    } else if (word == null) {
      return row.channel() == null ? Audience.DIRECT : Audience.PUBLIC;
    }
    return Audience.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private ContextKind place(Audience audience) {
    if (row.type() == TableRow.Type.MAIL) {
      return ContextKind.MAILBOX;
    }
    return audience == Audience.DIRECT ? ContextKind.CONVERSATION : ContextKind.CHANNEL;
  }
}
