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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The event log, read back, says what was counted in the files by other means. */
class GroundTruthTest {

  private static final String HUMAN =
      " from event where type = 'Create' and object_type = 'Note' and not automated ";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"slack-r-contributors", "slack-houston-datavis"})
  void realWorkspacesCountAsCounted(String name) throws Exception {
    Path export = Shared.data(name);
    JsonNode truth = truth(name);
    Fixture fixture = Fixture.in(folder);
    assertThat(fixture.ingest(export)).isEqualTo(ExitCode.OK);
    JsonNode counters = truth.path("counters");

    assertThat(messages(fixture)).isEqualTo(counters.path("human_messages").asLong());
    assertThat(replies(fixture)).isEqualTo(counters.path("thread_replies").asLong());
    assertThat(reactions(fixture)).isEqualTo(counters.path("reactions").asLong());
    assertThat(
            fixture.query("select strftime(published, '%Y-%m'), count(*)" + HUMAN + "group by all"))
        .isEqualTo(months(truth.path("human_messages_by_month")));
    assertThat(authorsByMonth(fixture))
        .isEqualTo(months(truth.path("human_active_authors_by_month")));
    assertThat(folders(fixture)).isEqualTo(truth.path("channel_folders").asLong());
    assertThat(fixture.console()).contains(String.format("%,d", truth.path("messages").asLong()));
  }

  @Test
  void theExampleCountsAsCountedByHand() throws Exception {
    Fixture fixture = Fixture.in(folder);
    assertThat(fixture.ingest(Example.path())).isEqualTo(ExitCode.OK);
    // general: 2 + 3 (broadcast, partner, /me); 2016: file_share; one in each of 5 other folders
    assertThat(messages(fixture)).isEqualTo(2 + 3 + 1 + 5);
    assertThat(replies(fixture)).isEqualTo(3);
    assertThat(reactions(fixture)).isEqualTo(3);
    assertThat(authorsByMonth(fixture)).isEqualTo(Map.of("2016-01", 1L, "2024-03", 5L));
    assertThat(folders(fixture)).isEqualTo(7);
  }

  private static long messages(Fixture fixture) throws Exception {
    return fixture.query("select 'n', count(*)" + HUMAN).get("n");
  }

  private static long replies(Fixture fixture) throws Exception {
    return fixture
        .query("select 'n', count(*)" + HUMAN + "and in_reply_to_id is not null")
        .get("n");
  }

  private static long reactions(Fixture fixture) throws Exception {
    return fixture.query("select 'n', count(*) from event where type = 'Like'").get("n");
  }

  private static Map<String, Long> authorsByMonth(Fixture fixture) throws Exception {
    return fixture.query(
        "select strftime(published, '%Y-%m'), count(distinct account)" + HUMAN + "group by all");
  }

  private static long folders(Fixture fixture) throws Exception {
    return fixture.query("select 'n', count(distinct context_id) from event").get("n");
  }

  static JsonNode truth(String name) throws Exception {
    Path file = Shared.data("GROUND_TRUTH_activity.json");
    for (JsonNode dataset : new ObjectMapper().readTree(file.toFile())) {
      if (dataset.path("dataset").asText().endsWith(name)) {
        return dataset;
      }
    }
    throw new IllegalStateException("no ground truth for " + name);
  }

  static Map<String, Long> months(JsonNode counts) {
    Map<String, Long> months = new TreeMap<>();
    counts.properties().forEach(f -> months.put(f.getKey(), f.getValue().asLong()));
    return months;
  }
}
