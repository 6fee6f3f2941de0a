package nl.stip.dashboard.figure.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StepsTest {

  @ParameterizedTest
  @ValueSource(doubles = {0.004, 0.07, 0.34, 0.38, 0.9, 1, 1.01, 3.2, 7.45, 11, 12, 99.9, 1234})
  void aScaleEndsCloseBeyondTheFurthestMarkInAtMostFiveRoundSteps(double most) {
    Steps steps = Steps.to(most);

    assertThat(steps.end()).isGreaterThanOrEqualTo(most * (1 - 1e-9)).isLessThan(most * 1.5);
    assertThat(steps.end() / steps.size()).isLessThan(5 + 1e-9);
    double digits = steps.size() / Math.pow(10, Math.floor(Math.log10(steps.size()) + 1e-9));
    assertThat(DoubleStream.of(1, 2, 2.5, 5).anyMatch(d -> Math.abs(d - digits) < 1e-6))
        .as("a step of 1, 2, 2.5 or 5 times a power of ten, not %s", steps.size())
        .isTrue();
  }
}
