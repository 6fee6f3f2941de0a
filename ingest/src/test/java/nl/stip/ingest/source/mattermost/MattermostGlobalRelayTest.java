package nl.stip.ingest.source.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.Sources;
import nl.stip.ingest.source.recording.Pair;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.workspace.Settings;
import org.junit.jupiter.api.Test;

/** The pair original → events of a compliance export for Global Relay, and its traps. */
class MattermostGlobalRelayTest {

  private static final String ORIGINAL = "mattermost/original";
  private static final String CHANNEL = "Marktplein - (cccccccccccccccccccccccccc) - 0.eml";
  private static final Path MAIL =
      Path.of("src/test/resources/nl/stip/ingest/source/mattermost/original", CHANNEL);

  private final RecordingSink sink = new RecordingSink();

  @Test
  void mailsGiveTheseEvents() throws Exception {
    RecordingSink read = Pair.read(new MattermostGlobalRelay(), ORIGINAL);
    Pair.check(read, "mattermost/relay.jsonl");
    assertThat(read.nonEvents)
        .containsExactly(
            "was already in the channel",
            "was already in the channel",
            "an earlier text of an edited post",
            "a file was deleted",
            "no act of anybody: is in a conversation",
            "no act of anybody: is in a conversation");
    assertThat(read.repeats).as("a post that was deleted").isEqualTo(1);
    assertThat(read.rejected)
        .containsExactly(CHANNEL + ":16 incomplete_record", CHANNEL + ":17 impossible_time");
    assertThat(read.accounts)
        .extracting(AccountDraft::nativeId)
        .contains("uuuuuuuuuuuuuuuuuuuuuuuuu1", "uuuuuuuuuuuuuuuuuuuuuuuuu2");
  }

  @Test
  void textsAreAsTheyWereWritten() throws Exception {
    RecordingSink read = Pair.read(new MattermostGlobalRelay(), ORIGINAL);
    assertThat(event(read, "ppppppppppppppppppppppppp9").text)
        .hasToString("Zie @noor: <b>geen</b> opmaak & één smiley \uD83D\uDE00");
    assertThat(event(read, "ppppppppppppppppppppppppp1").text).hasToString("Dag,\n\"klaar\"?");
    assertThat(event(read, "ppppppppppppppppppppppppp2").edited)
        .isEqualTo(Instant.parse("2024-03-01T09:02:10Z"));
  }

  @Test
  void postsThatTheCsvHoldsTooCountOnce() throws Exception {
    Path table = MAIL.resolveSibling("posts.csv");
    new MattermostCompliance().read(SmallExport.of(table), sink);
    int before = sink.events.size();
    new MattermostGlobalRelay().read(SmallExport.of(MAIL), sink);
    assertThat(sink.events.stream().skip(before).map(e -> e.nativeId))
        .as("files have no id in the mails")
        .containsExactly(
            "ppppppppppppppppppppppppp1:file:ppppppppppppppppppppppppp1/plan.pdf",
            "ppppppppppppppppppppppppp6",
            "ppppppppppppppppppppppppp9",
            "pppppppppppppppppppppppp10",
            "pppppppppppppppppppppppp11",
            "file:ffffffffffffffffffffffff11");
  }

  @Test
  void theMailIsMattermostsAndNotMail() throws IOException {
    SmallExport mail = SmallExport.of(MAIL);
    for (Source source : Sources.of(Settings.defaults())) {
      if (source.recognises(mail).isPresent()) {
        assertThat(source.card().id()).isEqualTo("mattermost-globalrelay");
        return;
      }
    }
    throw new AssertionError("nobody claims it");
  }

  @Test
  void aMailThatOnlySpeaksOfTheFormatIsMail() throws IOException {
    String mail =
        "From: a@b.example\nDate: Fri, 01 Mar 2024 10:00:00 +0000\n\nX-GlobalRelay-MsgType: Mattermost\n";
    assertThat(new MattermostGlobalRelay().recognises(SmallExport.of("a.eml", mail))).isEmpty();
  }

