package nl.stip.launcher.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.stip.launcher.demo.DemoWorkspace.Made;
import nl.stip.launcher.stage.Installation;
import nl.stip.workspace.Workspace;
import nl.stip.workspace.register.CostsFile;
import nl.stip.workspace.register.ThemesFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoWorkspaceTest {

  @TempDir Path root;

  private Workspace workspace;
  private DemoWorkspace demo;
  private int made;

  @BeforeEach
  void lay() throws IOException {
    for (String module : new String[] {"sample-data", "ingest", "analytics"}) {
      write(root.resolve(module).resolve("target").resolve("stip-" + module + ".jar"), "code 1");
      write(root.resolve(module).resolve("target").resolve("classpath"), "");
    }
    workspace = new Workspace(root.resolve("w"));
    demo = new DemoWorkspace(workspace, new Installation(root));
    write(workspace.settings(), "k: 10\n");
  }

  @Test
  void whatIsThereIsMadeOnce() {
    assertThat(make(0)).isZero();
    assertThat(make(0)).isZero();
    assertThat(made).isEqualTo(1);
  }

  @Test
  void changedSettingsCodeOrInputsMakeItAgain() throws IOException {
    make(0);
    write(workspace.settings(), "k: 12\n");
    make(0);
    write(root.resolve("ingest").resolve("target").resolve("stip-ingest.jar"), "code 2");
    make(0);
    write(workspace.root().resolve("exports").resolve("more.zip"), "bytes");
    make(0);
    write(ThemesFile.of(workspace), "themes: []\n");
    make(0);
    assertThat(made).isEqualTo(5);
  }

  @Test
  void whatFailedIsMadeAgainAndItsExitCodeHandedOn() {
    assertThat(make(3)).isEqualTo(3);
    assertThat(make(0)).isZero();
    assertThat(made).isEqualTo(2);
  }

  @Test
  void exportsAppearWholeAndBringTheirSettingsOnlyWhereThereAreNone() throws IOException {
    assertThat(exports(3, "k: 5\n")).isEqualTo(3);
    assertThat(workspace.root().resolve("exports")).doesNotExist();
    assertThat(exports(0, "k: 5\n")).isZero();
    assertThat(workspace.settings()).hasContent("k: 10");
    Files.delete(workspace.settings());
    assertThat(exports(0, "k: 7\n")).isZero();
    assertThat(workspace.settings()).hasContent("k: 7");
    assertThat(CostsFile.of(workspace)).hasContent("currency: EUR");
    assertThat(ThemesFile.of(workspace)).hasContent("themes: []");
    Files.writeString(CostsFile.of(workspace), "currency: USD\n");
    assertThat(exports(0, "k: 7\n")).isZero();
    assertThat(CostsFile.of(workspace)).as("what the user wrote stays").hasContent("currency: USD");
    assertThat(demo.exports()).hasSize(1).first().asString().endsWith("slack.zip");
  }

  private int exports(int exit, String settings) {
    return demo.exportsAside(
        aside -> {
          try {
            write(aside.resolve("slack.zip"), "bytes");
            write(aside.resolve("stip.yaml"), settings);
            write(aside.resolve("costs.yaml"), "currency: EUR\n");
            write(aside.resolve("themes.yaml"), "themes: []\n");
          } catch (IOException e) {
            throw new AssertionError(e);
          }
          return exit;
        });
  }

  private int make(int exit) {
    return demo.unlessMade(
        Made.STORE,
        "",
        "Reading",
        () -> {
          made++;
          return exit;
        });
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
