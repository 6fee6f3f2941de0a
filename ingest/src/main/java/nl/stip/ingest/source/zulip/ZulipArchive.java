package nl.stip.ingest.source.zulip;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Card;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.json.JsonRows;
import nl.stip.ingest.source.json.JsonShape;
import nl.stip.ingest.source.seen.Accounts;
import nl.stip.ingest.source.seen.Places;

/** The JSON that zulip-archive keeps of the public streams: a folder a stream, a file a topic. */
public final class ZulipArchive implements Source {

  static final String TOOL = "zulip";

  private static final String[] MESSAGE = {"id", "sender_full_name", "timestamp", "content"};

  @Override
  public Card card() {
    return new Card(
        "zulip-archive",
        "Zulip archive (zulip-archive JSON)",
        Set.of(TOOL),
        false,
        "Run zulip-archive with a bot that may read the streams; give the folder zulip_json it"
            + " keeps",
        "Messages of public streams, mentions, and answers where they quote what they answer.",
        "The archive has no ids of people: an account is its full name without emoji, so that"
            + " somebody renamed is two and namesakes are one; of bots only Zulip's own are known."
            + " It has no reactions, edits, reading or members. Give this or the organisation export,"
            + " not both: their accounts differ.",
        EnumSet.allOf(Card.Family.class));
  }

  @Override
  public Optional<Claim> recognises(Export export) throws IOException {
    List<Export.Part> own = new ArrayList<>();
    List<Export.Part> indexes = new ArrayList<>();
    String first = null;
    for (Export.Part part : export.parts()) {
      JsonShape shape = JsonShape.of(part);
      if (shape.has("", MESSAGE)) {
        own.add(part);
        first = first == null ? part.name() : first;
      } else if (shape.has("streams.*", "id", "latest_id", "topic_data")) {
        indexes.add(part);
      }
    }
    if (own.isEmpty()) {
      return Optional.empty();
    }
    own.addAll(indexes);
    return Optional.of(Claim.each(first + " lists messages as zulip-archive writes them", own));
  }

  @Override
  public void read(Export export, Sink sink) throws IOException {
    List<ZulipTopic> topics = new ArrayList<>();
    for (Export.Part part : export.parts()) {
      if (JsonShape.of(part).has("", MESSAGE)) {
        topics.add(ZulipTopic.of(part));
      }
    }
    topics.sort(ZulipTopic.LATEST_FIRST);
    Accounts accounts = new Accounts(TOOL);
    Places places = new Places(TOOL);
    ArchivedMessages messages = new ArchivedMessages(sink, accounts, places);
    for (ZulipTopic topic : topics) {
      JsonRows.read(
          topic.part(), Set.of(""), sink, (place, path, row) -> messages.row(place, row, topic));
    }
    accounts.tell(sink);
    places.tell(sink);
  }
}
