package nl.stip.ingest.source.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.Claim;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.recording.EventLines;
import nl.stip.ingest.source.recording.RecordingSink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pair original → events, which is also the documentation of the connector. */
class SlackExportTest {

  private static final Path HERE = Path.of("src/test/resources/nl/stip/ingest/source/slack");

  private final RecordingSink sink = new RecordingSink();

  @BeforeEach
  void read() throws Exception {
    try (Export export = Exports.open(HERE.resolve("original"))) {
      assertThat(new SlackExport().recognises(export))
          .map(Claim::reason)
          .contains("it lists users and channels and holds 8 day files in 7 channel folders");
      new SlackExport().read(export, sink);
    }
  }

  @Test
  void theOriginalGivesTheseEvents() throws Exception {
    List<String> lines = sink.events.stream().map(EventLines::line).toList();
    assertThat(lines).containsExactlyElementsOf(Files.readAllLines(HERE.resolve("events.jsonl")));
  }

  @Test
  void everyRowEndsInABox() {
    assertThat(sink.read).isEqualTo(20).isEqualTo(sink.boxed());
    assertThat(sink.nonEvents)
        .containsExactly("no act of anybody: tombstone", "no act of anybody: reminder_add");
    assertThat(sink.rejected).isEmpty();
  }

  @Test
  void accountsAreTheListedAndTheMet() {
    assertThat(sink.accounts)
        .extracting(AccountDraft::nativeId, AccountDraft::kind, AccountDraft::external)
        .containsExactlyInAnyOrder(
            tuple("U0NOOR001", "person", false),
            tuple("U0TIM0001", "person", false),
            tuple("U0ISA0001", "person", false),
            tuple("U0GAST001", "person", true),
            tuple("U0ROBOT01", "bot", false),
            tuple("B0JIRA001", "bot", false),
            tuple("USLACKBOT", "bot", false),
            tuple("U0EXTERN1", "person", true));
  }

  @Test
  void placesAreThoseOfTheListsAndOfUnlistedFolders() {
    assertThat(sink.communities)
        .extracting(CommunityDraft::nativeId)
        .containsExactlyInAnyOrder(
            "C0GENERAL",
            "C0TEAM001",
            "G0BESTUUR",
            "D0AAAAAAA1",
            "G0MPIM001",
            "2016-team",
            "oud-kanaal");
    assertThat(sink.notices).containsExactly("unlisted_channel", "unlisted_channel");
  }
}
