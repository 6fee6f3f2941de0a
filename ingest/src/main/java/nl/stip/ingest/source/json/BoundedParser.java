package nl.stip.ingest.source.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/** Weighs what is read of a record, and stops at one too large to hold. */
final class BoundedParser extends JsonParserDelegate {

  private static final int TOKEN = 16;

  private final long limit;
  private long weight;

  /** A record that is larger than the limit. */
  static final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;
  }

  BoundedParser(JsonParser json, long limit) {
    super(json);
    this.limit = limit;
  }

  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken token = super.nextToken();
    weight += TOKEN;
    if (token == JsonToken.VALUE_STRING || token == JsonToken.FIELD_NAME) {
      weight += getTextLength();
    }
    if (weight > limit) {
      throw new TooLarge();
    }
    return token;
  }
}
