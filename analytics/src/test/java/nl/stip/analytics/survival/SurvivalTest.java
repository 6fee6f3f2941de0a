package nl.stip.analytics.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.stip.analytics.statistics.interval.Interval;
import org.junit.jupiter.api.Test;

/**
 * The remission of leukaemia under 6-mercaptopurine and placebo (Freireich et al. 1963, Blood 21),
 * the example of most textbooks; figures as R's survfit and survdiff print them.
 */
class SurvivalTest {

  private static final Times TREATED =
      times("6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+");
  private static final Times PLACEBO = times("1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23");

  @Test
  void theProductLimitOfTheTextbook() {
    KaplanMeier estimate = new KaplanMeier(TREATED);
    int[] times = {5, 6, 7, 9, 10, 13, 16, 22, 23, 40};
    double[] survival = {1, 0.857, 0.807, 0.807, 0.753, 0.690, 0.627, 0.538, 0.448, 0.448};
    for (int i = 0; i < times.length; i++) {
      assertThat(estimate.at(times[i])).isCloseTo(survival[i], within(0.0005));
    }
    assertThat(estimate.median()).hasValue(23);
    assertThat(new KaplanMeier(PLACEBO).median()).hasValue(8);
  }

  /** Half of six people at 4, and of four of whom one was not seen for longer at 3. */
  @Test
  void theMedianIsTheFirstTimeAtWhichItHasHappenedToJustHalf() {
    assertThat(new KaplanMeier(times("1 2 4 5 7 9")).median()).hasValue(4);
    assertThat(new KaplanMeier(times("1 3 8+ 9")).median()).hasValue(3);
    assertThat(new KaplanMeier(times("1 3+ 8+ 9+")).median()).isEmpty();
  }

  /** At 6: standard error of log(−log S) 0.5779; at 23: 0.3459. */
  @Test
  void theIntervalOnTheLogLogScale() {
    KaplanMeier estimate = new KaplanMeier(TREATED);
    near(estimate.interval(6), 0.620, 0.952);
    near(estimate.interval(10), 0.503, 0.889);
    near(estimate.interval(23), 0.188, 0.680);
    assertThat(estimate.interval(5)).isEqualTo(Interval.NONE);
    assertThat(new KaplanMeier(PLACEBO).interval(23)).as("nobody is left").isEqualTo(Interval.NONE);
    assertThat(estimate.medianInterval().low()).isEqualTo(13);
    assertThat(estimate.medianInterval().high()).isNaN();
    near(new KaplanMeier(PLACEBO).medianInterval(), 4, 11);
  }

  @Test
  void howManyPeopleStandBehindAPoint() {
    assertThat(TREATED.happenedBy(5)).isZero();
    assertThat(TREATED.happenedBy(6)).isEqualTo(3);
    assertThat(TREATED.happenedBy(9)).isEqualTo(4);
    assertThat(TREATED.happenedBy(40)).isEqualTo(9);
  }

  @Test
  void theLogRankTestOfTheTextbook() {
    LogRank test = LogRank.of(List.of(TREATED, PLACEBO));
    assertThat(test.chiSquared()).isCloseTo(16.79, within(0.005));
    assertThat(test.freedom()).isEqualTo(1);
    assertThat(test.chance()).isCloseTo(4.2e-5, within(0.05e-5));
    assertThat(test.z()).isCloseTo(3.93, within(0.01));
  }

  @Test
  void oneGroupOrNoEventIsNoTest() {
    assertThat(LogRank.of(List.of(TREATED)).z()).isNaN();
    assertThat(LogRank.of(List.of(times("3+ 4+"), times("5+"))).z()).isNaN();
    KaplanMeier nothing = new KaplanMeier(times("3+ 4+"));
    assertThat(nothing.at(10)).isEqualTo(1);
    assertThat(nothing.median()).isEmpty();
    assertThat(new KaplanMeier(times("")).at(1)).isEqualTo(1);
  }

  /** Without anybody censored it is the share that is left. */
  @Property(tries = 100, seed = "1")
  void withoutCensoringItIsTheShareLeft(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int n) {
    Random random = new Random(seed);
    int[] time = random.ints(n, 0, 30).toArray();
    boolean[] happened = new boolean[n];
    Arrays.fill(happened, true);
    KaplanMeier estimate = new KaplanMeier(new Times(time, happened));
    for (int t = 0; t < 31; t++) {
      int at = t;
      double left = Arrays.stream(time).filter(x -> x > at).count() / (double) n;
      assertThat(estimate.at(t)).isCloseTo(left, within(1e-12));
    }
  }

  /** Of groups that do not differ, the test says so about as often as it should. */
  @Test
  void theTestKeepsItsLevel() {
    Random random = new Random(7);
    int rejected = 0;
    for (int run = 0; run < 1000; run++) {
      List<Times> groups = List.of(random(random, 30), random(random, 50), random(random, 20));
      rejected += LogRank.of(groups).chance() < 0.05 ? 1 : 0;
    }
    assertThat(rejected).isBetween(30, 75);
  }

  private static Times random(Random random, int n) {
    int[] time = new int[n];
    boolean[] happened = new boolean[n];
    for (int i = 0; i < n; i++) {
      int habit = (int) (-20 * Math.log(random.nextDouble()));
      int end = 5 + random.nextInt(60);
      happened[i] = habit <= end;
      time[i] = Math.min(habit, end);
    }
    return new Times(time, happened);
  }

  private static void near(Interval interval, double low, double high) {
    assertThat(interval.low()).isCloseTo(low, within(0.0006));
    assertThat(interval.high()).isCloseTo(high, within(0.0006));
  }

  private static Times times(String text) {
    String[] words = text.isEmpty() ? new String[0] : text.split(" ");
    int[] time = new int[words.length];
    boolean[] happened = new boolean[words.length];
    for (int i = 0; i < words.length; i++) {
      happened[i] = !words[i].endsWith("+");
      time[i] = Integer.parseInt(words[i].replace("+", ""));
    }
    return new Times(time, happened);
  }
}
