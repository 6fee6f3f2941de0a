package nl.stip.ingest.source.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.issue.TruncatedJson;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.bounded.Lines;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;

/**
 * Objects of a JSON file, wherever it keeps them: one a line, in an array, or in the list of a page
 * of an API. Where one line is one object, a broken one costs itself only.
 */
public final class JsonRecords {

  private static final int DEPTH = 200;
  private static final int LINES_LOOKED_AT = 5;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEPTH)
                  .maxStringLength(2 * Lines.LONGEST)
                  .build())
          .build();

  /** Takes one record. */
  public interface Each {

    /** Takes it. */
    void take(Place place, JsonNode record);
  }

  private final Set<String> lists;
  private final JsonTree.Most most;
  private final Sink sink;
  private final Each each;
  private String part;
  private long position;

  /**
   * A reading.
   *
   * @param lists names of the fields in which pages keep their records
   * @param sink where what cannot be read is rejected
   * @param each takes the records
   */
  public JsonRecords(Set<String> lists, Sink sink, Each each) {
    this(lists, JsonTree.Most.RECORD, sink, each);
  }

  private JsonRecords(Set<String> lists, JsonTree.Most most, Sink sink, Each each) {
    this.lists = Set.copyOf(lists);
    this.most = most;
    this.sink = sink;
    this.each = each;
  }

  /** A reading of answers of an API without pages, of which one may hold a whole discussion. */
  public static JsonRecords whole(Sink sink, Each each) {
    return new JsonRecords(Set.of(), JsonTree.Most.DISCUSSION, sink, each);
  }

  /** The first record of a part as far as its first bytes hold it; empty if it is no JSON. */
  public static Optional<JsonNode> first(Export.Part part, Set<String> lists) throws IOException {
    try (BufferedReader text = Characters.reader(new ByteArrayInputStream(part.head()))) {
      String start = Delimited.ahead(text).stripLeading();
      boolean json = start.startsWith("{") || start.startsWith("[");
      return json ? JsonTree.first(JSON.createParser(text), lists) : Optional.empty();
    }
  }

  /** Reads a part to its end. */
  public void read(Export.Part from) {
    part = from.name();
    position = 0;
    try (BufferedReader text = Characters.reader(from.open())) {
      if (isLines(text)) {
        lines(text);
      } else {
        stream(text);
      }
    } catch (IOException e) {
      reject(position + 1, UnreadablePart.of(e), "");
    }
  }

  private static boolean isLines(BufferedReader text) throws IOException {
    List<String> start =
        Delimited.ahead(text).lines().filter(l -> !l.isBlank()).limit(LINES_LOOKED_AT).toList();
    if (start.isEmpty() || !start.get(0).stripLeading().startsWith("{")) {
      return false;
    }
    long whole = start.stream().filter(JsonRecords::isObject).count();
    return isObject(start.get(0)) || whole > 1;
  }

  private static boolean isObject(String line) {
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return false;
      }
      json.skipChildren();
      return json.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }

  private void lines(BufferedReader text) throws IOException {
    Lines lines = new Lines(text);
    for (String line = lines.next(); line != null; line = lines.next()) {
      if (lines.isCut()) {
        reject(++position, new HugeRecord(), line);
      } else if (!line.isBlank()) {
        line(line);
      }
    }
  }

  private void line(String line) {
    long before = position;
    try (JsonParser json = JSON.createParser(line)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        value(json);
      }
    } catch (IOException e) {
      reject(Math.max(before, position) + 1, new BrokenJson(), line);
      position++;
    }
  }

  private void stream(BufferedReader text) throws IOException {
    try (JsonParser json = JSON.createParser(text)) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        value(json);
      }
    } catch (JacksonException e) {
      reject(position + 1, new TruncatedJson(), "");
    }
  }

  private void value(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        value(json);
      }
    } else if (json.currentToken() == JsonToken.START_OBJECT) {
      object(json);
    } else {
      reject(++position, new BrokenJson(), "");
    }
  }

  private void object(JsonParser json) throws IOException {
    ObjectNode record = JsonNodeFactory.instance.objectNode();
    JsonTree tree = new JsonTree(json, most);
    boolean page = false;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      if (json.nextToken() == JsonToken.START_ARRAY && lists.contains(field)) {
        page = true;
        value(json);
      } else {
        JsonNode value = tree.value();
        if (!tree.isTooLong()) {
          record.set(field, value);
        }
      }
    }
    if (!page && tree.isTooLong()) {
      reject(++position, new HugeRecord(), "");
    } else if (!page) {
      position++;
      each.take(new Place(part, position), record);
    }
  }

  private void reject(long at, Issue issue, String raw) {
    sink.reject(new Place(part, at), issue, JsonRows.start(raw));
  }
}
