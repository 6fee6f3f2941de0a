package nl.stip.ingest.source.slack;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stip.ingest.source.recording.Pair;
import nl.stip.ingest.source.recording.RecordingSink;
import org.junit.jupiter.api.Test;

/** The pair original → events of Perceval's items. */
class SlackItemsTest {

  @Test
  void itemsGiveTheseEvents() throws Exception {
    RecordingSink sink = Pair.read(new SlackItems(), "slack/original-slack-perceval/items.json");
    Pair.check(sink, "slack/items-events.jsonl");
    assertThat(sink.rejected).containsExactly("items.json:3 incomplete_record");
  }
}
