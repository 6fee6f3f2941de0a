package nl.stip.analytics.mart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.stip.format.MartFormat;
import nl.stip.workspace.Settings;
import nl.stip.workspace.SettingsFile;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mart tells the settings that its readers know the names of. */
class LineageTest {

  @TempDir Path workspace;

  @Test
  void allSettingsAreThoseTheFormatNames() {
    assertThat(Lineage.settings(Settings.defaults()).keySet())
        .containsExactlyInAnyOrderElementsOf(MartFormat.SETTINGS);
  }

  @Test
  void theColumnOfTheLeadersIsTheOneOfTheDirectory() throws Exception {
    assertThat(Lineage.settings(Settings.defaults()))
        .containsEntry(MartFormat.LEADER_COLUMN, "leader");
    Files.writeString(
        workspace.resolve("stip.yaml"),
        """
        directory:
          columns:
            leader: Directie
        missing:
          slack: [2026-03-02]
        """);
    Map<String, String> told = Lineage.settings(SettingsFile.load(new Workspace(workspace)));
    assertThat(told)
        .containsEntry(MartFormat.LEADER_COLUMN, "Directie")
        .containsEntry(MartFormat.MISSING_DAYS + "slack", "2026-03-02");
  }
}
