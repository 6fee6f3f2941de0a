package nl.stip.ingest.source.slack;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import nl.stip.ingest.issue.OversizedRecord;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.bounded.Json;
import nl.stip.ingest.source.bounded.OversizedRecordException;
import nl.stip.ingest.source.bounded.RecordParser;

/** Reads the lists beside the day files, entry by entry; a broken list gives what came before. */
final class SlackLists {

  private final SlackLayout layout;
  private final Sink sink;

  SlackLists(SlackLayout layout, Sink sink) {
    this.layout = layout;
    this.sink = sink;
  }

  /** Hands over each entry of a list; says so and goes on when the list is broken. */
  void each(String name, Consumer<JsonNode> entries) {
    layout.list(name).ifPresent(part -> read(part, entries));
  }

  private void read(Export.Part part, Consumer<JsonNode> entries) {
    long position = 0;
    try (InputStream in = part.open();
        RecordParser json = Json.parser(in)) {
      if (json.nextToken() != JsonToken.START_ARRAY) {
        throw new IOException("not a list");
      }
      for (JsonToken token = json.nextToken();
          token != JsonToken.END_ARRAY;
          token = json.nextToken()) {
        if (token == null) {
          throw new IOException("breaks off");
        }
        position++;
        json.begin();
        entry(json, entries, new Place(part.name(), position));
      }
    } catch (IOException e) {
      sink.notice(new Place(part.name(), position + 1), new UnreadableList());
    }
  }

  private void entry(RecordParser json, Consumer<JsonNode> entries, Place place)
      throws IOException {
    try {
      JsonNode entry = json.readValueAsTree();
      if (entry != null && entry.path("id").isTextual()) {
        entries.accept(entry);
      }
    } catch (OversizedRecordException e) {
      sink.notice(place, new OversizedRecord());
      json.skip();
    }
  }
}
