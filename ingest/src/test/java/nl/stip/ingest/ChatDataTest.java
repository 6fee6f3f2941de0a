package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
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
    JsonNode truth = GroundTruthTest.truth("zulip-dataverse");
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
        .isEqualTo(GroundTruthTest.months(truth.path("active_authors_by_month")));
    assertThat(fixture.query(byMonth("count(*)")).values().stream().mapToLong(n -> n).sum())
        .isEqualTo(18_786);
    // Counted apart: messages that quote another by Zulip's own "quote and reply".
    assertThat(
            fixture
                .query("select 'n', count(*)" + NOTE + "and in_reply_to_id is not null")
                .get("n"))
        .isEqualTo(403);
  }

  @Test
  void theDiscordTablesCountAsCounted() throws Exception {
    Fixture fixture =
        Fixture.in(folder, "intake: {sources: {discord-csv: {zone: Asia/Kolkata}}}\n");
    assertThat(fixture.ingest(Shared.data("discord-komodo-2019-12"))).isEqualTo(ExitCode.OK);
    // Read, new, repeated, and 36 rows that say "Pinned a message."; DiscordTest says why.
    assertThat(fixture.console())
        .contains("has the columns AuthorID, Author, Date and Content")
        .containsPattern("discord-csv +25,787 +25,663 +0 +88 +36 +0");
    assertThat(fixture.query("select 'n', count(*)" + NOTE).get("n")).isEqualTo(25_663L);
    assertThat(fixture.query("select 'n', count(distinct account)" + NOTE).get("n"))
        .isEqualTo(465L);
    assertThat(fixture.query("select 'n', count(distinct context_id)" + NOTE).get("n"))
        .isEqualTo(59L);
  }

  // Counted by hand in the nine answers: 9 posts, 2 of them joins, one an answer.
  @Test
  void capturedAnswersOfMattermostAreRead() throws Exception {
    Fixture fixture = Fixture.in(folder);
    assertThat(fixture.ingest(Shared.data("perceval-samples/mattermost"))).isEqualTo(ExitCode.OK);
    assertThat(fixture.console()).containsPattern("mattermost-api +9 +9 +0 +0 +0 +0");
    assertThat(fixture.query("select 'n', count(*)" + NOTE).get("n")).isEqualTo(7L);
    assertThat(fixture.query("select type, count(*) from event where type = 'Join' group by all"))
        .containsEntry("Join", 2L);
    assertThat(fixture.query("select 'n', count(distinct account) from event").get("n"))
        .isEqualTo(2L);
    assertThat(
            fixture
                .query("select 'n', count(*)" + NOTE + "and in_reply_to_account is not null")
                .get("n"))
        .isEqualTo(1L);
  }

  // Counted by hand: 5 rows of 4 messages, one of them the text of another before its edit.
  @Test
  void capturedAnswersOfRocketChatAreRead() throws Exception {
    Fixture fixture = Fixture.in(folder);
    assertThat(fixture.ingest(Shared.data("perceval-samples/rocketchat"))).isEqualTo(ExitCode.OK);
    assertThat(fixture.console()).containsPattern("rocketchat-messages +5 +3 +0 +1 +1 +0");
    assertThat(fixture.query("select type, count(*) from event group by all"))
        .containsOnly(Map.entry("Create", 3L), Map.entry("Like", 2L));
    assertThat(fixture.query("select 'n', count(distinct account) from event").get("n"))
        .isEqualTo(2L);
  }

  private static String byMonth(String what) {
    return "select strftime(published, '%Y-%m'), " + what + NOTE + "group by all";
  }
}
