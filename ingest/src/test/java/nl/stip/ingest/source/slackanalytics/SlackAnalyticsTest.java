package nl.stip.ingest.source.slackanalytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.ingest.source.recording.StatedLines;
import org.junit.jupiter.api.Test;

class SlackAnalyticsTest {

  private static final Path HERE =
      Path.of("src/test/resources/nl/stip/ingest/source/slackanalytics");

  private final SlackAnalytics source = new SlackAnalytics();
  private final RecordingSink sink = new RecordingSink();

  @Test
  void theOriginalGivesTheseCounts() throws Exception {
    try (Export export = Exports.open(HERE.resolve("original"))) {
      assertThat(source.recognises(export))
          .hasValueSatisfying(c -> assertThat(c.parts()).hasSize(3));
      source.read(export, sink);
    }
    assertThat(sink.stated.stream().map(StatedLines::line))
        .containsExactlyElementsOf(Files.readAllLines(HERE.resolve("counts.txt")));
    assertThat(sink.rejected)
        .containsExactly(
            "member.ndjson:3 no_number",
            "member.ndjson:4 no_identity",
            "member.ndjson:5 broken_json");
    assertThat(sink.nonEvents).hasSize(3);
    assertThat(sink.read).isEqualTo(8).isEqualTo(sink.boxed());
    assertThat(sink.covers).isEqualTo(Map.of("slack", "2026-03-02 2026-03-02"));
    assertThat(sink.accounts)
        .extracting(AccountDraft::nativeId, AccountDraft::external)
        .containsExactly(tuple("U1", false), tuple("U2", true));
    assertThat(sink.communities)
        .extracting(CommunityDraft::nativeId, CommunityDraft::name, CommunityDraft::members)
        .containsExactly(tuple("C1", "algemeen", 40));
  }

  @Test
  void otherLinesAreNotClaimed() throws Exception {
    assertThat(source.recognises(SmallExport.of("a", "{\"channel_id\":\"C1\",\"date\":\"x\"}\n")))
        .isEmpty();
    assertThat(source.recognises(SmallExport.of("a", "[{\"ts\":\"1.2\",\"text\":\"\"}]")))
        .isEmpty();
  }
}
