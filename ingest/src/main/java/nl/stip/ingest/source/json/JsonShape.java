package nl.stip.ingest.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.text.Characters;

/**
 * What the first bytes of a part show of its JSON: which fields its objects have, by path. Arrays
 * add nothing to a path, so that a list of messages and a message look alike.
 */
public final class JsonShape {

  private static final int DEPTH = 5;
  private static final int PATHS = 4_000;
  private static final int VALUE = 200;

  private final Map<String, Set<String>> fields = new HashMap<>();
  private final Map<String, String> values = new HashMap<>();

  private JsonShape() {}

  /** Looks at a part; one that is no JSON has no fields. */
  public static JsonShape of(Export.Part part) throws IOException {
    JsonShape shape = new JsonShape();
    byte[] head = part.head();
    if (!opens(head)) {
      return shape;
    }
    try (BufferedReader text = Characters.reader(new ByteArrayInputStream(head));
        JsonParser json = JsonRows.JSON.createParser(text)) {
      while (json.nextToken() != null) {
        shape.look(json, "", 0);
      }
    } catch (IOException e) {
      // cut off at the end of what is looked at, or broken: what was seen so far tells
    }
    return shape;
  }

  private static boolean opens(byte[] head) {
    for (byte b : head) {
      boolean text = b > ' ' && b < 0x7f;
      if (text) {
        return b == '{' || b == '[';
      }
    }
    return false;
  }

  private void look(JsonParser json, String path, int depth) throws IOException {
    if (depth > DEPTH || fields.size() > PATHS) {
      json.skipChildren();
    } else if (json.currentToken() == JsonToken.START_ARRAY) {
      while (isMore(json.nextToken(), JsonToken.END_ARRAY)) {
        look(json, path, depth);
      }
    } else if (json.currentToken() == JsonToken.START_OBJECT) {
      Set<String> own = fields.computeIfAbsent(path, p -> new HashSet<>());
      while (isMore(json.nextToken(), JsonToken.END_OBJECT)) {
        own.add(json.currentName());
        String below = path.isEmpty() ? json.currentName() : path + "." + json.currentName();
        json.nextToken();
        look(json, below, depth + 1);
      }
    } else if (json.currentToken() != null && json.currentToken().isScalarValue()) {
      String value = json.getText();
      values.putIfAbsent(path, value.length() > VALUE ? value.substring(0, VALUE) : value);
    }
  }

  private static boolean isMore(JsonToken token, JsonToken end) {
    return token != null && token != end;
  }

  /**
   * Whether an object at a path has these fields.
   *
   * @param path names joined by dots, empty for the root; {@code *} as last name is any
   */
  public boolean has(String path, String... names) {
    if (!path.endsWith("*")) {
      return fields.getOrDefault(path, Set.of()).containsAll(Arrays.asList(names));
    }
    String above = path.substring(0, path.length() - 1);
    return fields.entrySet().stream()
        .filter(f -> f.getKey().startsWith(above))
        .filter(f -> f.getKey().indexOf('.', above.length()) < 0)
        .anyMatch(f -> f.getValue().containsAll(Arrays.asList(names)));
  }

  /** The first plain value at a path, cut to 200 characters. */
  public Optional<String> value(String path) {
    return Optional.ofNullable(values.get(path));
  }
}
