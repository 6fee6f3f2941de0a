package nl.stip.analytics.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class BassTest {

  private static final Bass USUAL = new Bass(0.03, 0.38, 1000);

  /** Field guide §6, calculated independently. */
  @Test
  void worksTheExampleOfTheFieldGuide() {
    int[] times = {0, 1, 2, 5, 10, 20};
    double[] reached = {0, 35.758, 85.056, 331.199, 812.803, 996.259};
    for (int i = 0; i < times.length; i++) {
      assertThat(USUAL.cumulative(times[i])).isCloseTo(reached[i], within(0.0005));
    }
    assertThat(USUAL.peak()).isCloseTo(6.1926, within(0.00005));
    assertThat(USUAL.rate(USUAL.peak())).isCloseTo(110.592, within(0.0005));
  }

  @Test
  void nothingBeforeItBeginsAndNeverAboveTheCeiling() {
    assertThat(USUAL.cumulative(-3)).isZero();
    assertThat(USUAL.rate(-3)).isZero();
    assertThat(USUAL.rate(0)).as("p of the ceiling").isCloseTo(30, within(1e-9));
    assertThat(USUAL.timeOf(0)).hasValue(0);
    assertThat(USUAL.timeOf(-1)).hasValue(0);
    assertThat(USUAL.timeOf(1000)).isEmpty();
    assertThat(USUAL.timeOf(1001)).isEmpty();
  }

  /** Without imitation it is exponential decay, of which half is left after ln 2 / p. */
  @Test
  void withoutImitationTheRateOnlyFalls() {
    Bass alone = new Bass(0.1, 0, 1);
    assertThat(alone.peak()).isZero();
    assertThat(new Bass(0.2, 0.1, 1).peak()).isZero();
    assertThat(alone.cumulative(Math.log(2) / 0.1)).isCloseTo(0.5, within(1e-12));
    assertThat(alone.timeOf(0.75).orElseThrow()).isCloseTo(Math.log(4) / 0.1, within(1e-9));
  }

  @Test
  void parametersHaveARange() {
    double[][] wrong = {{0, 1, 1}, {1, -0.1, 1}, {1, 1, 0}, {Double.NaN, 1, 1}, {1, 1, 1.0 / 0}};
    for (double[] of : wrong) {
      assertThatThrownBy(() -> new Bass(of[0], of[1], of[2]))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  /** Bass's own assumption, of which the curve is the solution. */
  @Property(tries = 200, seed = "1")
  void whoIsLeftAdoptsWithTheChancePPlusQTimesTheShareReached(
      @ForAll @DoubleRange(min = 0.0005, max = 0.1) @Scale(6) double p,
      @ForAll @DoubleRange(min = 0, max = 0.8) double q,
      @ForAll @DoubleRange(min = 0, max = 60) double time) {
    Bass bass = new Bass(p, q, 700);
    double reached = bass.cumulative(time);
    double chance = p + q * reached / 700;
    assertThat(bass.rate(time)).isCloseTo(chance * (700 - reached), within(1e-8));
    double step = 1e-4;
    assertThat((bass.cumulative(time + step) - reached) / step)
        .isCloseTo(bass.rate(time + step / 2), within(1e-4));
    if (reached < 699.9) {
      assertThat(bass.timeOf(reached).orElseThrow()).isCloseTo(time, within(1e-6));
    }
    assertThat(bass.rate(bass.peak())).isGreaterThanOrEqualTo(bass.rate(time) - 1e-9);
  }

  /** A week on from a level is a week on along the curve; above the ceiling nothing comes. */
  @Property(tries = 200)
  void aStepFollowsTheCurve(
      @ForAll @Scale(5) @DoubleRange(min = 0.0005, max = 0.1) double p,
      @ForAll @Scale(3) @DoubleRange(min = 0, max = 0.6) double q,
      @ForAll @Scale(3) @DoubleRange(min = 0, max = 0.999) double share) {
    Bass bass = new Bass(p, q, 500);
    double level = share * 500;
    double then = bass.timeOf(level).orElseThrow();
    assertThat(bass.next(level, 500)).isCloseTo(bass.cumulative(then + 1), within(1e-6));
    assertThat(bass.next(501, 500)).isEqualTo(501);
    assertThat(bass.next(500, 500)).isEqualTo(500);
  }
}