  @Test
  void olderServersWriteNoIds() {
    read(
        mail(
            old("09:01:00", "", "Dag")
                + old("09:01:00", "", "Uploaded file plan.pdf")
                + old("09:01:00", "@Weer", "Regen")
                + old("09:02:00", "", "Deleted file plan.pdf")));
    assertThat(sink.events)
        .extracting(e -> e.nativeId + " " + e.account + " " + e.automated)
        .containsExactly(
            "chan:2024-03-01T09:01:00Z:noor@lumen.example:1 noor@lumen.example false",
            "chan:2024-03-01T09:01:00Z:noor@lumen.example:2:file:"
                + "chan:2024-03-01T09:01:00Z:noor@lumen.example:2/plan.pdf noor@lumen.example false",
            "chan:2024-03-01T09:01:00Z:noor@lumen.example:3 noor@lumen.example true");
    assertThat(sink.nonEvents).containsExactly("a file was deleted");
  }

  @Test
  void aMailThatBreaksOffGivesWhatStoodBefore() throws IOException {
    String whole = Files.readString(MAIL, StandardCharsets.ISO_8859_1);
    read(whole.substring(0, whole.indexOf("Regen om vijf")));
    assertThat(sink.events).extracting(e -> e.nativeId).contains("ppppppppppppppppppppppppp9");
    assertThat(sink.rejected).last().asString().endsWith("broken_off");
  }

  @Test
  void withoutChannelOrHtmlNothingCanBeRead() {
    read(mail("").replace("X-Mattermost-ChannelID: chan\n", ""));
    read(mail("").replace("text/html", "text/plain"));
    assertThat(sink.rejected)
        .containsExactly("relay.eml:1 incomplete_record", "relay.eml:1 incomplete_record");
  }

  @Test
  void manyPostsAreRead() {
    String posts =
        IntStream.range(0, 5_000)
            .mapToObj(i -> old("09:%02d:%02d".formatted(i / 60 % 60, i % 60), "", "post " + i))
            .collect(Collectors.joining());
    read(mail(posts));
    assertThat(sink.events).hasSize(5_000);
    assertThat(sink.rejected).isEmpty();
  }

  @Test
  void whatTheFormatDoesNotHaveBreaksOffBeforeItFillsMemory() {
    String names =
        IntStream.range(0, 30_000).mapToObj(i -> "<li><k" + i + ">").collect(Collectors.joining());
    read(mail(names));
    read(mail("<b>x</b>".repeat(100_000)));
    assertThat(sink.events).isEmpty();
    assertThat(sink.rejected).containsExactly("relay.eml:1 broken_off", "relay.eml:1 broken_off");
  }

  private void read(String mail) {
    new MattermostGlobalRelay().read(SmallExport.of("relay.eml", mail), sink);
  }

  private static EventDraft event(RecordingSink sink, String id) {
    return sink.events.stream().filter(e -> e.nativeId.equals(id)).findAny().orElseThrow();
  }

  private static String mail(String messages) {
    return "From: noor@lumen.example\nX-GlobalRelay-MsgType: Mattermost\n"
        + "X-Mattermost-ChannelID: chan\nX-Mattermost-ChannelType: public\n"
        + "X-Mattermost-ChannelName: =?utf-8?b?Q2Fmw6k=?=\n"
        + "Content-Type: text/html; charset=UTF-8\n\n<html><body>"
        + "<div class=\"summary-list\"><ul><li><span class=\"bold\">Channel:&nbsp;</span>Café</li>"
        + "<li><span class=\"bold\">Started:&nbsp;</span>2024-03-01T09:00:00Z</li></ul></div>"
        + "<div class=\"message-list\"><ul>"
        + messages
        + "</ul></div><p>Exported on 2024-03-02T08:00:00Z</p></body></html>\n";
  }

  private static String old(String time, String shown, String text) {
    return "<li class=\"message\">\n<span class=\"sent_time\">2024-03-01T"
        + time
        + "Z</span>\n<span class=\"username\">@noor</span>\n<span class=\"postusername\">"
        + shown
        + "</span>\n<span class=\"usertype\">user</span>\n"
        + "<span class=\"email\">(noor@lumen.example):</span>\n<span class=\"message\">"
        + text
        + "</span>\n<span class=\"previews_post\"></span>\n</li>\n";
  }
}
