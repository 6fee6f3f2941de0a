package nl.stip.ingest.source.item;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** The first item of a text that may end in its middle: its fields, and theirs, so far. */
final class Partly {

  private ObjectNode item;

  /** Reads until the item or the text ends. */
  void read(JsonParser json) throws IOException {
    JsonToken token = json.nextToken();
    if (token == JsonToken.START_ARRAY) {
      token = json.nextToken();
    }
    if (token == JsonToken.START_OBJECT) {
      item = JsonNodeFactory.instance.objectNode();
      fields(json, item, 2);
    }
  }

  private static void fields(JsonParser json, ObjectNode into, int depth) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      JsonToken token = json.nextToken();
      if (token == JsonToken.START_OBJECT && depth > 0) {
        fields(json, into.putObject(field), depth - 1);
      } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
        into.putArray(field);
        json.skipChildren();
      } else if (token == JsonToken.VALUE_NULL) {
        into.putNull(field);
      } else {
        into.put(field, json.getText());
      }
    }
  }

  /** What was read, or null. */
  JsonNode item() {
    return item;
  }
}
