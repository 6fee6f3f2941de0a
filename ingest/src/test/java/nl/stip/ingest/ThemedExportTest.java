package nl.stip.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
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

  @Test
  void aFaultInTheRegisterIsToldBeforeAnythingIsRead() throws Exception {
    Fixture fixture = Fixture.in(folder);
    Files.createDirectories(fixture.root.resolve("register"));
    Files.writeString(fixture.root.resolve("register/themes.yaml"), "themes: [{id: plan}]\n");
    assertThat(fixture.ingest(Example.path())).isEqualTo(ExitCode.SETTINGS);
    assertThat(fixture.batches()).isEmpty();
  }
}
