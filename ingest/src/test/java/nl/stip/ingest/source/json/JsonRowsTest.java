package nl.stip.ingest.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonRowsTest {

  private final RecordingSink sink = new RecordingSink();
  private final List<String> rows = new ArrayList<>();

  private void read(String text, String... paths) {
    read(text.getBytes(StandardCharsets.UTF_8), paths);
  }

  private void read(byte[] bytes, String... paths) {
    JsonRows.read(
        SmallExport.of("x", bytes).parts().get(0),
        Set.of(paths),
        sink,
        (place, path, row) -> rows.add(place.position() + " " + path + " " + row));
  }

  @Test
  void recordsAreFoundWhereTheyStandAndNothingElseIs() {
    read(
        "{\"a\":{\"id\":1},\"skip\":[[{\"id\":2}]],\"list\":[{\"id\":3},{\"id\":4}],\"n\":null,"
            + "\"by\":{\"k1\":{\"id\":5},\"k2\":{\"id\":6}}}",
        "a",
        "list",
        "by.*",
        "n");
    assertThat(rows)
        .containsExactly(
            "1 a {\"id\":1}",
            "2 list {\"id\":3}",
            "3 list {\"id\":4}",
            "4 by.* {\"id\":5}",
            "5 by.* {\"id\":6}");
  }

  @Test
  void recordsOneAfterAnotherAreReadWhateverLiesBetween() {
    read("{\n \"id\": 1\n}\n{\n \"id\": 2\n}[{\"id\":3}]", "");
    assertThat(rows).hasSize(3);
    assertThat(sink.rejected).isEmpty();
  }

  @Test
  void aBrokenLineCostsItselfOnly() {
    read("{\"id\":1}\n{\"id\":\n\n\0\n{\"id\":2}\n", "");
    assertThat(rows).containsExactly("1  {\"id\":1}", "5  {\"id\":2}");
    assertThat(sink.rejected).containsExactly("x:2 broken_line", "x:4 broken_line");
  }

  @Test
  void aBreakInAStreamEndsIt() {
    read("[{\"id\":1},{\"id\":", "");
    assertThat(rows).containsExactly("1  {\"id\":1}");
    assertThat(sink.rejected).containsExactly("x:2 truncated_json");
  }

  @Test
  void aRecordTooLargeIsPassedOver() {
    String large = "[" + "{\"a\":\"b\"},".repeat(600_000) + "1]";
    read("[{\"id\":1},{\"id\":2,\"deep\":" + large + "},{\"id\":3}]", "");
    assertThat(rows).containsExactly("1  {\"id\":1}", "3  {\"id\":3}");
    assertThat(sink.rejected).containsExactly("x:2 oversized_record");
  }

  @Test
  void aStringTooLongAndAnEndlessNestAreToldAndEndTheFile() {
    read("[{\"id\":\"" + "x".repeat(2 * JsonRows.LARGEST) + "\"}]", "");
    read("[".repeat(100_000), "");
    assertThat(sink.rejected).containsExactly("x:1 oversized_record", "x:1 oversized_record");
  }

  @Test
  void aLineTooLongCostsItselfOnly() {
    read("{\"id\":1}\n{\"id\":\"" + "x".repeat(JsonRows.LARGEST) + "\"}\n{\"id\":2}", "");
    assertThat(rows).containsExactly("1  {\"id\":1}", "3  {\"id\":2}");
    assertThat(sink.rejected).containsExactly("x:2 oversized_record");
  }

  @Test
  void bytesThatAreNoTextAreReadAsFarAsTheyGo() {
    byte[] bytes = "[{\"id\":\"caf?\"}]".getBytes(StandardCharsets.UTF_8);
    bytes[11] = (byte) 0xE9;
    read(bytes, "");
    assertThat(rows).containsExactly("1  {\"id\":\"café\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1709283600|2024-03-01T09:00:00Z",
        "1709283600.25|2024-03-01T09:00:00.250Z",
        "\"1709283600\"|2024-03-01T09:00:00Z",
        "1.7092836E9|2024-03-01T09:00:00Z",
        "1e999999999|",
        "0|",
        "99999999999|",
        "-5|",
        "null|",
        "true|",
        "{}|"
      })
  void secondsThatCanBeAreRead(String json, String expected) throws Exception {
    assertThat(JsonTime.seconds(JsonRows.JSON.readTree(json)))
        .isEqualTo(expected == null ? null : java.time.Instant.parse(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"2024-03-01T10:00:00.5+01:00\"|2024-03-01T09:00:00.500Z",
        "{\"$date\":1709283600000}|2024-03-01T09:00:00Z",
        "{\"$date\":{\"$numberLong\":\"1709283600000\"}}|2024-03-01T09:00:00Z",
        "{\"$date\":\"2024-03-01T09:00:00Z\"}|2024-03-01T09:00:00Z",
        "1709283600000|2024-03-01T09:00:00Z",
        "{\"$date\":\"gisteren\"}|",
        "\"\"|"
      })
  void datesOfMongoAreRead(String json, String expected) throws Exception {
    assertThat(JsonTime.extended(new ObjectMapper().readTree(json)))
        .isEqualTo(expected == null ? null : java.time.Instant.parse(expected));
  }

  @Test
  void aShapeIsSeenOfWhatIsCutOff() throws Exception {
    JsonShape shape =
        JsonShape.of(
            SmallExport.of("x", "\uFEFF[{\"a\":{\"b\":[{\"c\":1}]},\"d\":{\"x\":{\"e\":\"f\"},")
                .parts()
                .get(0));
    assertThat(shape.has("", "a", "d")).isTrue();
    assertThat(shape.has("a.b", "c")).isTrue();
    assertThat(shape.has("d.*", "e")).isTrue();
    assertThat(shape.has("d.*", "a")).isFalse();
    assertThat(shape.value("d.x.e")).contains("f");
  }
}
