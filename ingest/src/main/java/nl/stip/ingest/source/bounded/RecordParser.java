package nl.stip.ingest.source.bounded;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/**
 * Reads record after record. Between {@link #begin} and the end of a record it stops with {@link
 * OversizedRecordException} when the record would fill memory; {@link #skip} then goes on behind
 * it.
 */
public final class RecordParser extends JsonParserDelegate {

  /** Names, values and brackets a record may have. */
  static final int TOKENS = 250_000;

  /** Bytes or characters a record may have. */
  static final long SIZE = 16L << 20;

  private final Counted in;
  private int tokens;
  private long start;
  private int level = -1;

  RecordParser(JsonParser json, Counted in) {
    super(json);
    this.in = in;
  }

  /** A record begins: the parser stands at its opening bracket. */
  public void begin() {
    tokens = 0;
    start = in.position();
    level = delegate.getParsingContext().getNestingDepth();
  }

  @Override
  public JsonToken nextToken() throws IOException {
    JsonToken token = delegate.nextToken();
    if (level >= 0 && (++tokens > TOKENS || in.position() - start > SIZE)) {
      if (delegate.getParsingContext().getNestingDepth() >= level) {
        throw new OversizedRecordException();
      }
      level = -1;
    }
    return token;
  }

  /** Goes on to the closing bracket of the record that was begun. */
  public void skip() throws IOException {
    int end = level;
    level = -1;
    JsonToken token = delegate.currentToken();
    while (token != null && delegate.getParsingContext().getNestingDepth() >= end) {
      token = delegate.nextToken();
    }
  }
}
