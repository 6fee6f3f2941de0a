package nl.stip.ingest.source.slack;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stip.event.Audience;
import nl.stip.event.ContextKind;
import nl.stip.ingest.issue.IncompleteRecord;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.json.JsonRows;
import nl.stip.ingest.source.perceval.PercevalItem;
import nl.stip.ingest.source.seen.Accounts;
import nl.stip.ingest.source.seen.Places;

/**
 * Slack's messages as Perceval hands them over: the same rows as in a day file, each with its
 * channel and its author, so that the export and the items of one workspace are one.
 */
public final class SlackItems implements Source {

  @Override
  public Card card() {
    return new Card(
        "slack-perceval",
        "Slack messages (Perceval)",
        Set.of(SlackEvents.TOOL),
        false,
        "perceval slack CHANNEL -t TOKEN --json-line > messages.json",
        "Messages, mentions, reactions, who joined and left; bots and guests told apart as far as"
            + " they wrote. The same messages in a workspace export count once.",
        "Answers in threads, which Perceval does not fetch; the time of a reaction; reading.",
        EnumSet.allOf(Card.Family.class));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    return Claim.each(
        export,
        part -> PercevalItem.backend(part).orElse("").equals("slack"),
        "holds Perceval's items of Slack");
  }

  @Override
  public void read(Export export, Sink sink) {
    for (Export.Part part : export.parts()) {
      Items items = new Items(sink);
      JsonRows.look(part, Set.of(""), (place, path, row) -> items.meet(PercevalItem.data(row)));
      JsonRows.read(
          part, Set.of(""), sink, (place, path, row) -> items.row(place, PercevalItem.data(row)));
      items.accounts.tell(sink);
      items.places.tell(sink);
    }
  }

  /** The items of one file. */
  private static final class Items {

    private final Sink sink;
    private final Accounts accounts = new Accounts(SlackEvents.TOOL);
    private final Places places = new Places(SlackEvents.TOOL);
    private final Set<String> bots = new HashSet<>();
    private final SlackEvents events = new SlackEvents(bots);

    Items(Sink sink) {
      this.sink = sink;
    }

    void meet(JsonNode row) {
      JsonNode user = row.path("user_data");
      String id = user.path("id").asText("");
      if (id.isEmpty()) {
        return;
      }
      boolean bot = user.path("is_bot").asBoolean();
      String email = user.path("profile").path("email").asText("");
      if (bot) {
        bots.add(id);
      }
      accounts.list(
          new AccountDraft(
              SlackEvents.TOOL,
              id,
              Instant.EPOCH,
              bot ? "bot" : "person",
              user.path("is_restricted").asBoolean(),
              user.path("deleted").asBoolean(),
              email.isBlank() ? List.of() : List.of(email),
              user.path("real_name").asText(user.path("name").asText(null)),
              user.path("tz").asText(null),
              null));
    }

    void row(Place place, JsonNode row) {
      SlackMessage message = message(row);
      Optional<Instant> at = SlackTime.parse(message.ts);
      JsonNode info = row.path("channel_info");
      String id = info.path("id").asText("");
      if (at.isEmpty()) {
        sink.reject(place, new NoTimestamp(), JsonRows.raw(row));
      } else if (id.isEmpty()) {
        sink.reject(place, new IncompleteRecord("channel_info"), JsonRows.raw(row));
      } else {
        put(place, message, channel(id, info), at.get());
      }
    }

    private static SlackMessage message(JsonNode row) {
      try (JsonParser json = row.traverse()) {
        json.nextToken();
        return SlackMessage.read(json);
      } catch (IOException e) {
        throw new UncheckedIOException("a tree in memory is read without failing", e);
      }
    }

    private static SlackChannel channel(String id, JsonNode info) {
      boolean direct = info.path("is_im").asBoolean() || info.path("is_mpim").asBoolean();
      boolean closed = info.path("is_private").asBoolean() || info.path("is_group").asBoolean();
      List<String> members = new ArrayList<>();
      info.path("members").forEach(m -> members.add(m.asText()));
      Audience audience = closed ? Audience.PRIVATE : Audience.PUBLIC;
      return new SlackChannel(
          id,
          direct ? null : info.path("name").asText(null),
          direct ? ContextKind.CONVERSATION : ContextKind.CHANNEL,
          direct ? Audience.DIRECT : audience,
          members);
    }

    private void put(Place place, SlackMessage message, SlackChannel channel, Instant at) {
      String author = message.author();
      if (author != null) {
        accounts.meet(author, message.userName, message.user == null, at);
      }
      places.meet(channel.id(), channel.kind(), channel.audience(), channel.name(), at);
      List<EventDraft> drafts = events.of(message, channel, at);
      sink.record(
          new SourceRecord(
              place,
              "message",
              channel.id() + ":" + message.ts,
              message.content(),
              drafts,
              drafts.isEmpty() ? "no act of anybody: " + message.subtype : null));
    }
  }
}
