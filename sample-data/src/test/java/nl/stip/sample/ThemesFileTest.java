package nl.stip.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.register.Theme;
import nl.stip.workspace.register.ThemesFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The themes of Lumen Groep are a register without a fault. */
class ThemesFileTest {

  @TempDir Path root;

  @Test
  void bothCampaignsAreInTheRegister() throws IOException {
    Workspace workspace = new Workspace(root);
    Files.createDirectories(workspace.register());
    Files.copy(Made.of(Made.year()).resolve("themes.yaml"), ThemesFile.of(workspace));
    assertThat(ThemesFile.load(workspace))
        .containsExactly(
            new Theme("samen-lumen", "Samen Lumen", List.of("samenlumen"), List.of(), List.of()),
            new Theme(
                "gezond-werken",
                "Gezond werken",
                List.of(),
                List.of(),
                List.of("Sport en vitaliteit")));
  }
}
