package nl.stip.ingest.source.item;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.stip.ingest.issue.TruncatedJson;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;

/**
 * The items of a part: one object, objects behind one another or one a line, or an array of them,
 * as answers of an API lie in files.
 */
public final class Items {

  private Items() {}

  /** Takes items. */
  public interface Taker {
    /** An object; its numbers are texts. */
    void item(Place place, JsonNode item);
  }

  /** The first item, as far as the first bytes hold it; empty if there is none. */
  public static Optional<JsonNode> first(Export.Part part) throws IOException {
    byte[] head = part.head();
    String start =
        new String(head, 0, Math.min(head.length, 64), StandardCharsets.ISO_8859_1).stripLeading();
    if (!start.startsWith("{") && !start.startsWith("[")) {
      return Optional.empty();
    }
    Partly partly = new Partly();
    try (JsonParser json = Tree.JSON.createParser(head)) {
      partly.read(json);
    } catch (JacksonException e) {
      // the head ends in the middle: what came before was read
    }
    return Optional.ofNullable(partly.item());
  }

  /** Gives every item; what cannot be read is rejected, and the reading goes on where it can. */
  public static void each(Export.Part part, Sink sink, Taker taker) {
    long position = 0;
    try (JsonParser json = Tree.JSON.createParser(part.open())) {
      int depth = 0;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_ARRAY && depth == 0) {
          depth++;
        } else if (token == JsonToken.END_ARRAY) {
          depth--;
        } else {
          item(new Place(part.name(), ++position), json, sink, taker);
        }
      }
    } catch (JacksonException e) {
      sink.reject(new Place(part.name(), Math.max(position, 1)), new TruncatedJson(), new byte[0]);
    } catch (IOException e) {
      sink.reject(new Place(part.name(), position + 1), UnreadablePart.of(e), new byte[0]);
    }
  }

  private static void item(Place place, JsonParser json, Sink sink, Taker taker)
      throws IOException {
    JsonNode item = new Tree(json).read();
    if (item != null && item.isObject()) {
      taker.item(place, item);
    } else {
      sink.reject(place, item == null ? new OversizedItem() : new NoItem(), new byte[0]);
    }
  }
}
