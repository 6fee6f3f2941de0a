package nl.stip.ingest.directory.listing;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The wanted values of a JSON object by their path in lower case: {@code name.familyname}, {@code
 * emails.value}; the URN of an extension is left out. A value in a list of typed ones stands under
 * its type as well: {@code relations[manager].value}.
 */
final class JsonAttributes {

  private static final int DEEPEST = 6;
  private static final int MOST = 2_000;
  private static final int LONGEST = 2_000;
  private static final Pattern URN = Pattern.compile("urn:[^.]*(\\.\\d+)*:[^.]*");

  private final JsonParser json;
  private final Predicate<String> wanted;
  private int values;

  private JsonAttributes(JsonParser json, Predicate<String> wanted) {
    this.json = json;
    this.wanted = wanted;
  }

  /** Reads the object at whose start a parser stands, to its end. */
  static Map<String, List<String>> of(JsonParser json, Predicate<String> wanted)
      throws IOException {
    Map<String, List<String>> found = new LinkedHashMap<>();
    new JsonAttributes(json, wanted).object("", found, 0);
    return found;
  }

  private void object(String path, Map<String, List<String>> found, int depth) throws IOException {
    if (depth > DEEPEST) {
      json.skipChildren();
      return;
    }
    for (JsonToken token = json.nextToken();
        token != null && token != JsonToken.END_OBJECT;
        token = json.nextToken()) {
      String name = json.currentName().toLowerCase(Locale.ROOT);
      String inner = URN.matcher(name).matches() ? path : path + name;
      JsonToken value = json.nextToken();
      if (value == JsonToken.START_OBJECT) {
        object(inner.isEmpty() || inner.equals(path) ? path : inner + ".", found, depth + 1);
      } else if (value == JsonToken.START_ARRAY) {
        array(inner, found, depth + 1);
      } else {
        scalar(inner, found);
      }
    }
  }

  private void array(String path, Map<String, List<String>> found, int depth) throws IOException {
    for (JsonToken token = json.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      if (token == JsonToken.START_OBJECT) {
        element(path, found, depth);
      } else if (token == JsonToken.START_ARRAY) {
        json.skipChildren();
      } else {
        scalar(path, found);
      }
    }
  }

  private void element(String path, Map<String, List<String>> found, int depth) throws IOException {
    Map<String, List<String>> inner = new LinkedHashMap<>();
    Predicate<String> all =
        name -> name.equals("type") || wanted.test(path + "." + name) || typed(path, name);
    JsonAttributes element = new JsonAttributes(json, all);
    element.values = values;
    element.object("", inner, depth);
    values = element.values;
    String type = String.join("", inner.getOrDefault("type", List.of())).toLowerCase(Locale.ROOT);
    inner.forEach(
        (name, own) -> {
          put(path + "." + name, own, found);
          put(path + "[" + type + "]." + name, own, found);
        });
  }

  // Which type it is may be said behind the value, so whatever type is wanted is held till then.
  private boolean typed(String path, String name) {
    return wanted.test(path + "[]." + name);
  }

  private void put(String name, List<String> own, Map<String, List<String>> found) {
    if (wanted.test(name)) {
      found.computeIfAbsent(name, n -> new ArrayList<>()).addAll(own);
    }
  }

  private void scalar(String name, Map<String, List<String>> found) throws IOException {
    String value = wanted.test(name) && ++values <= MOST ? json.getValueAsString() : null;
    if (value != null && value.length() <= LONGEST) {
      found.computeIfAbsent(name, n -> new ArrayList<>()).add(value);
    }
  }
}
