package nl.stip.launcher.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.AutoComplete;

/** Real archives of a real program in one jar. */
class ClassArchiveTest {

  @TempDir Path folder;

  private Path jar;

  @BeforeEach
  void copyJar() throws Exception {
    Path library =
        Path.of(AutoComplete.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    jar = Files.copy(library, folder.resolve("library.jar"));
  }

  @Test
  void theFirstRunLeavesAnArchiveThatTheSecondStartsFrom() throws Exception {
    assertThat(run(archive())).isZero();
    archive().keep(true);
    assertThat(archives()).hasSize(1).allMatch(name -> name.endsWith(".jsa"));
    assertThat(archive().flags()).anyMatch(flag -> flag.startsWith("-XX:SharedArchiveFile="));
    assertThat(run(archive())).isZero();
  }

  @Test
  void aRunThatFailedLeavesNone() throws Exception {
    run(archive());
    archive().keep(false);
    assertThat(archives()).isEmpty();
  }

  @Test
  void aNewBuildMakesANewArchiveAndDropsTheOld() throws Exception {
    run(archive());
    archive().keep(true);
    List<String> before = archives();
    assertThat(jar.toFile().setLastModified(1_000_000_000_000L)).isTrue();
    assertThat(archive().flags()).anyMatch(flag -> flag.startsWith("-XX:ArchiveClassesAtExit="));
    run(archive());
    archive().keep(true);
    assertThat(archives()).hasSize(1).doesNotContainAnyElementsOf(before);
  }

  @Test
  void aBrokenArchiveCostsNothingButTime() throws Exception {
    run(archive());
    archive().keep(true);
    Files.write(folder.resolve(archives().get(0)), new byte[4096]);
    assertThat(run(archive())).isZero();
  }

  private ClassArchive archive() {
    return new ClassArchive(folder, List.of(jar));
  }

  private int run(ClassArchive archive) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(archive.flags());
    line.addAll(List.of("-cp", jar.toString(), AutoComplete.class.getName(), "--help"));
    return new ProcessBuilder(line)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  private List<String> archives() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(n -> n.contains("jsa"))
          .toList();
    }
  }
}
