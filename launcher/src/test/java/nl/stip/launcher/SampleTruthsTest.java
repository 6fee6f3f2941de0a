package nl.stip.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Everything that the full sample organisation plants is found by the whole way, whatever the seed.
 * Takes minutes per seed, so there is one by default; more with {@code -Dseeds=1,2,3}.
 */
class SampleTruthsTest {

  @TempDir private Path folder;

  static List<String> seeds() {
    return List.of(System.getProperty("seeds", "1").split(","));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsPlantedIsFound(String seed) throws Exception {
    Path workspace = folder.resolve("workspace");
    new StipProcess(folder.resolve("config"))
        .run("demo", "--no-serve", "--workspace", workspace.toString(), "--seed", seed)
        .well();
    Truths truths = Truths.in(workspace.resolve("exports"), workspace);
    assertThat(truths.wrong()).isEmpty();
    assertThat(truths.found()).hasSizeGreaterThan(500);
    assertThat(truths.withheld()).hasSizeLessThan(truths.found().size() / 10);
  }
}
