package nl.stip.launcher.stage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JvmFlagsTest {

  @Test
  void theAnalysisTakesHalfTheMachineWithinBounds() {
    assertThat(JvmFlags.heap(Stage.ANALYSIS, 1500)).isEqualTo(1024);
    assertThat(JvmFlags.heap(Stage.ANALYSIS, 8000)).isEqualTo(4000);
    assertThat(JvmFlags.heap(Stage.ANALYSIS, 64000)).isEqualTo(8192);
  }

  @Test
  void theOthersTakeAnEighthWithinBounds() {
    assertThat(JvmFlags.heap(Stage.DASHBOARD, 2000)).isEqualTo(512);
    assertThat(JvmFlags.heap(Stage.INGEST, 8000)).isEqualTo(1000);
    assertThat(JvmFlags.heap(Stage.SAMPLE, 64000)).isEqualTo(2048);
  }

  @Test
  void onlyTheAnalysisOpensTheJdkToSpark() {
    for (Stage stage : Stage.values()) {
      assertThat(JvmFlags.of(stage).stream().anyMatch(flag -> flag.startsWith("--add-opens")))
          .as(stage.name())
          .isEqualTo(stage == Stage.ANALYSIS);
    }
  }
}
