package nl.stip.analytics.statistics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The delete-a-group jackknife, by hand. */
class BlocksTest {

  private final Blocks all = new Blocks(LongStream.range(0, 2000).toArray());

  @Test
  void equalsTheTIntervalOfAMeanOfBlocks() {
    // For a mean of g numbers of which one is left out at a time the jackknife is the t-interval:
    // numbers 0 … 19 have mean 9.5, variance 35, se = sqrt(35 / 20), t(0.975, 19) = 2.093024.
    Interval interval = all.interval(9.5, b -> (190.0 - b) / 19);
    double half = 2.093024 * Math.sqrt(35 / 20.0);
    assertThat(interval.low()).isCloseTo(9.5 - half, within(1e-5));
    assertThat(interval.high()).isCloseTo(9.5 + half, within(1e-5));
  }

  /** A mean hangs on one person at a time: nothing is counted twice. */
  @Test
  void nothingComesOffAMeanMeasuredWithoutTwoBlocks() {
    Interval mean = all.ofTies(9.5, b -> (190.0 - b) / 19, (b, c) -> (190.0 - b - c) / 18);
    assertThat(mean.low()).isCloseTo(all.interval(9.5, b -> (190.0 - b) / 19).low(), within(1e-9));
  }

  /**
   * The mean of 190 independent numbers, one per two blocks, has a standard error of 1 / sqrt(190).
   * Left uncorrected, the jackknife takes its square for about twice as much.
   */
  @Test
  void whatHangsOnTwoBlocksIsCountedOnce() {
    Random random = new Random(20261125);
    double squares = 0;
    int runs = 2000;
    for (int run = 0; run < runs; run++) {
      double[][] pair = new double[Blocks.COUNT][Blocks.COUNT];
      for (int b = 0; b < Blocks.COUNT; b++) {
        for (int c = 0; c < b; c++) {
          pair[b][c] = random.nextGaussian();
        }
      }
      double mean = mean(pair, -1, -1);
      Interval interval = all.ofTies(mean, b -> mean(pair, b, b), (b, c) -> mean(pair, b, c));
      double error = (interval.high() - mean) / 2.093024;
      squares += error * error / runs;
    }
    assertThat(squares * 190).isBetween(0.95, 1.2);
  }

  private static double mean(double[][] pair, int without, int other) {
    double sum = 0;
    int pairs = 0;
    for (int b = 0; b < Blocks.COUNT; b++) {
      for (int c = 0; c < b; c++) {
        if (b != without && c != without && b != other && c != other) {
          sum += pair[b][c];
          pairs++;
        }
      }
    }
    return sum / pairs;
  }

  /** By hand: log odds of 0.2 is −1.3863; parts of 0.1 and 0.3 lie 0.8109 and 0.5390 from it. */
  @Test
  void aShareHasItsIntervalOnTheScaleOfLogOdds() {
    Blocks two = new Blocks(new long[] {5, 77});
    assertThat(two.of(0)).isNotEqualTo(two.of(1));
    // variance (1 / 2) × 2 × 0.67495² about the mean of both, t(0.975, 1) = 12.7062
    double half = 12.7062 * 0.67495;
    Interval share = two.share(0.2, b -> b == two.of(0) ? 0.1 : 0.3);
    assertThat(share.low()).isCloseTo(1 / (1 + Math.exp(1.386294 + half)), within(1e-6));
    assertThat(share.high()).isCloseTo(1 / (1 + Math.exp(1.386294 - half)), within(1e-6));
    assertThat(two.share(0.2, b -> b == two.of(0) ? 0 : 0.4).low())
        .as("no odds of nothing: as it is, cut at 0")
        .isZero();
  }

  @Test
  void spreadsPeopleEvenly() {
    int[] size = new int[Blocks.COUNT];
    for (int i = 0; i < 2000; i++) {
      size[all.of(i)]++;
    }
    for (int people : size) {
      assertThat(people).isBetween(60, 140);
    }
  }

  @Test
  void aPersonStaysInTheBlockWhoeverElseIsThere() {
    Blocks few = new Blocks(new long[] {5, 77, 1999});
    assertThat(few.of(0)).isEqualTo(all.of(5));
    assertThat(few.of(2)).isEqualTo(all.of(1999));
  }

  @Test
  void noIntervalForOneBlockOrAValueThatIsSometimesUndefined() {
    Blocks one = new Blocks(new long[] {5});
    assertThat(one.interval(1, b -> 1)).isEqualTo(Interval.NONE);
    assertThat(all.interval(1, b -> b == 3 ? Double.NaN : 1)).isEqualTo(Interval.NONE);
    assertThat(all.interval(Double.NaN, b -> 1)).isEqualTo(Interval.NONE);
  }
}
