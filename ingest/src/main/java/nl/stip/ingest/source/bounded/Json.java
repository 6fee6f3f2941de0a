package nl.stip.ingest.source.bounded;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Parsers that are safe with the JSON of strangers, whatever its size. */
public final class Json {

  /** Characters a single text may have; no tool writes a tenth of it. */
  public static final int TEXT = 4 << 20;

  private static final int LEVELS = 200;
  private static final int NAME = 1 << 16;

  private static final JsonFactory FACTORY =
      new JsonFactoryBuilder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(TEXT)
                  .maxNestingDepth(LEVELS)
                  .maxNameLength(NAME)
                  .build())
          // what a stranger calls his fields need not stay in memory for good
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

  private Json() {}

  /** Reads bytes, in UTF-8 or what their first bytes say. */
  public static RecordParser parser(InputStream bytes) throws IOException {
    Counted.Bytes counted = new Counted.Bytes(bytes);
    return new RecordParser(MAPPER.createParser(counted), counted);
  }

  /** Reads characters. */
  public static RecordParser parser(Reader text) throws IOException {
    Counted.Characters counted = new Counted.Characters(text);
    return new RecordParser(MAPPER.createParser(counted), counted);
  }
}
