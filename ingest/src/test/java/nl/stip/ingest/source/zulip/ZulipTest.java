package nl.stip.ingest.source.zulip;

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
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.recording.EventLines;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pairs original → events of both exports of Zulip, and their traps. */
class ZulipTest {

  private static final Path HERE = Path.of("src/test/resources/nl/stip/ingest/source/zulip");

  private final RecordingSink sink = new RecordingSink();

  private void read(Source source, String original, String reason) throws Exception {
    try (Export export = Exports.open(HERE.resolve("original").resolve(original))) {
      assertThat(source.recognises(export)).map(Claim::reason).contains(reason);
      source.read(export, sink);
    }
    assertThat(sink.read).isEqualTo(sink.boxed());
  }

  private void readArchive() throws Exception {
    read(
        new ZulipArchive(),
        "archive",
        "301-algemeen/welkom.20hier.json lists messages as zulip-archive writes them");
  }

  private void readExport() throws Exception {
    read(
        new ZulipExport(),
        "export",
        "it holds realm.json and 2 files of Zulip's table of messages");
  }

  private List<String> lines() {
    return sink.events.stream().map(EventLines::line).toList();
  }

  @Test
  void anArchiveGivesTheseEvents() throws Exception {
    readArchive();
    assertThat(lines())
        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(HERE.resolve("archive.jsonl")));
  }

  @Test
  void aRenamedStreamIsOneStreamWhoseMessagesAreReadOnce() throws Exception {
    readArchive();
    assertThat(sink.repeats).isEqualTo(1);
    assertThat(sink.communities)
        .extracting(CommunityDraft::nativeId, CommunityDraft::name)
        .containsExactly(tuple("301", "algemeen"), tuple("302", "bouw"));
  }

  @Test
  void aNameWithAndWithoutEmojiIsOneAccount() throws Exception {
    readArchive();
    assertThat(sink.accounts)
        .extracting(AccountDraft::nativeId, AccountDraft::name, AccountDraft::kind)
        .containsExactly(
            tuple("anna de vries", "Anna de Vries", "person"),
            tuple("bram o'neill", "Bram O'Neill", "person"),
            tuple("notification bot", "Notification Bot", "bot"));
  }

  @Test
  void anOrganisationExportGivesTheseEvents() throws Exception {
    readExport();
    assertThat(lines()).containsExactlyElementsOf(Files.readAllLines(HERE.resolve("export.jsonl")));
    assertThat(sink.rejected)
        .containsExactly(
            "messages-000002.json:4 incomplete_record", "messages-000002.json:5 impossible_time");
  }

  @Test
  void anOrganisationExportListsItsAccounts() throws Exception {
    readExport();
    assertThat(sink.accounts)
        .extracting(
            AccountDraft::nativeId,
            AccountDraft::kind,
            AccountDraft::external,
            AccountDraft::deactivated,
            AccountDraft::emails)
        .containsExactly(
            tuple("20", "person", false, false, List.of("anna.devries@lumen.example")),
            tuple("21", "person", false, true, List.of("bram.oneill@lumen.example")),
            tuple("22", "person", true, false, List.of("gast@partner.example")),
            tuple("23", "bot", false, false, List.of("bouw-bot@lumen.example")),
            tuple("7", "bot", false, false, List.of("notification-bot@zulip.com")));
    assertThat(sink.memberships).containsExactlyInAnyOrder("301 20", "303 20");
  }

  @Test
  void uploadsBelongToTheExportAndToNobodyElse() throws Exception {
    try (Export export = Exports.open(HERE.resolve("original/export"))) {
      assertThat(new ZulipExport().recognises(export).orElseThrow().parts())
          .hasSameSizeAs(export.parts());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Philip Durf 🚀, philip durf",
    "🎨, 🎨",
    "Nick | Lab8, nick | lab8",
    "Kris  (KU), kris (ku)",
    "Zoë\u0301 ❄️ Sneeuw, zoë\u0301 sneeuw"
  })
  void namesLoseTheirSignsOnly(String written, String account) {
    assertThat(ZulipName.account(written)).isEqualTo(account);
  }

  @Test
  void whatIsQuotedIsNotTheText() {
    assertThat(ZulipHtml.text("<p>a</p><blockquote><p>b?</p></blockquote><p>c &lt; d</p>"))
        .isEqualTo("ac < d");
    assertThat(ZulipHtml.text("1 < 2")).isEqualTo("1 < 2");
    assertThat(ZulipMarkdown.text("x\n```quote\ny?\n```\nz")).isEqualTo("x\nz");
  }

  @Test
  void otherJsonIsNotRecognised() throws Exception {
    SmallExport slack = SmallExport.of("a.json", "[{\"ts\":\"1.2\",\"user\":\"U1\"}]");
    assertThat(new ZulipArchive().recognises(slack)).isEmpty();
    assertThat(new ZulipExport().recognises(SmallExport.of("realm.json", "{}"))).isEmpty();
  }
}
