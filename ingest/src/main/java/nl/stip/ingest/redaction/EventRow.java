package nl.stip.ingest.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stip.event.EventId;
import nl.stip.format.TableFormat;
import nl.stip.ingest.entry.Row;
import nl.stip.ingest.entry.RowKey;
import nl.stip.ingest.source.EventDraft;

/** Turns an event draft into a row: derives what is needed of the text, and keys every id. */
final class EventRow {

  private static final Pattern TAG = Pattern.compile("[a-z][a-z0-9_:-]{0,40}");
  private static final Pattern CLIENT = Pattern.compile("[\\p{Alnum} ._/()+-]{1,80}");
  private static final List<String> DEVICES = List.of("desktop", "mobile", "web");

  private final Origin origin;
  private final Themes themes;

  EventRow(Origin origin, Themes themes) {
    this.origin = origin;
    this.themes = themes;
  }

  Row of(EventDraft draft) {
    RowKey key = new RowKey(origin.id("event", draft.nativeId), origin.fingerprint(content(draft)));
    return new Row(TableFormat.EVENT, key, values(draft, key));
  }

  /** All that a source said of the event: another value makes another version. */
  private static String[] content(EventDraft draft) {
    return new String[] {
      draft.tool,
      Iso.text(draft.published),
      Iso.text(draft.edited),
      draft.account,
      draft.type.term(),
      draft.object,
      String.valueOf(draft.objectType),
      draft.inReplyTo,
      draft.inReplyToAccount,
      draft.context,
      String.valueOf(draft.contextKind),
      draft.target,
      draft.audience.term(),
      String.join(" ", draft.to),
      draft.client,
      draft.device,
      String.join(" ", draft.tag),
      draft.text == null ? null : draft.text.toString(),
      draft.reaction,
      String.valueOf(draft.automated)
    };
  }

  private Object[] values(EventDraft draft, RowKey key) {
    String tool = draft.tool;
    CharSequence text = draft.text;
    return new Object[] {
      key.id(),
      key.version(),
      tool,
      origin.source(),
      origin.batch(),
      draft.published,
      draft.publishedKnown,
      draft.edited,
      origin.account(tool, draft.account),
      draft.type.term(),
      object(draft.object),
      draft.objectType == null ? null : draft.objectType.term(),
      object(draft.inReplyTo),
      draft.inReplyToAccount == null ? null : origin.account(tool, draft.inReplyToAccount),
      draft.context == null ? null : origin.community(tool, draft.context),
      draft.contextKind == null ? null : draft.contextKind.term(),
      draft.target == null ? null : origin.account(tool, draft.target),
      draft.audience.term(),
      addressed(tool, draft.to),
      draft.client != null && CLIENT.matcher(draft.client).matches() ? draft.client : null,
      draft.device != null && DEVICES.contains(draft.device) ? draft.device : null,
      tags(draft),
      text == null ? null : Character.codePointCount(text, 0, text.length()),
      text != null && Question.asked(text),
      Reaction.name(draft.reaction),
      draft.automated
    };
  }

  private List<String> tags(EventDraft draft) {
    List<String> told = themes.in(draft.text);
    List<String> named = themes.of(draft.contextName);
    if (draft.tag.isEmpty() && told.isEmpty() && named.isEmpty()) {
      return List.of();
    }
    Stream<String> declared = draft.tag.stream().filter(t -> TAG.matcher(t).matches());
    return Stream.of(declared, told.stream(), named.stream())
        .flatMap(tags -> tags)
        .sorted()
        .distinct()
        .toList();
  }

  private EventId object(String nativeId) {
    return nativeId == null ? null : origin.id("object", nativeId);
  }

  private List<Long> addressed(String tool, List<String> accounts) {
    if (accounts.isEmpty()) {
      return List.of();
    }
    if (accounts.size() == 1) {
      return List.of(origin.account(tool, accounts.get(0)));
    }
    List<Long> keys = new ArrayList<>(accounts.size());
    accounts.forEach(account -> keys.add(origin.account(tool, account)));
    return keys.stream().sorted().distinct().toList();
  }
}
