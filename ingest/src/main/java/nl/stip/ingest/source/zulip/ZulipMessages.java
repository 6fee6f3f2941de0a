package nl.stip.ingest.source.zulip;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import nl.stip.event.ActivityType;
import nl.stip.event.ObjectType;
import nl.stip.ingest.issue.ImpossibleTime;
import nl.stip.ingest.issue.IncompleteRecord;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.json.JsonRows;
import nl.stip.ingest.source.json.JsonTime;
import nl.stip.ingest.source.seen.Accounts;
import nl.stip.ingest.source.seen.Remembered;

/** Rows of the table of messages, each with the reactions to it. */
final class ZulipMessages {

  private final ZulipRealm realm;
  private final Accounts accounts;
  private final Sink sink;
  private final Remembered authors = new Remembered();

  ZulipMessages(ZulipRealm realm, Accounts accounts, Sink sink) {
    this.realm = realm;
    this.accounts = accounts;
    this.sink = sink;
  }

  private record Sent(String id, String by, Instant at, ZulipPlace where) {}

  void row(Place place, JsonNode row) {
    // Until version 2 the column was called pub_date.
    Instant at =
        JsonTime.seconds(row.has("date_sent") ? row.get("date_sent") : row.path("pub_date"));
    String sender = row.path("sender").asText("");
    if (!row.path("id").canConvertToLong()) {
      reject(place, row, "id");
    } else if (sender.isEmpty()) {
      reject(place, row, "sender");
    } else if (at == null) {
      sink.reject(place, new ImpossibleTime(), JsonRows.raw(row));
    } else if (realm.place(row.path("recipient").asText(), sender) == null) {
      reject(place, row, "recipient");
    } else {
      ZulipPlace where = realm.place(row.path("recipient").asText(), sender);
      put(place, row, new Sent(row.path("id").asText(), sender, at, where));
    }
  }

  private void reject(Place place, JsonNode row, String field) {
    sink.reject(place, new IncompleteRecord(field), JsonRows.raw(row));
  }

  private void put(Place place, JsonNode row, Sent sent) {
    accounts.meet(sent.by(), null, false, sent.at());
    authors.put(sent.id(), sent.by());
    List<ZulipRealm.Reaction> reactions = realm.reactions(row.path("id").asLong());
    List<EventDraft> events = new ArrayList<>();
    events.add(note(row, sent));
    reactions.forEach(reaction -> events.add(like(reaction, sent)));
    String content =
        String.join(
            "\u001f",
            sent.by(),
            sent.at().toString(),
            sent.where().id(),
            row.path("content").asText(""),
            row.path("last_edit_time").asText(""),
            reactions.toString());
    sink.record(new SourceRecord(place, "message", sent.id(), content, events, null));
  }

  private EventDraft event(Sent sent, ActivityType type) {
    EventDraft event = new EventDraft();
    event.tool = ZulipArchive.TOOL;
    event.published = sent.at();
    event.type = type;
    event.object = sent.id();
    event.objectType = ObjectType.NOTE;
    event.context = sent.where().id();
    event.contextKind = sent.where().kind();
    event.audience = sent.where().audience();
    return event;
  }

  private EventDraft note(JsonNode row, Sent sent) {
    String text = row.path("content").asText("");
    String html = row.path("rendered_content").asText("");
    EventDraft note = event(sent, ActivityType.CREATE);
    note.nativeId = sent.id();
    note.account = sent.by();
    note.automated = accounts.isBot(sent.by());
    note.edited = JsonTime.seconds(row.path("last_edit_time"));
    note.text = ZulipMarkdown.text(text);
    note.inReplyTo = ZulipMarkdown.quote(text).orElse(null);
    note.inReplyToAccount = authors.of(note.inReplyTo);
    TreeSet<String> to = new TreeSet<>(sent.where().to());
    to.addAll(html.isEmpty() ? typed(text) : rendered(html));
    to.remove(sent.by());
    note.to = List.copyOf(to);
    return note;
  }

  private static List<String> rendered(String html) {
    return ZulipHtml.mentions(html).stream().map(ZulipHtml.Mention::id).toList();
  }

  private List<String> typed(String text) {
    return ZulipMarkdown.mentions(text).stream()
        .map(m -> m.id() == null ? realm.named(m.name()) : m.id())
        .filter(Objects::nonNull)
        .toList();
  }

  private EventDraft like(ZulipRealm.Reaction reaction, Sent sent) {
    EventDraft like = event(sent, ActivityType.LIKE);
    like.nativeId = sent.id() + ":like:" + reaction.emoji() + ":" + reaction.user();
    like.publishedKnown = false;
    like.account = reaction.user();
    like.automated = accounts.isBot(reaction.user());
    like.inReplyTo = sent.id();
    like.inReplyToAccount = sent.by();
    like.reaction = reaction.emoji();
    return like;
  }
}
