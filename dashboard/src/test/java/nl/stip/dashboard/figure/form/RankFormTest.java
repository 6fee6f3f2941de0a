package nl.stip.dashboard.figure.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankFormTest {

  @ParameterizedTest
  @ValueSource(doubles = {0.004, 0.07, 0.34, 0.38, 0.9, 1, 1.01, 3.2, 7.45, 11, 12, 99.9, 1234})
  void aScaleEndsCloseBeyondTheFurthestMarkInAtMostFiveSteps(double most) {
    double end = RankForm.end(most);
    assertThat(end).isGreaterThanOrEqualTo(most * (1 - 1e-9)).isLessThan(most * 1.5);
    double step =
        java.util.stream.IntStream.rangeClosed(1, 5)
            .mapToDouble(n -> end / n)
            .filter(s -> isRound(s))
            .findFirst()
            .orElse(0);
    assertThat(step).as("a step of 1, 2, 2.5 or 5 times a power of ten").isPositive();
  }

  private static boolean isRound(double step) {
    double digits = step / Math.pow(10, Math.floor(Math.log10(step) + 1e-9));
    return java.util.stream.DoubleStream.of(1, 2, 2.5, 5)
        .anyMatch(d -> Math.abs(d - digits) < 1e-6);
  }
}
