package nl.stip.ingest.source.zulip;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import nl.stip.event.ActivityType;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
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
import nl.stip.ingest.source.seen.Places;
import nl.stip.ingest.source.seen.Remembered;

/** Messages of one archive; one that lies in two folders stands where it was read first. */
final class ArchivedMessages {

  private final Sink sink;
  private final Accounts accounts;
  private final Places places;
  private final Remembered streams = new Remembered();

  ArchivedMessages(Sink sink, Accounts accounts, Places places) {
    this.sink = sink;
    this.accounts = accounts;
    this.places = places;
  }

  private record Sent(String id, String by, Instant at, String stream) {}

  void row(Place place, JsonNode row, ZulipTopic topic) {
    String sender = row.path("sender_full_name").asText("").strip();
    Instant at = JsonTime.seconds(row.path("timestamp"));
    if (!row.path("id").canConvertToLong()) {
      sink.reject(place, new IncompleteRecord("id"), JsonRows.raw(row));
    } else if (sender.isEmpty()) {
      sink.reject(place, new IncompleteRecord("sender_full_name"), JsonRows.raw(row));
    } else if (at == null) {
      sink.reject(place, new ImpossibleTime(), JsonRows.raw(row));
    } else {
      String id = row.path("id").asText();
      String account = ZulipName.account(sender);
      boolean bot = ZulipName.isSystem(account);
      accounts.meet(account, ZulipName.shown(sender), bot, at);
      if (topic.stream() != null) {
        places.meet(topic.stream(), ContextKind.CHANNEL, Audience.PUBLIC, topic.name(), at);
      }
      put(place, row.path("content").asText(""), new Sent(id, account, at, stream(id, topic)));
    }
  }

  private String stream(String id, ZulipTopic topic) {
    String before = streams.of(id);
    if (before == null && topic.stream() != null) {
      streams.put(id, topic.stream());
    }
    return before == null ? topic.stream() : before;
  }

  private void put(Place place, String html, Sent sent) {
    EventDraft note = new EventDraft();
    note.nativeId = sent.id();
    note.tool = ZulipArchive.TOOL;
    note.published = sent.at();
    note.account = sent.by();
    note.type = ActivityType.CREATE;
    note.object = sent.id();
    note.objectType = ObjectType.NOTE;
    note.context = sent.stream();
    note.contextKind = sent.stream() == null ? null : ContextKind.CHANNEL;
    note.audience = Audience.PUBLIC;
    note.automated = ZulipName.isSystem(sent.by());
    note.text = ZulipHtml.text(html);
    note.to =
        ZulipHtml.mentions(html).stream()
            .map(m -> ZulipName.account(m.name()))
            .filter(a -> !a.equals(sent.by()))
            .sorted()
            .distinct()
            .toList();
    ZulipHtml.quote(html)
        .ifPresent(
            quote -> {
              note.inReplyTo = quote.id();
              note.inReplyToAccount = ZulipName.account(quote.author().name());
            });
    String content =
        String.join("\u001f", sent.by(), sent.at().toString(), String.valueOf(sent.stream()), html);
    sink.record(new SourceRecord(place, "message", sent.id(), content, List.of(note), null));
  }
}
