package nl.stip.ingest.source.rocketchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import nl.stip.event.Audience;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.recording.Pair;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import org.junit.jupiter.api.Test;

/** The pair original → events, from a dump in MongoDB's Extended JSON. */
class RocketChatTest {

  private static RecordingSink read() throws Exception {
    return Pair.read(new RocketChat(), "rocketchat/original");
  }

  @Test
  void aDumpGivesTheseEvents() throws Exception {
    Pair.check(read(), "rocketchat/events.jsonl");
  }

  @Test
  void anEditIsAChangeAndATextBeforeItNoEvent() throws Exception {
    RecordingSink sink = read();
    assertThat(sink.changed).isEqualTo(1);
    assertThat(sink.nonEvents)
        .containsExactly("an earlier text of an edited message", "no act of anybody: rm");
    assertThat(sink.rejected)
        .containsExactly(
            "rocketchat_message.json:11 impossible_time",
            "rocketchat_message.json:12 incomplete_record");
  }

  @Test
  void whoIsKnownByNameOnlyIsAnAccountToo() throws Exception {
    RecordingSink sink = read();
    assertThat(sink.accounts)
        .extracting(AccountDraft::nativeId, AccountDraft::kind)
        .containsExactly(
            tuple("B1", "bot"),
            tuple("N1", "person"),
            tuple("@onbekend", "person"),
            tuple("T1", "person"));
    assertThat(sink.communities)
        .extracting(CommunityDraft::nativeId, CommunityDraft::audience, CommunityDraft::name)
        .containsExactly(
            tuple("DM1", Audience.DIRECT, null), tuple("ROOM1", Audience.PUBLIC, "Bouw"));
  }

  @Test
  void otherMessagesAreNotRecognised() throws Exception {
    assertThat(
            new RocketChat()
                .recognises(SmallExport.of("a.json", "{\"messages\":[{\"ts\":\"1.2\"}]}")))
        .isEmpty();
  }
}
