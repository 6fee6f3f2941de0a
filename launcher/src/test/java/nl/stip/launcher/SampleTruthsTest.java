package nl.stip.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Everything that the full sample organisation plants is found by the whole way, whatever the seed.
 * Takes minutes per seed, hence on demand: {@code ./mvnw verify -Dit.test=SampleTruthsTest}.
 */
class SampleTruthsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"1", "2"})
  void whatIsPlantedIsFound(String seed) throws Exception {
    Path workspace = folder.resolve("workspace");
    new StipProcess(folder.resolve("config"))
        .run("demo", "--no-serve", "--workspace", workspace.toString(), "--seed", seed)
        .well();
    Truths truths = Truths.in(workspace.resolve("exports"), workspace);
    assertThat(truths.wrong()).isEmpty();
    assertThat(truths.found()).hasSizeGreaterThan(400);
    assertThat(truths.withheld()).hasSizeLessThan(truths.found().size() / 10);
  }
}
