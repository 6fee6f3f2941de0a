package nl.stip.ingest.source.googleactivity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One event of an activity.
 *
 * @param name what happened
 * @param parameters single values by name
 */
record GoogleEvent(String name, Map<String, String> parameters) {

  static GoogleEvent of(JsonNode event) {
    Map<String, String> parameters = new HashMap<>();
    for (JsonNode parameter : event.path("parameters")) {
      for (String kind : new String[] {"value", "intValue", "boolValue"}) {
        String value = parameter.path(kind).asText("");
        if (!value.isBlank()) {
          parameters.put(parameter.path("name").asText(""), value.strip());
        }
      }
    }
    return new GoogleEvent(event.path("name").asText(""), parameters);
  }

  /** The first of these parameters that holds something, or null. */
  String text(String... names) {
    for (String name : names) {
      String value = parameters.get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** The same in lower case, for addresses. */
  String lower(String... names) {
    String text = text(names);
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }

  /** Whether it is the action itself and no side effect of it. */
  boolean isPrimary() {
    return !"false".equals(text("primary_event"));
  }
}
