package nl.stip.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.stip.workspace.ExitCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Commands against a checkout in which nothing is built. */
class StipTest {

  @TempDir Path root;

  private final StringWriter err = new StringWriter();
  private String rootBefore;

  @BeforeEach
  void pointAtEmptyCheckout() {
    rootBefore = System.setProperty("stip.root", root.toString());
  }

  @AfterEach
  void pointBack() {
    System.setProperty("stip.root", rootBefore);
  }

  @Test
  void anUnknownOptionIsAMatterOfUsage() {
    assertThat(stip("serve", "--workspaec", "x")).isEqualTo(ExitCode.USAGE.code());
    assertThat(err.toString()).contains("--workspace");
  }

  @Test
  void aStageThatIsNotBuiltSaysWhichAndWhatToDo() {
    assertThat(stip("ingest", "--workspace", root + "/w", "export.zip"))
        .isEqualTo(ExitCode.NOT_READY.code());
    assertThat(err.toString()).contains("ingest: is not built", "./mvnw -DskipTests package");
  }

  @Test
  void faultsInTheSettingsAreToldBeforeAnyStageStarts() throws IOException {
    Path workspace = Files.createDirectory(root.resolve("w"));
    Files.writeString(workspace.resolve("stip.yaml"), "k: 3\nzon: UTC\n");
    for (String command : new String[] {"run", "ingest"}) {
      assertThat(stip(command, "--workspace", workspace.toString(), "export.zip"))
          .as(command)
          .isEqualTo(ExitCode.SETTINGS.code());
    }
    assertThat(stip("analyze", "--workspace", workspace.toString()))
        .isEqualTo(ExitCode.SETTINGS.code());
    assertThat(err.toString()).contains("stip.yaml:1", "stip.yaml:2", "did you mean 'zone'?");
  }

  @Test
  void theDemoNeverReplacesAFolderItDidNotMake() throws IOException {
    Path theirs = root.resolve("w").resolve("exports").resolve("theirs.zip");
    Files.createDirectories(theirs.getParent());
    Files.createFile(theirs);
    for (String file : new String[] {"stip-sample-data.jar", "classpath"}) {
      Path built = root.resolve("sample-data").resolve("target").resolve(file);
      Files.createDirectories(built.getParent());
      Files.createFile(built);
    }
    assertThat(stip("demo", "--no-serve", "--workspace", root + "/w"))
        .isEqualTo(ExitCode.INPUT.code());
    assertThat(err.toString()).contains("was not made by the demo");
    assertThat(theirs).exists();
  }

  private int stip(String... args) {
    CommandLine line = Stip.commandLine();
    line.setErr(new PrintWriter(err, true));
    return line.execute(args);
  }
}
