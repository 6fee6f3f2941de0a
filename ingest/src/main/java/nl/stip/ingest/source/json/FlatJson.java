package nl.stip.ingest.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Arrays;

/**
 * A JSON value read in one pass: its values in a row and their texts behind one another, instead of
 * a tree. Holds one value at a time and takes the next in its place, so that whoever reads a
 * million records makes no objects for them. Numbers are as {@code JsonNode} has them.
 */
public final class FlatJson {

  private static final int VALUES = 256;
  private static final int CHARACTERS = 1 << 12;
  private static final int LARGE = 1 << 16;

  private final Shape empty = Shape.empty();
  private final Spelling spelling = new Spelling(this);
  private JsonToken[] kinds;
  private Shape[] shapes;
  private int[] starts;
  private int[] behind;
  private char[] texts;
  private int count;
  private int length;

  /** Holds nothing yet. */
  public FlatJson() {
    make();
  }

  private void make() {
    kinds = new JsonToken[VALUES];
    shapes = new Shape[VALUES];
    starts = new int[VALUES + 1];
    behind = new int[VALUES];
    texts = new char[CHARACTERS];
  }

  /** The value at which a parser stands, good until the next is read; none at the end of a text. */
  public FlatValue read(JsonParser json) throws IOException {
    if (kinds.length + texts.length > LARGE) {
      make();
    }
    count = 0;
    length = 0;
    if (json.currentToken() == null) {
      return FlatValue.NONE;
    }
    value(json);
    return new FlatValue(this, 0);
  }

  private void value(JsonParser json) throws IOException {
    JsonToken kind = json.currentToken();
    int at = add(kind);
    if (kind == JsonToken.START_OBJECT) {
      object(json, at);
    } else if (kind == JsonToken.START_ARRAY) {
      while (json.nextToken() != JsonToken.END_ARRAY) {
        value(json);
      }
    } else {
      scalar(json, at);
    }
    behind[at] = count;
    starts[count] = length;
  }

  private int add(JsonToken kind) {
    if (count == kinds.length) {
      kinds = Arrays.copyOf(kinds, 2 * count);
      shapes = Arrays.copyOf(shapes, 2 * count);
      starts = Arrays.copyOf(starts, 2 * count + 1);
      behind = Arrays.copyOf(behind, 2 * count);
    }
    kinds[count] = kind;
    starts[count] = length;
    return count++;
  }

  private void object(JsonParser json, int at) throws IOException {
    Shape shape = empty;
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      shape = shape.with(json.currentName());
      json.nextToken();
      value(json);
    }
    shapes[at] = shape;
  }

  private void scalar(JsonParser json, int at) throws IOException {
    if (kinds[at] == JsonToken.VALUE_NUMBER_FLOAT) {
      double number = json.getDoubleValue();
      kinds[at] = Double.isFinite(number) ? kinds[at] : JsonToken.VALUE_STRING;
      text(Double.toString(number).toCharArray(), 0);
    } else if (kinds[at] == JsonToken.VALUE_NUMBER_INT && json.getTextLength() == 2) {
      text(json.getNumberValue().toString().toCharArray(), 0); // -0 is 0
    } else {
      text(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
    }
  }

  private void text(char[] text, int from) {
    text(text, from, text.length);
  }

  private void text(char[] text, int from, int size) {
    if (texts.length - length < size) {
      texts = Arrays.copyOf(texts, Math.max(2 * texts.length, length + size));
    }
    System.arraycopy(text, from, texts, length, size);
    length += size;
  }

  JsonToken kind(int at) {
    return kinds[at];
  }

  /** The shape of an object. */
  Shape shape(int at) {
    return shapes[at];
  }

  /** The value behind another and all in it. */
  int behind(int at) {
    return behind[at];
  }

  /** The values of an object, by place. */
  int[] within(int at) {
    int[] within = new int[shapes[at].size()];
    for (int place = 0, i = at + 1; place < within.length; place++, i = behind[i]) {
      within[place] = i;
    }
    return within;
  }

  /** The value at a place of an object. */
  int within(int at, int place) {
    int value = at + 1;
    for (int i = 0; i < place; i++) {
      value = behind[value];
    }
    return value;
  }

  /** All texts, behind one another. */
  char[] texts() {
    return texts;
  }

  int start(int at) {
    return starts[at];
  }

  int length(int at) {
    return starts[at + 1] - starts[at];
  }

  String text(int at) {
    return new String(texts, starts[at], length(at));
  }

  String spelling(int at) {
    return spelling.of(at);
  }
}
