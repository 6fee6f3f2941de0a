package nl.stip.workspace.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stip.workspace.Fault;
import nl.stip.workspace.FaultException;
import nl.stip.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemesFileTest {

  @TempDir Path root;

  private List<Theme> load(String yaml) throws IOException {
    Files.createDirectories(root.resolve("register"));
    Files.writeString(root.resolve("register/themes.yaml"), yaml);
    return ThemesFile.load(new Workspace(root));
  }

  @Test
  void withoutAFileThereAreNone() {
    assertThat(ThemesFile.load(new Workspace(root))).isEmpty();
  }

  /** What the page about it shows can be copied. */
  @Test
  void theExampleOfTheDocumentationIsRight() throws IOException {
    HowTo page = HowTo.page("strategy-themes.md");
    assertThat(load(page.example()))
        .containsExactly(
            new Theme(
                "one-lumen",
                "One Lumen",
                List.of("onelumen", "samenlumen"),
                List.of("one lumen"),
                List.of("strategie-2030")),
            new Theme("safety", "Safety first", List.of("veiligwerken"), List.of(), List.of()));
    ThemesFile.keys()
        .below("themes.")
        .forEach(key -> assertThat(page.text()).contains("| `" + key));
  }

  @Test
  void tellsEveryFaultWithItsLine() {
    FaultException faults =
        catchThrowableOfType(
            FaultException.class,
            () ->
                load(
                    """
                    themes:
                      - {id: Open, name: A, hashtags: [a]}
                      - {id: b, name: B}
                      - {id: c, hashtags: [c]}
                      - {id: d, name: D, words: ['']}
                      - {id: c, name: C, channels: [x], colour: red}
                    """));
    assertThat(faults.faults().stream().map(Fault::where))
        .contains(
            "register/themes.yaml:2",
            "register/themes.yaml:3",
            "register/themes.yaml:4",
            "register/themes.yaml:5",
            "register/themes.yaml:6");
  }
}
