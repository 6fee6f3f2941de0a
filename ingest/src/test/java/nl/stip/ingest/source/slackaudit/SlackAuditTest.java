package nl.stip.ingest.source.slackaudit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.stip.ingest.source.recording.Damaged;
import nl.stip.ingest.source.recording.EventLines;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import org.junit.jupiter.api.Test;

class SlackAuditTest {

  private static final Path HERE = Path.of("src/test/resources/nl/stip/ingest/source/slackaudit");
  private static final Path LOGS = HERE.resolve("original/logs.json");

  private final SlackAudit source = new SlackAudit();
  private final RecordingSink sink = new RecordingSink();

  @Test
  void theOriginalGivesTheseEventsAndAHuddleToldTwiceIsOne() throws Exception {
    SmallExport export = SmallExport.of(LOGS);
    assertThat(source.recognises(export)).isPresent();
    source.read(export, sink);
    List<String> lines = sink.events.stream().map(EventLines::line).distinct().toList();
    assertThat(lines).containsExactlyElementsOf(Files.readAllLines(HERE.resolve("events.jsonl")));
    assertThat(sink.events).hasSize(8);
    assertThat(sink.nonEvents).containsExactly("pref.username_policy");
    assertThat(sink.rejected).containsExactly("logs.json:8 no_identity", "logs.json:9 no_time");
    assertThat(sink.read).isEqualTo(9).isEqualTo(sink.boxed());
    assertThat(sink.memberships).containsExactly("C1 W2");
    assertThat(sink.covers).isEqualTo(Map.of("slack", "2026-03-02 2026-03-02"));
  }

  @Property(tries = 150, seed = "1")
  void aDamagedLogEndsInABox(@ForAll long seed, @ForAll @IntRange(max = 30) int hits)
      throws Exception {
    RecordingSink heard = new RecordingSink();
    SmallExport export = SmallExport.of("x", Damaged.copy(Files.readAllBytes(LOGS), seed, hits));
    source.recognises(export);
    source.read(export, heard);
    assertThat(heard.boxed()).isEqualTo(heard.read);
    assertThat(heard.events).allSatisfy(e -> assertThat(e.account).isNotBlank());
  }
}
