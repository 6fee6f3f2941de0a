package nl.stip.analytics.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import nl.stip.analytics.statistics.interval.Interval;
import nl.stip.analytics.survival.KaplanMeier;
import nl.stip.analytics.survival.Times;
import org.junit.jupiter.api.Test;

class ResponseCurveTest {

  /** Two posts of one author and one of another: the author of one weighs as much as both. */
  @Test
  void everyAuthorWeighsTheSame() {
    ResponseCurve curve =
        new ResponseCurve(new long[] {1, 1, 2}, new double[] {1, 3, 2}, true, false, true);
    // at hour 1 a quarter of the weight is answered, at hour 2 half of the three quarters left
    assertThat(curve.answered(0, 1, 2, 9))
        .containsExactly(new double[] {0, 0.25, 0.75, 0.75}, within(1e-12));
    assertThat(curve.authors()).isEqualTo(2);
    assertThat(curve.answeredBy(1)).isEqualTo(1);
    assertThat(curve.answeredBy(2)).isEqualTo(2);
  }

  @Test
  void withAPostEachItIsTheProductLimitEstimator() {
    Random random = new Random(7);
    int n = 200;
    int[] week = random.ints(n, 0, 30).toArray();
    boolean[] answered = new boolean[n];
    for (int i = 0; i < n; i++) {
      answered[i] = random.nextInt(3) > 0;
    }
    KaplanMeier estimate = new KaplanMeier(new Times(week, answered));
    ResponseCurve curve =
        new ResponseCurve(
            IntStream.range(0, n).asLongStream().toArray(),
            IntStream.of(week).asDoubleStream().toArray(),
            answered);
    double[] at = IntStream.range(0, 30).asDoubleStream().toArray();
    double[] shares = curve.answered(at);
    for (int t = 0; t < at.length; t++) {
      assertThat(shares[t]).isCloseTo(1 - estimate.at(t), within(1e-12));
    }
  }

  /** Of 400 samples in which half is answered by hour 5, the interval holds a half in most. */
  @Test
  void theIntervalCoversTheShareItIsAbout() {
    Random random = new Random(20261125);
    int covered = 0;
    int runs = 400;
    for (int run = 0; run < runs; run++) {
      int posts = 300;
      long[] author = random.longs(posts, 0, 120).toArray();
      double[] time = random.doubles(posts, 0, 10).toArray();
      boolean[] answered = new boolean[posts];
      for (int i = 0; i < posts; i++) {
        double cut = 2 + 8 * random.nextDouble();
        answered[i] = time[i] <= cut;
        time[i] = Math.min(time[i], cut);
      }
      Interval interval = new ResponseCurve(author, time, answered).intervals(5)[0];
      covered += interval.low() <= 0.5 && 0.5 <= interval.high() ? 1 : 0;
    }
    assertThat(covered / (double) runs).isBetween(0.92, 0.98);
  }

  @Test
  void withoutPostsNothingIsKnown() {
    assertThat(new ResponseCurve(new long[0], new double[0]).answered(1))
        .containsExactly(Double.NaN);
  }
}
