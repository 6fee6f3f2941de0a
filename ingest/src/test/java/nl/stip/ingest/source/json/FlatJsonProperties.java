package nl.stip.ingest.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Fingerprints of stores are taken of the spelling, so it may never be another than it was. */
class FlatJsonProperties {

  private static final ObjectMapper SORTED =
      new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  private final FlatJson flat = new FlatJson();

  @Property(tries = 300, seed = "1")
  void spellingIsThatOfMapsInTheOrderOfTheirKeys(@ForAll("values") String json) throws IOException {
    String expected = SORTED.writeValueAsString(SORTED.readValue(json, Object.class));
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      assertThat(flat.read(parser).spelling()).isEqualTo(expected);
    }
  }

  @Provide
  Arbitrary<String> values() {
    return nested(3);
  }

  private static Arbitrary<String> nested(int levels) {
    return levels == 0
        ? scalars()
        : Arbitraries.oneOf(scalars(), objects(nested(levels - 1)), arrays(nested(levels - 1)));
  }

  private static Arbitrary<String> scalars() {
    return Arbitraries.oneOf(
        Arbitraries.of("null", "true", "false", "-0", "0", "-0.0", "1e3", "1E400", "12.50"),
        Arbitraries.bigIntegers().map(String::valueOf),
        Arbitraries.doubles().map(String::valueOf),
        texts());
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("aé€\"\\/\u0001\n ")
        .ofMaxLength(12)
        .map(FlatJsonProperties::quoted);
  }

  private static String quoted(String text) {
    try {
      return SORTED.writeValueAsString(text);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Few names, so that some come twice in one object and shapes come again. */
  private static Arbitrary<String> objects(Arbitrary<String> values) {
    Arbitrary<String> names = Arbitraries.of("\"Id\"", "\"a\"", "\"b\"", "\"\"", "\"é\\n\"");
    return Combinators.combine(names, values)
        .as((name, value) -> name + ": " + value)
        .list()
        .ofMaxSize(5)
        .map(fields -> joined("{", fields, "}"));
  }

  private static Arbitrary<String> arrays(Arbitrary<String> values) {
    return values.list().ofMaxSize(4).map(elements -> joined("[", elements, "]"));
  }

  private static String joined(String open, List<String> parts, String close) {
    return parts.stream().collect(Collectors.joining(" ,", open, close));
  }
}
