package nl.stip.ingest.source.mattermost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.stip.event.Audience;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.recording.Pair;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import org.junit.jupiter.api.Test;

/** The pair original → events of a compliance export in Actiance's XML, and its traps. */
class MattermostActianceTest {

  private static final String ORIGINAL = "mattermost/original";
  private static final Path BATCH =
      Path.of(
          "src/test/resources/nl/stip/ingest/source/mattermost/original/batch001",
          "actiance_export.xml");

  private final RecordingSink sink = new RecordingSink();

  @Test
  void aDumpGivesTheseEvents() throws Exception {
    RecordingSink read = Pair.read(new MattermostActiance(), ORIGINAL);
    Pair.check(read, "mattermost/actiance.jsonl");
    assertThat(read.nonEvents)
        .containsExactly(
            "was already in the channel",
            "was already in the channel",
            "an earlier text of an edited post",
            "a file was deleted",
            "was still in the channel",
            "was still in the channel",
            "no act of anybody: is in a conversation",
            "no act of anybody: is in a conversation",
            "was still in the channel",
            "was still in the channel",
            "was still in the channel");
    assertThat(read.repeats).as("deleted, touched, and there in both batches").isEqualTo(3);
    assertThat(read.rejected)
        .containsExactly(
            "batch001/actiance_export.xml:105 incomplete_record",
            "batch001/actiance_export.xml:112 impossible_time");
  }

  @Test
  void peopleAreKnownByAddressAndChannelsById() throws Exception {
    RecordingSink read = Pair.read(new MattermostActiance(), ORIGINAL);
    assertThat(read.accounts)
        .extracting(AccountDraft::nativeId, AccountDraft::kind, AccountDraft::emails)
        .contains(
            tuple("bouwbot@localhost", "bot", List.of()),
            tuple("tim@lumen.example", "person", List.of("tim@lumen.example")));
    assertThat(read.communities)
        .extracting(CommunityDraft::nativeId, CommunityDraft::audience, CommunityDraft::name)
        .contains(
            tuple("cccccccccccccccccccccccccc", Audience.PUBLIC, "Marktplein"),
            tuple("dddddddddddddddddddddddddd", Audience.DIRECT, null));
  }

  @Test
  void anEditAndADeletionKeepWhatTheAuthorWrote() throws Exception {
    RecordingSink read = Pair.read(new MattermostActiance(), ORIGINAL);
    assertThat(event(read, "ppppppppppppppppppppppppp2").edited)
        .isEqualTo(Instant.parse("2024-03-01T09:02:10Z"));
    assertThat(event(read, "ppppppppppppppppppppppppp1").text).hasToString("Dag,\n\"klaar\"?");
    assertThat(event(read, "ppppppppppppppppppppppppp9").text).hasToString("Tot morgen <allemaal>");
  }

  @Test
  void aPostDeletedLongAfterItWasExportedIsTheSamePost() {
    read(room("", message("p1", "1709283660000", "Weg", "")));
    read(room("", message("p1", "1709283660000", "delete Weg", "Deleted")));
    assertThat(sink.repeats).isEqualTo(1);
    assertThat(sink.changed).isZero();
  }

  @Test
  void postsAndFilesThatTheCsvHoldsTooCountOnce() throws Exception {
    readAll(new MattermostCompliance());
    int before = sink.events.size();
    readAll(new MattermostActiance());
    assertThat(sink.events.stream().skip(before).map(e -> e.nativeId))
        .as("the CSV names people by id, so who came and went is another there")
        .containsExactly(
            "cccccccccccccccccccccccccc:system_join_channel:tim@lumen.example:2024-03-01T09:00:01Z",
            "ppppppppppppppppppppppppp6",
            "cccccccccccccccccccccccccc:system_leave_channel:tim@lumen.example:2024-03-01T09:04:10Z",
            "ppppppppppppppppppppppppp9");
  }

  @Test
  void olderServersWriteNoIds() {
    String post = message("", "1709283660000", "Dag", "");
    read(
        room(
            "",
            post
                + post
                + message("", "1709283661000", "delete Dag", "")
                + message("", "1366611728", "in seconden", "")));
    assertThat(sink.events)
        .extracting(e -> e.nativeId)
        .containsExactly(
            "chan:2024-03-01T09:01:00Z:noor@lumen.example:1",
            "chan:2024-03-01T09:01:00Z:noor@lumen.example:2");
    assertThat(sink.nonEvents).containsExactly("a post or a file was deleted");
    assertThat(sink.rejected).hasSize(1);
  }

