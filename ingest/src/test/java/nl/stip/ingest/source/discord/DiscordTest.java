package nl.stip.ingest.source.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stip.event.ObjectType;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.CommunityDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.Source;
import nl.stip.ingest.source.recording.EventLines;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.testing.Shared;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.SettingsFile;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pairs original → events of JSON and CSV, and their traps. */
class DiscordTest {

  private static final Path HERE = Path.of("src/test/resources/nl/stip/ingest/source/discord");

  private final RecordingSink sink = new RecordingSink();
  @TempDir Path folder;

  private DiscordCsv csv(String settings) throws Exception {
    Files.writeString(folder.resolve("stip.yaml"), settings);
    return new DiscordCsv(SettingsFile.load(new Workspace(folder)));
  }

  private void read(Source source, Path original) throws Exception {
    try (Export export = Exports.open(original)) {
      source.read(new SmallExport(source.recognises(export).orElseThrow().parts()), sink);
    }
    assertThat(sink.read).isEqualTo(sink.boxed());
  }

  private void readTables() throws Exception {
    read(csv("zone: Europe/Amsterdam\n"), HERE.resolve("original"));
  }

  private List<String> lines() {
    return sink.events.stream().map(EventLines::line).toList();
  }

  @Test
  void jsonGivesTheseEvents() throws Exception {
    read(new DiscordJson(), HERE.resolve("original"));
    assertThat(lines()).containsExactlyElementsOf(Files.readAllLines(HERE.resolve("json.jsonl")));
    assertThat(sink.nonEvents).containsExactly("no act of anybody: UserPremiumGuildSubscription");
    assertThat(sink.rejected).containsExactly("bouw.json:10 impossible_time");
  }

  @Test
  void jsonNamesAccountsAndPlaces() throws Exception {
    read(new DiscordJson(), HERE.resolve("original"));
    assertThat(sink.accounts)
        .extracting(AccountDraft::nativeId, AccountDraft::name, AccountDraft::kind)
        .containsExactly(
            tuple("111111111111111111", "Noor Bakker", "person"),
            tuple("222222222222222222", "tim", "person"),
            tuple("333333333333333333", "robot", "bot"));
    assertThat(sink.communities)
        .extracting(CommunityDraft::nativeId, CommunityDraft::name)
        .containsExactly(tuple("666666666666666666", "bouw"), tuple("888888888888888888", "Lumen"));
  }

  @Test
  void bothGenerationsOfCsvGiveTheseEvents() throws Exception {
    readTables();
    assertThat(lines()).containsExactlyElementsOf(Files.readAllLines(HERE.resolve("csv.jsonl")));
  }

  @Test
  void overlapsMergeAndTrueRepeatsStay() throws Exception {
    readTables();
    assertThat(sink.repeats).isEqualTo(1);
    assertThat(sink.changed).isZero();
    assertThat(sink.nonEvents).containsExactly("no message: Pinned a message.");
    assertThat(sink.rejected)
        .containsExactly(
            "2019-Dec-13/csv/werk/algemeen/1.csv:4 impossible_time",
            "2019-Dec-13/csv/werk/algemeen/1.csv:5 incomplete_record");
  }

  @Test
  void theZoneTakenIsSaidOnce() throws Exception {
    readTables();
    assertThat(sink.notices).containsExactly("assumed_zone");
  }

  @Test
  void aZoneThatIsNamedIsNotAssumed() throws Exception {
    read(
        csv("zone: UTC\nintake: {sources: {discord-csv: {zone: Asia/Kolkata}}}\n"),
        HERE.resolve("original"));
    assertThat(sink.notices).isEmpty();
    assertThat(sink.events.get(0).published).hasToString("2019-12-05T09:45:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "a/b/algemeen/1.csv, algemeen, algemeen",
    "algemeen/part.csv, algemeen, algemeen",
    "algemeen/578941584859594762.csv, algemeen, algemeen",
    "x/Lumen - werk - bouw [666666666666666666].csv, 666666666666666666, bouw",
    "Lumen - bouw.csv, bouw, bouw",
    "bouw.csv, bouw, bouw"
  })
  void theChannelIsReadOffThePath(String path, String id, String name) {
    DiscordPlace place = DiscordPlace.ofPath(path);
    assertThat(tuple(place.id(), place.name())).isEqualTo(tuple(id, name));
  }

  private static SmallExport dated(String... dates) {
    StringBuilder rows = new StringBuilder("AuthorID,Author,Date,Content,Attachments,Reactions\n");
    for (String date : dates) {
      rows.append("\"1\",\"a\",\"").append(date).append("\",\"x\",\"\",\"\"\n");
    }
    return SmallExport.of("bouw.csv", rows.toString());
  }

  @Test
  void theOrderOfDigitsIsFoundOutOfAll() throws Exception {
    csv("zone: UTC\n").read(dated("03/02/2020 3:15 PM", "03/13/2020 12:05 AM"), sink);
    assertThat(sink.events)
        .extracting(e -> e.published.toString())
        .containsExactly("2020-03-02T15:15:00Z", "2020-03-13T00:05:00Z");
  }

  @Test
  void anOrderThatNothingTellsIsAskedFor() throws Exception {
    SmallExport export = dated("03/02/2020 15:15");
    assertThatThrownBy(() -> csv("zone: UTC\n").read(export, sink))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("intake: {sources: {discord-csv: {dates: day_first}}}");
    csv("zone: UTC\nintake: {sources: {discord-csv: {dates: day_first}}}\n").read(export, sink);
    assertThat(sink.events.get(0).published).hasToString("2020-02-03T15:15:00Z");
  }

  // Distinct in the manifest: by channel, author, minute and text. The rows beyond those stand in
  // one file, not in two runs that overlap: a bot that greets 60 newcomers in a minute says the
  // same 60 times. Only 88 equal rows stand in different files, the pages of one run.
  @Test
  void theRealTablesHoldTheDistinctRowsOfTheManifest() throws Exception {
    read(csv("zone: UTC\n"), Shared.data("discord-komodo-2019-12"));
    assertThat(sink.read).isEqualTo(25_787);
    assertThat(sink.rejected).isEmpty();
    assertThat(sink.repeats).isEqualTo(88);
    assertThat(sink.nonEvents).hasSize(36);
    long distinct =
        sink.events.stream()
            .filter(e -> e.objectType == ObjectType.NOTE)
            .map(e -> e.nativeId.substring(0, e.nativeId.lastIndexOf('\u001f')))
            .distinct()
            .count();
    // Of the 36 rows that say a message was pinned, 34 differ.
    assertThat(distinct + 34).isEqualTo(23_402);
    assertThat(sink.accounts).hasSize(465);
    assertThat(sink.communities).hasSize(59);
  }
}
