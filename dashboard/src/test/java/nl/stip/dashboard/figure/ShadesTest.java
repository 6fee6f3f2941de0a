package nl.stip.dashboard.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShadesTest {

  private static String[] tokens(String metric, int many) {
    Shades shades = new Shades(Figure.of("parts", metric, "bin-group", "stack").parts(), many);
    return IntStream.rangeClosed(1, many).mapToObj(shades::token).toArray(String[]::new);
  }

  /** Who answers is not less than who begins; who does neither is what is left. */
  @ParameterizedTest
  @ValueSource(strings = {"participation", "personas", "brokerage"})
  void kindsAreNoScale(String metric) {
    assertThat(tokens(metric, 5))
        .containsExactly("kind-1", "kind-2", "kind-3", "kind-4", "kind-rest");
  }

  /** The whole scale for three as for eight, in the order of the parts. */
  @Test
  void stepsAreSpreadOverTheScale() {
    assertThat(tokens("usage_segments", 3)).containsExactly("step-1", "step-8", "step-15");
    assertThat(tokens("leadership_distance", 8))
        .containsExactly(
            "step-1", "step-3", "step-5", "step-7", "step-9", "step-11", "step-13", "step-15");
  }

  /** Opposites are two colours, the stronger the further from neither, which is grey. */
  @Test
  void oppositesLieOnEitherSideOfGrey() {
    assertThat(tokens("survey_questions", 3)).containsExactly("turn-2", "turn-3", "turn-4");
    assertThat(tokens("segment_flow", 5))
        .containsExactly("turn-1", "turn-2", "turn-3", "turn-4", "turn-5");
    assertThat(tokens("segment_flow", 4)).containsExactly("turn-1", "turn-2", "turn-4", "turn-5");
  }

  /** The most is the strongest, wherever it stands. */
  @ParameterizedTest
  @ValueSource(strings = {"weekly_acts", "active_days", "active_weeks", "coreness"})
  void whereTheLeastComesFirstItIsThePalest(String metric) {
    assertThat(tokens(metric, 3)).containsExactly("step-15", "step-8", "step-1");
  }
}
