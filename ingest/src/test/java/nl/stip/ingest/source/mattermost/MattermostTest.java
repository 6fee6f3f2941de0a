package nl.stip.ingest.source.mattermost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.stip.event.Audience;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.recording.Pair;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pairs original → events of bulk export, compliance export and Perceval, and their traps. */
class MattermostTest {

  private static final String ORIGINAL = "mattermost/original";

  @Test
  void aBulkExportGivesTheseEvents() throws Exception {
    RecordingSink sink = Pair.read(new MattermostBulk(), ORIGINAL);
    Pair.check(sink, "mattermost/bulk.jsonl");
    assertThat(sink.nonEvents).containsExactly("no act of anybody: system_ephemeral");
    assertThat(sink.rejected)
        .containsExactly(
            "import.jsonl:16 broken_line",
            "import.jsonl:17 incomplete_record",
            "import.jsonl:18 impossible_time");
  }

  @Test
  void aBulkExportListsPeopleAndPlaces() throws Exception {
    RecordingSink sink = Pair.read(new MattermostBulk(), ORIGINAL);
    assertThat(sink.accounts)
        .extracting(
            AccountDraft::nativeId,
            AccountDraft::kind,
            AccountDraft::external,
            AccountDraft::deactivated)
        .containsExactly(
            tuple("bouwbot", "bot", false, false),
            tuple("gast", "person", true, false),
            tuple("noor", "person", false, false),
            tuple("tim.", "person", false, true));
    assertThat(sink.communities)
        .extracting(CommunityDraft::nativeId, CommunityDraft::audience)
        .containsExactly(
            tuple("lumen/bestuur", Audience.PRIVATE), tuple("lumen/town-square", Audience.PUBLIC));
    assertThat(sink.memberships)
        .containsExactlyInAnyOrder("lumen/bestuur noor", "lumen/town-square noor");
  }

  @Test
  void aComplianceExportGivesTheseEvents() throws Exception {
    RecordingSink sink = Pair.read(new MattermostCompliance(), ORIGINAL);
    Pair.check(sink, "mattermost/compliance.jsonl");
    assertThat(sink.nonEvents)
        .containsExactly("was already in the channel", "an earlier text of an edited post");
    assertThat(sink.rejected).containsExactly("posts.csv:12 incomplete_record");
    assertThat(sink.memberships).hasSize(3);
  }

  @Test
  void itemsOfPercevalGiveTheseEventsThoughAnswersComeFirst() throws Exception {
    RecordingSink sink = Pair.read(new MattermostApi(), ORIGINAL);
    Pair.check(sink, "mattermost/api.jsonl");
    assertThat(sink.nonEvents).containsExactly("an earlier text of an edited post");
    assertThat(sink.accounts).extracting(AccountDraft::zone).containsOnly("Europe/Amsterdam");
  }

  @ParameterizedTest
  @CsvSource({
    "mail a@noor.example,",
    "@noor, noor",
    "(@Noor) en @noor., noor",
    "@noor.bakker,",
    "@nobody,"
  })
  void onlyWhoExistsIsCalledUpon(String text, String id) {
    assertThat(PostWords.mentions(text, name -> name.equals("noor") ? name : null))
        .isEqualTo(id == null ? java.util.List.of() : java.util.List.of(id));
  }

  @Test
  void usersAloneAreNoExport() throws Exception {
    String user =
        "{\"id\":\"u\",\"username\":\"a\",\"roles\":\"\",\"update_at\":1,\"delete_at\":0}";
    assertThat(new MattermostApi().recognises(SmallExport.of("u.json", user))).isEmpty();
    assertThat(new MattermostBulk().recognises(SmallExport.of("u.json", user))).isEmpty();
  }
}
