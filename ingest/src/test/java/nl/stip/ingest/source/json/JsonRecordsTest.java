package nl.stip.ingest.source.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import org.junit.jupiter.api.Test;

/** Records are found wherever they lie, and what is broken or huge costs itself only. */
class JsonRecordsTest {

  private final RecordingSink sink = new RecordingSink();
  private final List<String> taken = new ArrayList<>();

  private void read(byte[] bytes) {
    new JsonRecords(
            Set.of("value"),
            sink,
            (place, record) -> taken.add(place.position() + " " + record.path("id").asText()))
        .read(SmallExport.of("x", bytes).parts().get(0));
  }

  private void read(String text) {
    read(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A discussion may be longer than what is looked at; that it has posts is seen all the same. */
  @Test
  void ofARecordThatIsCutOffTheFieldsSoFarAreSeen() throws IOException {
    String posts = "{\"stream\":{\"posts\":[{\"id\":1},{\"id\":" + "2".repeat(1 << 17);
    assertThat(JsonRecords.first(SmallExport.of("x", posts).parts().get(0), Set.of()))
        .hasValueSatisfying(
            record -> assertThat(record.path("stream").path("posts").isArray()).isTrue());
  }

  @Test
  void arraysPagesLinesAndPagesInLinesHoldRecords() {
    read("[{\"id\":1},{\"id\":2}]");
    read("{\"next\":\"a\",\"value\":[{\"id\":1},{\"id\":2}]}");
    read("{\"id\":1}\n\n{\"id\":2}\n");
    read("{\"value\":[{\"id\":1}]}\r\n{\"value\":[{\"id\":2}]}");
    assertThat(taken).containsExactly("1 1", "2 2", "1 1", "2 2", "1 1", "2 2", "1 1", "2 2");
    assertThat(sink.rejected).isEmpty();
  }

  @Test
  void otherCharactersThanUtf8AreRead() {
    read("\uFEFF{\"id\":\"é\"}\n{\"id\":2}".getBytes(StandardCharsets.UTF_16LE));
    assertThat(taken).containsExactly("1 é", "2 2");
  }

  @Test
  void aBrokenLineCostsItself() {
    read("{\"id\":1}\n{\"id\":\n\0\0\n[1,2]\n{\"id\":2}\n");
    assertThat(taken).containsExactly("1 1", "6 2");
    assertThat(sink.rejected)
        .containsExactly(
            "x:2 broken_json", "x:3 broken_json", "x:4 broken_json", "x:5 broken_json");
  }

  @Test
  void aBrokenArrayEndsThere() {
    read("[{\"id\":1},{\"id\":");
    assertThat(taken).containsExactly("1 1");
    assertThat(sink.rejected).containsExactly("x:2 truncated_json");
  }

  @Test
  void aHugeRecordIsPassedOver() {
    String filler = "\"" + "a".repeat(1_000_000) + "\",";
    String huge = "{\"id\":1,\"list\":[" + filler.repeat(12) + "0]}";
    read("[" + huge + ",{\"id\":2}]");
    read("{\"id\":1}\n" + huge + "\n{\"id\":3}\n");
    assertThat(taken).containsExactly("2 2", "1 1", "3 3");
    assertThat(sink.rejected).containsExactly("x:1 huge_record", "x:2 huge_record");
  }

  @Test
  void deepNestingIsNoRecord() {
    read("{\"id\":1}\n{\"id\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}\n{\"id\":3}\n");
    assertThat(taken).containsExactly("1 1", "3 3");
    assertThat(sink.rejected).containsExactly("x:2 broken_json");
  }
}
