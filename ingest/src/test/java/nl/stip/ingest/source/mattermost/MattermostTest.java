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
  void aDeletedPostOfTheCsvWasWrittenAndAnEditedOneIsTheSame() {
    String row =
        "1709283660000,%s,%s,c1,plein,Plein,public,u1,noor@lumen.example,noor,p1,,,%s,message,user\n";
    String table =
        "Post Creation Time,Post Update Time,Post Update Type,Channel Id,Channel Name,"
            + "Channel Display Name,Channel Type,User Id,User Email,Username,Post Id,"
            + "Edited By Post Id,Replied to Post Id,Post Message,Post Type,User Type\n"
            + row.formatted("1709283660000", "", "Weg")
            + row.formatted("1709283670000", "Deleted", "delete Weg")
            + row.formatted("1709283680000", "UpdatedNoMsgChange", "Weg")
            + row.formatted("1709283690000", "EditedNewMsg", "Weg ermee");
    RecordingSink sink = new RecordingSink();
    new MattermostCompliance().read(SmallExport.of("posts.csv", table), sink);
    assertThat(sink.events).hasSize(1);
    assertThat(sink.repeats).isEqualTo(2);
    assertThat(sink.changed).isEqualTo(1);
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
