package nl.stip.ingest.source.slack;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stip.event.ActivityType;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.issue.OversizedRecord;
import nl.stip.ingest.issue.TruncatedJson;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.SourceRecord;
import nl.stip.ingest.source.bounded.Json;
import nl.stip.ingest.source.bounded.OversizedRecordException;
import nl.stip.ingest.source.bounded.RecordParser;

/** The zip a Slack workspace owner downloads, or its folder. */
public final class SlackExport implements Source {

  private static final int RAW_BYTES = 1 << 16;

  @Override
  public Card card() {
    return new Card(
        "slack-export",
        "Slack workspace export",
        Set.of(SlackEvents.TOOL),
        false,
        "Slack: workspace name → Tools & settings → Workspace settings → Import/Export Data → Export",
        "Messages, threads, mentions, reactions, who joined and left; users, bots and guests told"
            + " apart; public and, where exported, private channels and conversations.",
        "Slack's export holds no reading, no time of a reaction and no history of membership.",
        EnumSet.allOf(Card.Family.class));
  }

  @Override
  public boolean laidOut() {
    return true;
  }

  @Override
  public Optional<Claim> recognises(Export export) {
    SlackLayout layout = new SlackLayout(export);
    return layout.isSlack()
        ? Optional.of(
            Claim.together(
                "it lists users and channels and holds "
                    + layout.dayFiles()
                    + " day files in "
                    + layout.days().size()
                    + " channel folders",
                layout.parts()))
        : Optional.empty();
  }

  @Override
  public void read(Export export, Sink sink) {
    SlackLayout layout = new SlackLayout(export);
    SlackLists lists = new SlackLists(layout, sink);
    SlackUsers users = new SlackUsers(sink, layout.asOf());
    if (SlackLayout.USERS.stream().allMatch(name -> layout.list(name).isEmpty())) {
      sink.notice(new Place("users.json", 0), new UnreadableList());
    }
    users.read(lists);
    SlackChannels channels = new SlackChannels(sink, layout.asOf());
    channels.read(lists, layout);
    layout.others().forEach(name -> sink.notice(new Place(name, 0), new NotADay()));
    layout.bounds().ifPresent(b -> sink.covers(SlackEvents.TOOL, b[0], b[1]));
    SlackEvents events = new SlackEvents(users.bots());
    for (Map.Entry<String, List<Export.Part>> folder : layout.days().entrySet()) {
      Day day = new Day(channels.in(folder.getKey()), users, events, sink);
      folder.getValue().forEach(day::read);
    }
  }

  /** Reads the day files of one channel. */
  private record Day(SlackChannel channel, SlackUsers users, SlackEvents events, Sink sink) {

    void read(Export.Part part) {
      long position = 0;
      long good = 0;
      try (InputStream in = part.open();
          RecordParser json = Json.parser(in)) {
        if (json.nextToken() != JsonToken.START_ARRAY) {
          reject(part, 1, new TruncatedJson(), 0);
          return;
        }
        for (JsonToken token = json.nextToken();
            token != JsonToken.END_ARRAY;
            token = json.nextToken()) {
          position++;
          if (token == null) {
            reject(part, position, new TruncatedJson(), good);
            return;
          }
          guarded(part, position, json, good);
          good = json.currentLocation().getByteOffset();
        }
      } catch (JacksonException e) {
        reject(part, Math.max(position, 1), new TruncatedJson(), good);
      } catch (IOException e) {
        sink.reject(new Place(part.name(), position + 1), UnreadablePart.of(e), new byte[0]);
      }
    }

    /** An entry, or a word about one that would fill memory. */
    private void guarded(Export.Part part, long position, RecordParser json, long from)
        throws IOException {
      json.begin();
      try {
        entry(part, position, json, from);
      } catch (OversizedRecordException e) {
        sink.reject(new Place(part.name(), position), new OversizedRecord(), new byte[0]);
        json.skip();
      }
    }

    private void entry(Export.Part part, long position, JsonParser json, long from)
        throws IOException {
      if (json.currentToken() != JsonToken.START_OBJECT) {
        json.skipChildren();
        reject(part, position, new NotAMessage(), from);
        return;
      }
      SlackMessage message = SlackMessage.read(json);
      Optional<Instant> published = SlackTime.parse(message.ts);
      if (published.isEmpty()) {
        reject(part, position, new NoTimestamp(), from);
        return;
      }
      users.met(message);
      List<EventDraft> drafts = events.of(message, channel, published.get());
      drafts.forEach(this::membership);
      sink.record(
          new SourceRecord(
              new Place(part.name(), position),
              "message",
              channel.id() + ":" + message.ts,
              message.content(),
              drafts,
              drafts.isEmpty() ? "no act of anybody: " + message.subtype : null));
    }

    private void membership(EventDraft event) {
      boolean joined = event.type == ActivityType.JOIN;
      if (joined || event.type == ActivityType.LEAVE) {
        Instant at = event.published;
        sink.membership(
            event.tool, event.context, event.account, at, joined ? at : null, joined ? null : at);
      }
    }

    private void reject(Export.Part part, long position, Issue issue, long from) {
      sink.reject(new Place(part.name(), position), issue, raw(part, from));
    }

    private static byte[] raw(Export.Part part, long from) {
      try (InputStream in = part.open()) {
        in.skipNBytes(from);
        return in.readNBytes(RAW_BYTES);
      } catch (IOException e) {
        return new byte[0];
      }
    }
  }
}