  @Test
  void aGroupIsAConversationOfThoseInIt() {
    String dump =
        room(
            entered("noor@lumen.example", "1709283600001")
                + entered("tim@lumen.example", "1709283600001")
                + entered("gast@lumen.example", "1709283600001"),
            message("p1", "1709283660000", "Wij drie", ""));
    read(dump.replace("<RoomID>public - naam", "<RoomID>group - 0a1b2c"));
    assertThat(sink.events).hasSize(1);
    assertThat(sink.events.get(0).audience).isEqualTo(Audience.DIRECT);
    assertThat(sink.events.get(0).to).containsExactly("gast@lumen.example", "tim@lumen.example");
  }

  @Test
  void whoLeavesTwiceLeftTwiceAndTheEndOfThePeriodIsNoLeaving() {
    read(
        room(
            "",
            left("tim@lumen.example", "1709283700000")
                + left("tim@lumen.example", "1709283800000")
                + left("noor@lumen.example", "1709283900000")
                + left("noor@lumen.example", "1709287200000")));
    assertThat(sink.events)
        .extracting(e -> e.account + " " + e.published)
        .containsExactlyInAnyOrder(
            "tim@lumen.example 2024-03-01T09:01:40Z",
            "tim@lumen.example 2024-03-01T09:03:20Z",
            "noor@lumen.example 2024-03-01T09:05:00Z");
    assertThat(sink.nonEvents).containsExactly("was still in the channel");
  }

  @Test
  void aFileThatBreaksOffGivesWhatStoodBefore() throws Exception {
    String whole = Files.readString(BATCH);
    read(whole.substring(0, whole.indexOf("<EndTimeUTC>")));
    assertThat(sink.events).extracting(e -> e.nativeId).contains("ppppppppppppppppppppppppp4");
    assertThat(sink.rejected).last().asString().endsWith("broken_off");
    assertThat(sink.nonEvents).contains("left, or was still in the channel");
    assertThat(sink.read).isEqualTo(sink.boxed());
  }

  @Test
  void noFileOfThisMachineIsRead() {
    String dump = room("", message("p1", "1709283660000", "&x;", ""));
    read(
        dump.replaceFirst(
            "<FileDump",
            "<!DOCTYPE FileDump [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><FileDump"));
    assertThat(sink.events).isEmpty();
    assertThat(sink.rejected).containsExactly("dump.xml:1 broken_off");
  }

  @Test
  void whatXmlDoesNotAllowAndManyReferencesBreakNothing() {
    read(
        room(
            "",
            message("p1", "1709283660000", "a\0b\u0001c", "")
                + message("p2", "1709283661000", "&lt;".repeat(200_000), "")));
    assertThat(sink.rejected).isEmpty();
    assertThat(event(sink, "p1").text).hasToString("a\uFFFDb\uFFFDc");
    assertThat(event(sink, "p2").text).hasSize(200_000);
  }

  @Test
  void whatOthersWriteInTheSameFormatIsNotClaimed() throws IOException {
    String dump = room("", "");
    String other = dump.replace("public - naam - chan", "CHAT-0x10000024");
    assertThat(new MattermostActiance().recognises(SmallExport.of("a.xml", dump))).isPresent();
    assertThat(new MattermostActiance().recognises(SmallExport.of("a.xml", other))).isEmpty();
  }

  private void readAll(Source source) throws IOException {
    Path folder = BATCH.getParent().getParent();
    try (Export export = Exports.open(folder)) {
      source.read(new SmallExport(source.recognises(export).orElseThrow().parts()), sink);
    }
  }

  private void read(String dump) {
    new MattermostActiance().read(SmallExport.of("dump.xml", dump), sink);
  }

  private static EventDraft event(RecordingSink sink, String id) {
    return sink.events.stream().filter(e -> e.nativeId.equals(id)).findAny().orElseThrow();
  }

  private static String room(String entered, String rest) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<FileDump>\n"
        + "<Conversation Perspective=\"Naam\">\n<RoomID>public - naam - chan</RoomID>\n"
        + "<StartTimeUTC>1709283600000</StartTimeUTC>\n"
        + entered
        + rest
        + "<EndTimeUTC>1709287200000</EndTimeUTC>\n</Conversation>\n</FileDump>\n";
  }

  private static String message(String id, String at, String text, String update) {
    return "<Message>"
        + (id.isEmpty() ? "" : "<MessageId>" + id + "</MessageId>")
        + "<LoginName>noor@lumen.example</LoginName><UserType>user</UserType><DateTimeUTC>"
        + at
        + "</DateTimeUTC>"
        + (update.isEmpty() ? "" : "<UpdatedType>" + update + "</UpdatedType>")
        + "<Content>"
        + text
        + "</Content></Message>\n";
  }

  private static String entered(String who, String at) {
    return participant("ParticipantEntered", who, at);
  }

  private static String left(String who, String at) {
    return participant("ParticipantLeft", who, at);
  }

  private static String participant(String element, String who, String at) {
    return ("<%s><LoginName>%s</LoginName><UserType>user</UserType><DateTimeUTC>%s</DateTimeUTC>"
            + "</%s>\n")
        .formatted(element, who, at, element);
  }
}
