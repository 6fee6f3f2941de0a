package nl.stip.ingest.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Reads values of one record as a tree, and stops keeping them when the record grows too long. */
final class JsonTree {

  /** How much of one record is kept; more is none that a tool wrote. */
  enum Most {
    /** An act, a message, a person. A million small values take more than their text. */
    RECORD(8_000_000, 200_000),
    /** A discussion with all that was said in it. */
    DISCUSSION(64_000_000, 1_000_000);

    private final int characters;
    private final int values;

    Most(int characters, int values) {
      this.characters = characters;
      this.values = values;
    }
  }

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final JsonParser json;
  private final Most most;
  private final long start;
  private int values;
  private boolean tooLong;

  /** A record that begins where the parser stands. */
  JsonTree(JsonParser json, Most most) {
    this.json = json;
    this.most = most;
    this.start = json.currentLocation().getCharOffset();
  }

  boolean isTooLong() {
    return tooLong;
  }

  /** The value at which the parser stands; null nodes for what is too long to keep. */
  JsonNode value() throws IOException {
    tooLong |=
        ++values > most.values || json.currentLocation().getCharOffset() - start > most.characters;
    if (tooLong) {
      json.skipChildren();
      return NODES.nullNode();
    }
    return switch (json.currentToken()) {
      case START_OBJECT -> fill(NODES.objectNode());
      case START_ARRAY -> array();
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      default -> NODES.textNode(json.getText());
    };
  }

  private ObjectNode fill(ObjectNode object) throws IOException {
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String field = json.currentName();
      json.nextToken();
      JsonNode value = value();
      if (!tooLong) {
        object.set(field, value);
      }
    }
    return object;
  }

  private ArrayNode array() throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      JsonNode value = value();
      if (!tooLong) {
        array.add(value);
      }
    }
    return array;
  }

  /** The first record, or the fields of it that could be read. */
  static Optional<JsonNode> first(JsonParser json, Set<String> lists) throws IOException {
    ObjectNode record = NODES.objectNode();
    try (json) {
      JsonTree tree = new JsonTree(json, Most.RECORD);
      while (json.nextToken() == JsonToken.START_ARRAY) {
        // descend to the first record
      }
      if (json.currentToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        boolean list = json.nextToken() == JsonToken.START_ARRAY && lists.contains(field);
        if (list && json.nextToken() == JsonToken.START_OBJECT) {
          record.removeAll();
        } else if (!list) {
          tree.put(record, field);
        }
      }
    } catch (com.fasterxml.jackson.core.JacksonException e) {
      return Optional.of(record);
    }
    return Optional.of(record);
  }

  // What is cut off inside a field still tells that the field is there.
  private void put(ObjectNode record, String field) throws IOException {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_OBJECT) {
      ObjectNode object = record.putObject(field);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String below = json.currentName();
        json.nextToken();
        put(object, below);
      }
    } else if (token == JsonToken.START_ARRAY) {
      ArrayNode array = record.putArray(field);
      while (json.nextToken() != JsonToken.END_ARRAY) {
        array.add(value());
      }
    } else {
      record.set(field, value());
    }
  }
}
