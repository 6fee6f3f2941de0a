package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.stip.format.TableFormat;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theme of the register becomes a tag, and nothing else of the text is kept. */
class ThemedExportTest {

  @TempDir Path folder;

  @Test
  void messagesAndChannelsAreTaggedAndAChangeReadsThemAgain() throws Exception {
    Fixture fixture = Fixture.in(folder);
    fixture.ingest(Example.path());
    String tagged = "select 'tagged', count(*) from event where list_contains(tag, 'theme:plan')";
    assertThat(fixture.query(tagged)).containsEntry("tagged", 0L);
    Files.createDirectories(fixture.root.resolve("register"));
    Files.writeString(
        fixture.root.resolve("register/themes.yaml"),
        "themes: [{id: plan, name: Plan, words: [nieuwe plannen, voorbeeld], channels: [general, bestuur]}]\n");
    assertThat(fixture.ingest(Example.path())).isEqualTo(ExitCode.OK);
    assertThat(fixture.console()).doesNotContain("read before");
    assertThat(fixture.query(tagged)).containsEntry("tagged", 2L);
    assertThat(fixture.rows(TableFormat.COMMUNITY))
        .filteredOn(row -> row.contains("[theme:plan]"))
        .hasSize(2);
    assertThat(String.join("\n", fixture.rows(TableFormat.COMMUNITY))).doesNotContain("bestuur");
  }

  /** The audit log names the community in each record and lists none. */
  @Test
  void whatIsSeenInACommunityOfTheAuditLogIsTagged() throws Exception {
    Fixture fixture = Fixture.in(folder);
    Files.createDirectories(fixture.root.resolve("register"));
    Files.writeString(
        fixture.root.resolve("register/themes.yaml"),
        "themes: [{id: health, name: Health, channels: [fitter at work]}]\n");
    Path log = folder.resolve("log.csv");
    Files.writeString(
        log,
        "RecordType,CreationDate,UserIds,Operations,AuditData\n"
            + viewed(1, "Fitter at Work", 5)
            + viewed(2, "Fitter at Work", 6)
            + viewed(3, "Ideas", 7));
    assertThat(fixture.ingest(log)).isEqualTo(ExitCode.OK);
    assertThat(
            fixture.query(
                "select type, count(*) from event where list_contains(tag, 'theme:health') group by type"))
        .containsExactly(Map.entry("View", 2L));
  }

  private static String viewed(int number, String community, int message) {
    String data =
        """
        {"CreationTime":"2026-03-02T12:00:00","Id":"00000000-0000-4000-8000-00000000000%d",
        "Operation":"MessageViewed","RecordType":22,"Workload":"Yammer","UserId":"sam@lumen.example",
        "GroupName":"%s","MessageId":%d}"""
            .formatted(number, community, message);
    return "Yammer,3/2/2026 12:00:00 PM,sam@lumen.example,MessageViewed,\""
        + data.replace("\n", "").replace("\"", "\"\"")
        + "\"\n";
  }

  @Test
  void aFaultInTheRegisterIsToldBeforeAnythingIsRead() throws Exception {
    Fixture fixture = Fixture.in(folder);
    Files.createDirectories(fixture.root.resolve("register"));
    Files.writeString(fixture.root.resolve("register/themes.yaml"), "themes: [{id: plan}]\n");
    assertThat(fixture.ingest(Example.path())).isEqualTo(ExitCode.SETTINGS);
    assertThat(fixture.batches()).isEmpty();
  }
}
