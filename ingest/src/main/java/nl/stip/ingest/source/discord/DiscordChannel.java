package nl.stip.ingest.source.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
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

/** Reads one JSON file, which is one channel: first what it says of the channel, then messages. */
final class DiscordChannel {

  private final Accounts accounts;
  private final Places places;
  private final Sink sink;
  private final Remembered authors = new Remembered();
  private DiscordPlace guild;
  private DiscordPlace where;

  DiscordChannel(Accounts accounts, Places places, Sink sink) {
    this.accounts = accounts;
    this.places = places;
    this.sink = sink;
  }

  void guild(JsonNode row) {
    // Conversations outside servers have a server 0.
    String id = row.path("id").asText("");
    guild =
        id.isEmpty() || id.equals("0")
            ? null
            : new DiscordPlace(
                id, row.path("name").asText(null), ContextKind.TEAM, Audience.PUBLIC);
  }

  void channel(JsonNode row) {
    String id = row.path("id").asText("");
    where =
        id.isEmpty()
            ? null
            : DiscordPlace.ofType(id, row.path("name").asText(null), row.path("type").asText(""));
  }

  void message(Place place, JsonNode row) {
    String id = row.path("id").asText("");
    String author = row.path("author").path("id").asText("");
    Instant at = JsonTime.iso(row.path("timestamp").asText(null));
    if (where == null) {
      sink.reject(place, new IncompleteRecord("channel"), JsonRows.raw(row));
    } else if (id.isEmpty()) {
      sink.reject(place, new IncompleteRecord("id"), JsonRows.raw(row));
    } else if (author.isEmpty()) {
      sink.reject(place, new IncompleteRecord("author"), JsonRows.raw(row));
    } else if (at == null) {
      sink.reject(place, new ImpossibleTime(), JsonRows.raw(row));
    } else {
      meet(row.path("author"), at);
      row.path("mentions").forEach(m -> meet(m, at));
      places.meet(where.id(), where.kind(), where.audience(), where.name(), at);
      authors.put(id, author);
      put(place, row, new DiscordMessage(row, where, guild, at, authors, accounts));
    }
  }

  private void meet(JsonNode user, Instant at) {
    String id = user.path("id").asText("");
    String nick = user.path("nickname").asText("");
    if (!id.isEmpty()) {
      String name = nick.isBlank() ? user.path("name").asText(null) : nick;
      accounts.meet(id, name, user.path("isBot").asBoolean(), at);
    }
  }

  private void put(Place place, JsonNode row, DiscordMessage message) {
    List<EventDraft> events = message.events();
    boolean joined = events.stream().anyMatch(message::isOfGuild);
    if (joined && guild != null) {
      places.meet(guild.id(), guild.kind(), guild.audience(), guild.name(), message.at());
    }
    for (String user : message.reacted()) {
      accounts.meet(user, null, false, message.at());
    }
    String nonEvent = events.isEmpty() ? "no act of anybody: " + message.type() : null;
    sink.record(
        new SourceRecord(
            place, "message", row.path("id").asText(), message.content(), events, nonEvent));
  }
}
