package nl.stip.ingest.source.json;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.NumberInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A value of a {@link FlatJson}, good until that reads the next; what is asked of it is answered as
 * {@code JsonNode} answers.
 *
 * @param json where it lies
 * @param at its first token, or -1 for a value that is not there
 */
public record FlatValue(FlatJson json, int at) {

  static final FlatValue NONE = new FlatValue(null, -1);

  /** Whether it is an object. */
  public boolean isObject() {
    return kind() == JsonToken.START_OBJECT;
  }

  /** Whether it is an array. */
  public boolean isArray() {
    return kind() == JsonToken.START_ARRAY;
  }

  /** Whether there is a value, and it is not null. */
  public boolean isThere() {
    return kind() != JsonToken.NOT_AVAILABLE && kind() != JsonToken.VALUE_NULL;
  }

  private JsonToken kind() {
    return at < 0 ? JsonToken.NOT_AVAILABLE : json.kind(at);
  }

  /** The value of a field; of fields of one name the last. */
  public FlatValue field(String name) {
    int found = find(name);
    return found < 0 ? NONE : new FlatValue(json, found);
  }

  private int find(String name) {
    int place = isObject() ? json.shape(at).place(name) : -1;
    return place < 0 ? -1 : json.within(at, place);
  }

  /** The text of a field; empty if it has none, as objects, arrays and null. */
  public String text(String name) {
    int found = find(name);
    return found < 0 || json.kind(found) == JsonToken.VALUE_NULL ? "" : json.text(found);
  }

  /** The number of a field, cut to an integer; else another. */
  public int number(String name, int other) {
    FlatValue field = field(name);
    return switch (field.kind()) {
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new BigDecimal(json.text(field.at)).intValue();
      case VALUE_STRING -> NumberInput.parseAsInt(json.text(field.at), other);
      case VALUE_TRUE -> 1;
      case VALUE_FALSE -> 0;
      default -> other;
    };
  }

  /** The elements of an array or the values of an object; none of anything else. */
  public List<FlatValue> elements() {
    List<FlatValue> elements = new ArrayList<>();
    if (isArray() || isObject()) {
      for (int i = at + 1; i < json.behind(at); i = json.behind(i)) {
        elements.add(new FlatValue(json, i));
      }
    }
    return elements;
  }

  /** It in one spelling, whatever order its fields came in. */
  public String spelling() {
    return json.spelling(at);
  }
}
