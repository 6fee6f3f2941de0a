package nl.stip.ingest.source.item;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Reads one item as a tree, up to a number of values; of a larger one nothing is kept. */
final class Tree {

  static final JsonFactory JSON = new JsonFactory();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MOST = 1_000_000;
  private static final long LONGEST = 64L << 20;

  private final JsonParser json;
  private final long from;
  private int left = MOST;

  Tree(JsonParser json) {
    this.json = json;
    this.from = json.currentLocation().getByteOffset();
  }

  /** The item at which the parser stands, which is passed; null if it is too large to be one. */
  JsonNode read() throws IOException {
    JsonNode tree = value();
    return isTooLarge() ? null : tree;
  }

  private boolean isTooLarge() {
    return left < 0 || json.currentLocation().getByteOffset() - from > LONGEST;
  }

  private JsonNode value() throws IOException {
    left--;
    JsonToken token = json.currentToken();
    if (isTooLarge()) {
      json.skipChildren();
      return NODES.nullNode();
    }
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_TRUE, VALUE_FALSE -> NODES.booleanNode(token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> NODES.nullNode();
      default -> NODES.textNode(json.getText());
    };
  }

  private JsonNode object() throws IOException {
    ObjectNode object = NODES.objectNode();
    for (JsonToken token = json.nextToken();
        token == JsonToken.FIELD_NAME;
        token = json.nextToken()) {
      String field = json.currentName();
      json.nextToken();
      object.set(field, value());
    }
    return object;
  }

  private JsonNode array() throws IOException {
    ArrayNode array = NODES.arrayNode();
    for (JsonToken token = json.nextToken();
        token != null && token != JsonToken.END_ARRAY;
        token = json.nextToken()) {
      array.add(value());
    }
    return array;
  }
}
