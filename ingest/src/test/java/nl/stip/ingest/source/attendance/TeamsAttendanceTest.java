package nl.stip.ingest.source.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.stip.ingest.export.Exports;
import nl.stip.ingest.source.AccountDraft;
import nl.stip.ingest.source.Export;
import nl.stip.ingest.source.recording.Damaged;
import nl.stip.ingest.source.recording.EventLines;
import nl.stip.ingest.source.recording.RecordingSink;
import nl.stip.ingest.source.recording.SmallExport;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Settings;
import nl.stip.workspace.SettingsFile;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsAttendanceTest {

  private static final Path HERE = Path.of("src/test/resources/nl/stip/ingest/source/attendance");
  private static final String REPORT =
      """
      1. Summary
      Meeting title\tx
      Start time\t%1$s
      2. Participants
      Name\tFirst Join%2$s\tEmail\tParticipant ID (UPN)\tRole
      Noor\t%1$s\tnoor@lumen.example\tnoor@lumen.example\tOrganizer
      """;

  private final RecordingSink sink = new RecordingSink();

  private static TeamsAttendance source(Path folder, String settings) throws Exception {
    Files.writeString(folder.resolve("stip.yaml"), settings);
    return new TeamsAttendance(SettingsFile.load(new Workspace(folder)));
  }

  @Test
  void theOriginalGivesTheseEvents(@TempDir Path folder) throws Exception {
    TeamsAttendance source = source(folder, "zone: UTC\n");
    try (Export export = Exports.open(HERE.resolve("original"))) {
      assertThat(source.recognises(export)).isPresent();
      source.read(export, sink);
    }
    assertThat(sink.events.stream().map(EventLines::line))
        .containsExactlyElementsOf(Files.readAllLines(HERE.resolve("events.jsonl")));
    assertThat(sink.rejected).containsExactly("attendance.csv:15 no_time");
    assertThat(sink.nonEvents).containsExactly("somebody without an account in a meeting");
    assertThat(sink.notices).containsExactly("assumed_zone");
    assertThat(sink.read).isEqualTo(5).isEqualTo(sink.boxed());
    assertThat(sink.accounts)
        .extracting(AccountDraft::nativeId, AccountDraft::external, AccountDraft::name)
        .containsExactly(
            tuple("eva@partner.example", true, "Eva Extern"),
            tuple("noor.bakker@lumen.example", false, "Noor Bakker"),
            tuple("sam.visser@lumen.example", false, "Sam Visser"));
  }

  /** Whoever downloads it again, in another language of dates, has the same meeting. */
  @ParameterizedTest
  @CsvSource({
    "'3/16/26, 9:00:12 AM', '', 2026-03-16T08:00:12Z",
    "'3/6/26, 12:00:12 AM', '', 2026-03-05T23:00:12Z",
    "'3/6/26, 12:00:12 PM', '', 2026-03-06T11:00:12Z",
    "'16-3-2026 09:00:12', '', 2026-03-16T08:00:12Z",
    "'16.03.2026, 09:00', '', 2026-03-16T08:00:00Z",
    "'3/16/26, 9:00:12 AM', ' (UTC)', 2026-03-16T09:00:12Z"
  })
  void timesAreReadAsTheClientWritesThem(
      String text, String heading, String moment, @TempDir Path folder) throws Exception {
    source(folder, "zone: Europe/Amsterdam\n")
        .read(SmallExport.of("a.csv", REPORT.formatted(text, heading)), sink);
    assertThat(sink.events)
        .singleElement()
        .satisfies(e -> assertThat(e.published).hasToString(moment));
    assertThat(sink.notices).hasSize(heading.isEmpty() ? 1 : 0);
  }

  @Test
  void timesThatMayBeTwoDaysAskForALine(@TempDir Path folder) throws Exception {
    SmallExport export = SmallExport.of("a.csv", REPORT.formatted("3/6/2026 09:00:12", ""));
    TeamsAttendance source = source(folder, "zone: UTC\n");
    assertThatThrownBy(() -> source.read(export, sink))
        .isInstanceOf(FaultException.class)
        .hasMessageContaining("m365-attendance:\n      dates: day_first");
    source(folder, "zone: UTC\nintake: {sources: {m365-attendance: {dates: day_first}}}\n")
        .read(export, sink);
    assertThat(sink.events.get(0).published).hasToString("2026-06-03T09:00:12Z");
  }

  @Test
  void otherTablesAreNotClaimed(@TempDir Path folder) throws Exception {
    TeamsAttendance source = source(folder, "zone: UTC\n");
    String old = "Full Name\tUser Action\tTimestamp\nNoor\tJoined\t3/16/26, 9:00:12 AM\n";
    assertThat(source.recognises(SmallExport.of("a.csv", old))).isEmpty();
  }

  @Property(tries = 100, seed = "1")
  void aDamagedReportEndsInABoxOrIsRefusedAtOnce(
      @ForAll long seed, @ForAll @IntRange(max = 20) int hits) throws Exception {
    byte[] whole = Files.readAllBytes(HERE.resolve("original/attendance.csv"));
    RecordingSink heard = new RecordingSink();
    SmallExport export = SmallExport.of("x.csv", Damaged.copy(whole, seed, hits));
    TeamsAttendance source = new TeamsAttendance(Settings.defaults());
    try {
      source.recognises(export);
      source.read(export, heard);
    } catch (FaultException e) {
      assertThat(heard.read).isZero();
      return;
    }
    assertThat(heard.boxed()).isEqualTo(heard.read);
  }
}
