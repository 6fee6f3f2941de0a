package nl.stip.dashboard.figure.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  /** From −0.75 to 0.21 in steps of 0.05 there would be twenty-two numbers at an axis. */
  @ParameterizedTest
  @CsvSource({"-0.75,0.212", "-0.75,0.896", "-1,1", "-0.3,0", "-20,3", "-0.2,-0.1"})
  void aScaleOnBothSidesOfNothingHasFewNumbersToo(double least, double most) {
    Steps steps = Steps.between(least, most);

    assertThat(steps.begin()).isLessThanOrEqualTo(least + 1e-9);
    assertThat(steps.end()).isGreaterThanOrEqualTo(Math.max(0, most) - 1e-9);
    assertThat((steps.end() - steps.begin()) / steps.size()).isBetween(2 - 1e-9, 6 + 1e-9);
    assertThat(steps.begin() / steps.size())
        .as("nothing is one of them")
        .isCloseTo(Math.rint(steps.begin() / steps.size()), within(1e-9));
  }

  /** What cannot be seen below nothing takes no room. */
  @Test
  void aHairBelowNothingLeavesTheScaleAsItIs() {
    assertThat(Steps.between(-0.001, 0.8)).isEqualTo(Steps.to(0.8));
  }
}
