package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.stip.testing.Shared;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real exports of chat tools, given as they lie: the log says what was counted by other means. */
class ChatDataTest {

  private static final String NOTE = " from event where type = 'Create' and object_type = 'Note' ";

  @TempDir Path folder;

  @Test
  void theZulipArchiveCountsAsCounted() throws Exception {
    JsonNode truth = truth("zulip-dataverse");
    Fixture fixture = Fixture.in(folder);
    assertThat(fixture.ingest(Shared.data("zulip-dataverse"))).isEqualTo(ExitCode.OK);
    assertThat(fixture.console()).contains("Zulip archive");
    assertThat(fixture.query("select 'n', count(*)" + NOTE).get("n"))
        .isEqualTo(truth.path("distinct_ids").asLong());
    assertThat(fixture.console())
        .contains(String.format("%,d", truth.path("messages").asLong()))
        .contains(String.format("%,d", truth.path("duplicate_ids").asLong()));
    // One of the 222 senders is written with a capital and without.
    assertThat(fixture.query("select 'n', count(distinct account)" + NOTE).get("n"))
        .isEqualTo(truth.path("authors").asLong() - 1);
    // Three of the 19 folders are one stream under three names.
    assertThat(fixture.query("select 'n', count(distinct context_id)" + NOTE).get("n"))
        .isEqualTo(truth.path("streams").asLong() - 2);
    assertThat(fixture.query(byMonth("count(distinct account)")))
        .isEqualTo(months(truth.path("active_authors_by_month")));
    assertThat(fixture.query(byMonth("count(*)")).values().stream().mapToLong(n -> n).sum())
        .isEqualTo(18_786);
    // Counted apart: messages that quote another by Zulip's own "quote and reply".
    assertThat(
            fixture
                .query("select 'n', count(*)" + NOTE + "and in_reply_to_id is not null")
                .get("n"))
        .isEqualTo(403);
  }

  private static String byMonth(String what) {
    return "select strftime(published, '%Y-%m'), " + what + NOTE + "group by all";
  }

  private static JsonNode truth(String name) throws Exception {
    Path file = Shared.data("GROUND_TRUTH_activity.json");
    for (JsonNode dataset : new ObjectMapper().readTree(file.toFile())) {
      if (dataset.path("dataset").asText().endsWith(name)) {
        return dataset;
      }
    }
    throw new IllegalStateException("no ground truth for " + name);
  }

  private static Map<String, Long> months(JsonNode counts) {
    Map<String, Long> months = new TreeMap<>();
    counts.properties().forEach(f -> months.put(f.getKey(), f.getValue().asLong()));
    return months;
  }
}
