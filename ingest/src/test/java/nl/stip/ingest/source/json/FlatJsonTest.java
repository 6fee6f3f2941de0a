package nl.stip.ingest.source.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FlatJsonTest {

  private final FlatJson flat = new FlatJson();

  private FlatValue read(String json) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return flat.read(parser);
    }
  }

  @Test
  void aFieldHasTheTextOfItsScalarAndNoneOfAnythingElse() throws IOException {
    FlatValue value =
        read("{\"a\":\" x \",\"n\":12,\"t\":true,\"0\":null,\"o\":{\"a\":\"y\"},\"l\":[\"z\"]}");
    assertThat(value.text("a")).isEqualTo(" x ");
    assertThat(value.text("n")).isEqualTo("12");
    assertThat(value.text("t")).isEqualTo("true");
    assertThat(value.text("0")).isEmpty();
    assertThat(value.text("o")).isEmpty();
    assertThat(value.text("l")).isEmpty();
    assertThat(value.text("absent")).isEmpty();
    assertThat(value.field("o").text("a")).isEqualTo("y");
    assertThat(value.field("absent").field("a").text("a")).isEmpty();
  }

  @Test
  void aFieldIsANumberAsFarAsItCanBeTakenForOne() throws IOException {
    FlatValue value =
        read("{\"i\":25,\"d\":2.9,\"s\":\"7\",\"w\":\"x\",\"t\":true,\"f\":false,\"0\":null}");
    assertThat(value.number("i", -1)).isEqualTo(25);
    assertThat(value.number("d", -1)).isEqualTo(2);
    assertThat(value.number("s", -1)).isEqualTo(7);
    assertThat(value.number("w", -1)).isEqualTo(-1);
    assertThat(value.number("t", -1)).isEqualTo(1);
    assertThat(value.number("f", -1)).isZero();
    assertThat(value.number("0", -1)).isEqualTo(-1);
    assertThat(value.number("absent", -1)).isEqualTo(-1);
  }

  @Test
  void ofTwoFieldsOfOneNameTheLastCounts() throws IOException {
    FlatValue value = read("{\"a\":1,\"b\":2,\"a\":3}");
    assertThat(value.text("a")).isEqualTo("3");
    assertThat(value.spelling()).isEqualTo("{\"a\":3,\"b\":2}");
  }

  @Test
  void elementsAreThoseOfTheArrayAndNotWhatIsInThem() throws IOException {
    FlatValue value = read("{\"l\":[{\"a\":[1,2]},\"x\",[]]}");
    assertThat(value.field("l").elements()).hasSize(3);
    assertThat(value.field("l").elements().get(0).field("a").elements()).hasSize(2);
    assertThat(value.field("l").isArray()).isTrue();
    assertThat(value.text("l")).isEmpty();
    assertThat(value.field("x").elements()).isEmpty();
  }

  @Test
  void nothingIsThereAtTheEndOfAText() throws IOException {
    assertThat(read(" ").isThere()).isFalse();
    assertThat(read("null").isThere()).isFalse();
    assertThat(read("0").isThere()).isTrue();
  }

  @Test
  void whatBreaksOffIsNoValueAndTheNextIsReadAsIfItHadNotBeen() throws IOException {
    assertThatThrownBy(() -> read("{\"a\":{\"b\":[1,\"x")).isInstanceOf(JacksonException.class);
    assertThat(read("{\"b\":1}").spelling()).isEqualTo("{\"b\":1}");
  }

  @Test
  void aRecordOfManyFieldsAndLongTextsIsHeldToo() throws IOException {
    String text = "x".repeat(100_000);
    String fields =
        IntStream.range(0, 20_000)
            .mapToObj(i -> "\"f%05d\":\"%d\"".formatted(19_999 - i, i))
            .collect(Collectors.joining(","));
    FlatValue value = read("{" + fields + ",\"long\":\"" + text + "\"}");
    assertThat(value.text("f00000")).isEqualTo("19999");
    assertThat(value.text("f19999")).isEqualTo("0");
    assertThat(value.text("long")).isEqualTo(text);
    assertThat(value.spelling()).startsWith("{\"f00000\":\"19999\",\"f00001\":\"19998\"");
    assertThat(read("{\"f\":1}").spelling()).isEqualTo("{\"f\":1}");
  }
}
