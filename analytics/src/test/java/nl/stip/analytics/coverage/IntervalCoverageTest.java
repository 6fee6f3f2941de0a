package nl.stip.analytics.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.hipparchus.distribution.discrete.BinomialDistribution;
import org.junit.jupiter.api.Test;

/**
 * The short version of {@code bench/coverage}: about 200 intervals per metric. Red if what is seen
 * would be a chance of less than one in a thousand at the ends of the goal.
 */
class IntervalCoverageTest {

  private static final double CHANCE = 0.001;
  private static final IntervalCoverage COVERAGE = new IntervalCoverage(70, 20, 50, 100);

  @Test
  void everyMetricHoldsTheTruthInNineOfTenIntervalsAtLeast() {
    COVERAGE
        .metrics()
        .forEach(
            (metric, score) -> {
              if (!IntervalCoverage.TOO_NARROW.contains(metric)) {
                within(metric, score, 0.9, 0.99);
              }
            });
  }

  @Test
  void theMetricsOfAKindTogetherHoldItInNinetyThreeToNinetySevenPercent() {
    assertThat(COVERAGE.kinds().keySet()).containsExactly("curve", "distribution", "mean", "share");
    COVERAGE
        .kinds()
        .forEach(
            (kind, score) -> {
              assertThat(score.given()).as(kind).isGreaterThanOrEqualTo(2000);
              within(kind, score, 0.93, 0.97);
            });
  }

  /** Why they have no interval. */
  @Test
  void ofWhatAPersonIsInANetworkSuchIntervalsAreTooNarrow() {
    for (String metric : IntervalCoverage.TOO_NARROW) {
      assertThat(COVERAGE.metrics().get(metric).coverage()).as(metric).isLessThan(0.94);
    }
  }

  private static void within(String name, Score score, double least, double most) {
    int held = (int) Math.round(score.coverage() * score.given());
    assertThat(held)
        .as("%s: %d of %d", name, held, score.given())
        .isBetween(
            new BinomialDistribution(score.given(), least).inverseCumulativeProbability(CHANCE),
            new BinomialDistribution(score.given(), most).inverseCumulativeProbability(1 - CHANCE));
  }
}
