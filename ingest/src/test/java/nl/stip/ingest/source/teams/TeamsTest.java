package nl.stip.ingest.source.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.m365audit.M365Audit;
import nl.stip.ingest.source.recording.Damaged;
import nl.stip.ingest.source.recording.EventLines;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import org.junit.jupiter.api.Test;

class TeamsTest {

  private static final Path HERE = Path.of("src/test/resources/nl/stip/ingest/source/teams");
  private static final Path MESSAGES = HERE.resolve("original/messages.json");

  private final Teams source = new Teams();
  private final RecordingSink sink = new RecordingSink();

  private void readOriginal() throws Exception {
    try (Export export = Exports.open(HERE.resolve("original"))) {
      assertThat(source.recognises(export))
          .hasValueSatisfying(c -> assertThat(c.apart()).isFalse())
          .map(Claim::reason)
          .contains("attendance.json holds Teams attendance reports");
      source.read(export, sink);
    }
  }

  @Test
  void theOriginalGivesTheseEvents() throws Exception {
    readOriginal();
    assertThat(sink.events.stream().map(EventLines::line))
        .containsExactlyElementsOf(Files.readAllLines(HERE.resolve("events.jsonl")));
    assertThat(sink.rejected).containsExactly("messages.json:6 no_time");
    assertThat(sink.nonEvents)
        .containsExactly("a list of channels", "a list of chats", "a message of the system");
    assertThat(sink.read).isEqualTo(10).isEqualTo(sink.boxed());
  }

  @Test
  void accountsHaveTheAddressesOfListsAndGuestsAreExternal() throws Exception {
    readOriginal();
    assertThat(sink.accounts)
        .extracting(AccountDraft::nativeId, AccountDraft::kind, AccountDraft::external)
        .contains(
            tuple("aaaa-1", "person", false),
            tuple("aaaa-2", "person", false),
            tuple("gast-9", "person", true),
            tuple("app-1", "bot", false));
    assertThat(sink.accounts)
        .filteredOn(a -> a.nativeId().equals("aaaa-2"))
        .singleElement()
        .satisfies(a -> assertThat(a.emails()).containsExactly("sam@lumen.example"));
  }

  @Test
  void textIsWithoutMarkup() throws Exception {
    readOriginal();
    assertThat(sink.events)
        .filteredOn(e -> e.text != null)
        .extracting(e -> e.text.toString())
        .containsExactly("Wie weet Sam?", "Ik", "Zo?", "x");
  }

  @Test
  void aListFetchedAgainRepeatsUnlessSomethingChanged() throws Exception {
    String messages = Files.readString(MESSAGES);
    source.read(SmallExport.of("a.json", messages), sink);
    source.read(
        SmallExport.of(
            "b.json",
            messages
                .replace("\"etag\":\"1\"", "\"etag\":\"9\"")
                .replace(
                    "2026-03-02T09:10:00Z\",\"channelIdentity",
                    "2026-03-02T09:11:00Z\",\"channelIdentity")
                .replace("\"Ik\"", "\"Ik!\"")),
        sink);
    assertThat(sink.changed).isEqualTo(1);
    assertThat(sink.repeats).isEqualTo(4);
  }

  @Test
  void aMessageHasTheIdItHasInTheAuditLog() throws Exception {
    String audit =
        "{\"CreationTime\":\"2026-03-02T09:10:00\",\"Id\":\"1\",\"Operation\":\"MessageSent\","
            + "\"Workload\":\"MicrosoftTeams\",\"UserId\":\"noor@lumen.example\",\"UserType\":0,"
            + "\"CommunicationType\":\"GroupChat\",\"ChatThreadId\":\"19:chat@thread.v2\","
            + "\"MessageId\":\"1772442600000\"}";
    RecordingSink heard = new RecordingSink();
    new M365Audit().read(SmallExport.of("a.ndjson", audit), heard);
    readOriginal();
    assertThat(sink.events)
        .anyMatch(
            e ->
                e.nativeId.equals(heard.events.get(0).nativeId)
                    && e.object.equals(heard.events.get(0).object));
  }

  @Property(tries = 150, seed = "1")
  void aDamagedPageEndsInABox(@ForAll long seed, @ForAll @IntRange(max = 30) int hits)
      throws Exception {
    RecordingSink heard = new RecordingSink();
    SmallExport export =
        SmallExport.of("x", Damaged.copy(Files.readAllBytes(MESSAGES), seed, hits));
    source.recognises(export);
    source.read(export, heard);
    assertThat(heard.boxed()).isEqualTo(heard.read);
  }
}
