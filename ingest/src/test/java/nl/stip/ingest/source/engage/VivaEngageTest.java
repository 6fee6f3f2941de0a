package nl.stip.ingest.source.engage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.stip.event.Audience;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.EventDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.m365audit.M365Audit;
import nl.stip.ingest.source.recording.Damaged;
import nl.stip.ingest.source.recording.EventLines;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import org.junit.jupiter.api.Test;

class VivaEngageTest {

  private static final Path HERE = Path.of("src/test/resources/nl/stip/ingest/source/engage");
  private static final Path MESSAGES = HERE.resolve("original/Messages.csv");

  private final VivaEngage source = new VivaEngage();
  private final RecordingSink sink = new RecordingSink();

  private void readOriginal() throws Exception {
    try (Export export = Exports.open(HERE.resolve("original"))) {
      assertThat(source.recognises(export))
          .hasValueSatisfying(c -> assertThat(c.parts()).hasSize(3));
      source.read(export, sink);
    }
  }

  @Test
  void theOriginalGivesTheseEvents() throws Exception {
    readOriginal();
    assertThat(sink.events.stream().map(EventLines::line))
        .containsExactlyElementsOf(Files.readAllLines(HERE.resolve("events.jsonl")));
    assertThat(sink.rejected)
        .containsExactly("Messages.csv:6 no_identity", "Messages.csv:7 no_time");
    assertThat(sink.nonEvents).hasSize(4);
    assertThat(sink.read).isEqualTo(11).isEqualTo(sink.boxed());
    assertThat(sink.events.get(1).text).as("the word null is no text").isNull();
  }

  @Test
  void whoIsInNoListIsFromOutside() throws Exception {
    readOriginal();
    assertThat(sink.accounts)
        .extracting(
            AccountDraft::nativeId,
            AccountDraft::kind,
            AccountDraft::external,
            AccountDraft::deactivated)
        .containsExactlyInAnyOrder(
            tuple("9007199254740993", "person", false, false),
            tuple("1002", "person", false, true),
            tuple("77", "person", true, false),
            tuple("88", "bot", false, false));
    assertThat(sink.communities)
        .extracting(CommunityDraft::nativeId, CommunityDraft::audience)
        .containsExactly(tuple("501", Audience.PUBLIC), tuple("502", Audience.PRIVATE));
  }

  @Test
  void listsWithoutMessagesAreNotClaimed() throws Exception {
    assertThat(source.recognises(SmallExport.of(HERE.resolve("original/Users.csv")))).isEmpty();
  }

  @Test
  void aMessageHasTheIdItHasInTheAuditLog() throws Exception {
    Path blobs = HERE.resolveSibling("m365audit/original/blobs.ndjson");
    RecordingSink heard = new RecordingSink();
    new M365Audit().read(SmallExport.of(blobs), heard);
    readOriginal();
    EventDraft audited =
        heard.events.stream().filter(e -> "engage/message/4712".equals(e.nativeId)).findAny().get();
    assertThat(sink.events)
        .filteredOn(e -> e.nativeId.equals(audited.nativeId))
        .singleElement()
        .satisfies(e -> assertThat(e.object).isEqualTo(audited.object))
        .satisfies(e -> assertThat(e.inReplyTo).isEqualTo(audited.inReplyTo));
  }

  @Property(tries = 150, seed = "1")
  void aDamagedExportEndsInABox(@ForAll long seed, @ForAll @IntRange(max = 30) int hits)
      throws Exception {
    RecordingSink heard = new RecordingSink();
    byte[] bytes = Damaged.copy(Files.readAllBytes(MESSAGES), seed, hits);
    SmallExport export = SmallExport.of("Messages.csv", bytes);
    source.recognises(export);
    source.read(export, heard);
    assertThat(heard.boxed()).isEqualTo(heard.read);
    assertThat(heard.events).allSatisfy(e -> assertThat(e.account).isNotBlank());
  }
}
