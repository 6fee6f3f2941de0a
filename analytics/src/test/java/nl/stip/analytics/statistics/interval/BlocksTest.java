package nl.stip.analytics.statistics.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
