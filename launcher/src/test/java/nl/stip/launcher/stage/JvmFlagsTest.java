package nl.stip.launcher.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JvmFlagsTest {

  @Test
  void theAnalysisAndTheSampleTakeHalfTheMachineWithinBounds() {
    for (Stage stage : List.of(Stage.ANALYSIS, Stage.SAMPLE)) {
      assertThat(JvmFlags.heap(stage, 1500)).isEqualTo(1024);
      assertThat(JvmFlags.heap(stage, 8000)).isEqualTo(4000);
      assertThat(JvmFlags.heap(stage, 64000)).isEqualTo(6144);
    }
  }

  @Test
  void theOthersTakeAnEighthWithinBounds() {
    assertThat(JvmFlags.heap(Stage.DASHBOARD, 2000)).isEqualTo(512);
    assertThat(JvmFlags.heap(Stage.INGEST, 8000)).isEqualTo(1000);
    assertThat(JvmFlags.heap(Stage.INGEST, 64000)).isEqualTo(2048);
  }

  /** Java 25 has no sun.security.action any more, and warns when told to open it. */
  @Test
  void opensOnlyWhatThisJavaHas() {
    assertThat(JvmFlags.of(Stage.ANALYSIS))
        .filteredOn(flag -> flag.startsWith("--add-opens="))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            flag -> {
              String[] parts = flag.substring(flag.indexOf('=') + 1).split("[/=]");
              assertThat(ModuleLayer.boot().findModule(parts[0]).orElseThrow().getPackages())
                  .contains(parts[1]);
            });
  }

  @Test
  void onlyTheAnalysisOpensTheJdkToSpark() {
    for (Stage stage : Stage.values()) {
      assertThat(JvmFlags.of(stage).stream().anyMatch(flag -> flag.startsWith("--add-opens")))
          .as(stage.name())
          .isEqualTo(stage == Stage.ANALYSIS);
    }
  }

  @Test
  void onlyStagesThatEndSoonAreCompiledWithLittleInlining() {
    for (Stage stage : Stage.values()) {
      assertThat(JvmFlags.of(stage).contains("-XX:MaxInlineLevel=6"))
          .as(stage.name())
          .isEqualTo(stage != Stage.DASHBOARD);
    }
  }
}
