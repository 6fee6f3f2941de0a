package nl.stip.ingest.source.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.stip.ingest.issue.BrokenLine;
import nl.stip.ingest.issue.IncompleteRecord;
import nl.stip.ingest.issue.Issue;
import nl.stip.ingest.issue.OversizedRecord;
import nl.stip.ingest.issue.TruncatedJson;
import nl.stip.ingest.issue.UnreadablePart;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Place;
import nl.stip.ingest.source.Sink;
import nl.stip.ingest.source.bounded.Lines;
import nl.stip.ingest.source.text.Characters;
import nl.stip.ingest.source.text.Delimited;

/**
 * Reads the records of a part, whatever it holds beside them. One record a line is read by lines,
 * so that a broken one costs itself only; anything else is read as one stream, in which nothing is
 * found again behind a break.
 */
public final class JsonRows {

  /** Characters and tokens, weighed, beyond which a record is no record of a person. */
  static final int LARGEST = 1 << 24;

  static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(LARGEST).build())
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  private static final int RAW = 1 << 16;

  private final Export.Part part;
  private final Set<String> paths;
  private final Sink sink;
  private final Rows rows;
  private long position;
  private boolean within;

  /** Takes records. */
  @FunctionalInterface
  public interface Rows {

    /**
     * A record.
     *
     * @param path at which of the paths it stands
     * @param row the record; anything but null
     */
    void row(Place place, String path, JsonNode row);
  }

  private JsonRows(Export.Part part, Set<String> paths, Sink sink, Rows rows) {
    this.part = part;
    this.paths = paths;
    this.sink = sink;
    this.rows = rows;
  }

  /**
   * Reads a part; what cannot be read goes to the sink.
   *
   * @param paths where records stand: names joined by dots, arrays adding nothing; empty for the
   *     root; {@code *} as last name is any
   */
  public static void read(Export.Part part, Set<String> paths, Sink sink, Rows rows) {
    new JsonRows(part, paths, sink, rows).read();
  }

  /** Looks through a part beforehand; what cannot be read is told when it is read. */
  public static void look(Export.Part part, Set<String> paths, Rows rows) {
    new JsonRows(part, paths, null, rows).read();
  }

  /** The start of a record as bytes, for quarantine. */
  public static byte[] raw(JsonNode row) {
    return start(row.toString());
  }

  static byte[] start(String text) {
    return (text.length() > RAW ? text.substring(0, RAW) : text).getBytes(StandardCharsets.UTF_8);
  }

  private void read() {
    try (BufferedReader text = Characters.reader(part.open())) {
      if (startsWithRecord(text)) {
        lines(new Lines(text));
      } else {
        stream(text);
      }
    } catch (IOException e) {
      position++;
      reject(UnreadablePart.of(e), "");
    }
  }

  /** Whether the first line is one whole JSON object. */
  private static boolean startsWithRecord(BufferedReader text) throws IOException {
    String ahead = Delimited.ahead(text).stripLeading();
    int end = ahead.indexOf('\n');
    if (!ahead.startsWith("{") || end < 0) {
      return false;
    }
    try (JsonParser json = JSON.createParser(ahead.substring(0, end))) {
      json.nextToken();
      json.skipChildren();
      return json.currentToken() == JsonToken.END_OBJECT && json.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }

  private void lines(Lines lines) throws IOException {
    long number = 0;
    for (String line = lines.next(); line != null; line = lines.next()) {
      number++;
      if (lines.isCut()) {
        position = number;
        reject(new OversizedRecord(), "");
      } else {
        line(number, line);
      }
    }
  }

  private void line(long number, String line) {
    if (!line.isBlank()) {
      position = number - 1;
      try (JsonParser json = JSON.createParser(line)) {
        while (json.nextToken() != null) {
          walk(json, "", false);
        }
      } catch (StreamConstraintsException e) {
        position = number;
        reject(new OversizedRecord(), line);
      } catch (IOException e) {
        position = number;
        reject(new BrokenLine(), line);
      }
    }
  }

  private void stream(BufferedReader text) throws IOException {
    try (JsonParser json = JSON.createParser(text)) {
      while (json.nextToken() != null) {
        walk(json, "", false);
      }
    } catch (StreamConstraintsException e) {
      position += within ? 0 : 1;
      reject(new OversizedRecord(), "");
    } catch (JacksonException | EOFException e) {
      position += within ? 0 : 1;
      reject(new TruncatedJson(), "");
    }
  }

  private void walk(JsonParser json, String path, boolean listed) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_ARRAY) {
      for (JsonToken t = json.nextToken(); t != JsonToken.END_ARRAY; t = json.nextToken()) {
        if (t == null) {
          throw new EOFException();
        }
        walk(json, path, true);
      }
    } else if (paths.contains(path)) {
      record(json, path, listed);
    } else if (token == JsonToken.START_OBJECT) {
      members(json, path);
    }
  }

  private void members(JsonParser json, String path) throws IOException {
    for (JsonToken t = json.nextToken(); t != JsonToken.END_OBJECT; t = json.nextToken()) {
      if (t == null) {
        throw new EOFException();
      }
      String below = below(path, json.currentName());
      json.nextToken();
      if (below == null) {
        json.skipChildren();
      } else {
        walk(json, below, false);
      }
    }
  }

  private String below(String path, String name) {
    String start = path.isEmpty() ? "" : path + ".";
    String exact = start + name;
    if (paths.stream().anyMatch(p -> p.equals(exact) || p.startsWith(exact + "."))) {
      return exact;
    }
    return paths.contains(start + "*") ? start + "*" : null;
  }

  private void record(JsonParser json, String path, boolean listed) throws IOException {
    if (json.currentToken() == JsonToken.VALUE_NULL && !listed) {
      return;
    }
    position++;
    within = true;
    int depth = json.getParsingContext().getNestingDepth();
    BoundedParser bounded = new BoundedParser(json, LARGEST);
    Issue issue = null;
    JsonNode row = null;
    try {
      row = JSON.readTree(bounded);
    } catch (BoundedParser.TooLarge e) {
      issue = new OversizedRecord();
    } catch (NumberFormatException e) {
      // Jackson lets it through for an exponent that no number has
      issue = new IncompleteRecord("a readable number");
    }
    if (issue == null) {
      rows.row(new Place(part.name(), position), path, row);
    } else {
      leave(json, depth);
      reject(issue, "");
    }
    within = false;
  }

  /** Goes on to the end of the record that began at a depth. */
  private static void leave(JsonParser json, int depth) throws IOException {
    while (json.getParsingContext().getNestingDepth() >= depth) {
      if (json.nextToken() == null) {
        throw new EOFException();
      }
    }
  }

  private void reject(Issue issue, String raw) {
    if (sink != null) {
      sink.reject(new Place(part.name(), Math.max(position, 1)), issue, start(raw));
    }
  }
}
