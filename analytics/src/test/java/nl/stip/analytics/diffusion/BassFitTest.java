package nl.stip.analytics.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

class BassFitTest {

  private static final long SEED = 1;

  @Test
  void findsTheCurveThatTheWeeksWereWrittenFrom() {
    Bass truth = new Bass(0.004, 0.09, 60_000);
    BassFit fit = fit(Invented.exactly(truth, 0).observed(80, 100_000));
    near(fit.curve(), truth, 0.1);
    assertThat(fit.lead()).isZero();
    assertThat(fit.peak()).isCloseTo(truth.peak(), within(0.05));
    assertThat(fit.cumulative(0)).isCloseTo(truth.cumulative(1), within(2.0));
    assertThat(fit.cumulative(79)).isCloseTo(truth.cumulative(80), within(20.0));
    assertThat(fit.dispersion()).as("less than by chance counts as chance").isEqualTo(1);
  }

  /** Of a diffusion that is 20 or 45 weeks old, before or after its peak at 33 weeks. */
  @Test
  void findsTheSameCurveWhenTheBeginningIsNotObserved() {
    Bass truth = new Bass(0.004, 0.09, 60e6);
    for (int lead : new int[] {20, 45}) {
      Adoptions adoptions = Invented.exactly(truth, lead).observed(70, 100_000_000);
      Bass found = new BassRegression(adoptions).nearest().orElseThrow();
      near(found, truth, 0.1);
      assertThat(adoptions.lead(found)).isCloseTo(lead, within(0.02));
    }
  }

  @Test
  void weeksAreCountedFromTheFirstObserved() {
    Bass truth = new Bass(0.004, 0.09, 60_000);
    BassFit fit = fit(Invented.exactly(truth, 45).observed(70, 100_000));
    assertThat(fit.peak()).isCloseTo(truth.peak() - 45, within(0.5));
    assertThat(fit.cumulative(-1)).isCloseTo(truth.cumulative(45), within(1.0));
    assertThat(fit.cumulative(9)).isCloseTo(truth.cumulative(55), within(20.0));
  }

  /** Standard errors at 3,000 adopters are 3 % of p, 2 % of q and under 1 % of m. */
  @Test
  void findsTheCurveThatPeopleDrewFrom() {
    Bass truth = new Bass(0.01, 0.1, 3000);
    for (int seed = 0; seed < 10; seed++) {
      BassFit fit = fit(Invented.people(truth, 0, seed).observed(60, 5000));
      assertThat(fit.curve().innovation()).isCloseTo(0.01, withinPercentage(20));
      assertThat(fit.curve().imitation()).isCloseTo(0.1, withinPercentage(10));
      assertThat(fit.curve().ceiling()).isCloseTo(3000, withinPercentage(2));
      assertThat(fit.dispersion()).isBetween(1.0, 1.8);
    }
  }

  /** If the search stopped at a lesser hollow, the curve the people drew from would be nearer. */
  @Property(tries = 300, seed = "1")
  void noOtherCurveIsNearerNotEvenTheTruth(
      @ForAll @DoubleRange(min = 0.0001, max = 0.05) @Scale(6) double p,
      @ForAll @DoubleRange(min = 0.005, max = 0.4) @Scale(4) double q,
      @ForAll @IntRange(min = 200, max = 1000) int ceiling,
      @ForAll @IntRange(min = 26, max = 200) int weeks,
      @ForAll @IntRange(min = 0, max = 30) int lead,
      @ForAll long seed) {
    Bass truth = new Bass(p, q, ceiling);
    Adoptions adoptions = Invented.people(truth, lead, seed).observed(weeks, 1000);
    Assume.that(adoptions.observed() >= 30 && adoptions.adopted() < ceiling);
    double least = adoptions.squares(new BassRegression(adoptions).nearest().orElseThrow());
    assertThat(least).isLessThanOrEqualTo(adoptions.squares(truth) * (1 + 1e-6));
  }

  /** All 600 who can will, but shortly after the peak the weeks alone do not tell that. */
  @Test
  void theCeilingLiesBetweenThoseWhoHaveAndThoseWhoCan() {
    int alone = 0;
    for (int seed = 0; seed < 40; seed++) {
      Invented invented = Invented.people(Invented.TRUTH, 0, seed);
      assertThat(ceiling(invented.observed(27, 600))).isBetween(invented.by(27) * 1.0, 600.0);
      alone += ceiling(invented.observed(27, 100_000)) > 600 ? 1 : 0;
      assertThat(ceiling(invented.observed(900, 600))).as("all have").isEqualTo(600);
    }
    assertThat(alone).isGreaterThan(10);
  }

  private static double ceiling(Adoptions adoptions) {
    return new BassRegression(adoptions).nearest().orElseThrow().ceiling();
  }

  @Test
  void tooFewWeeksOrTooFewPeople() {
    Invented many = Invented.exactly(new Bass(0.03, 0.3, 10_000), 0);
    assertThat(outcome(many.observed(25, 20_000))).isEqualTo(Refusal.TOO_LITTLE);
    assertThat(outcome(many.observed(26, 20_000))).isInstanceOf(BassFit.class);
    long[] weeks = new long[40];
    assertThat(outcome(new Adoptions(weeks, 500, 1000))).isEqualTo(Refusal.TOO_LITTLE);
    weeks[7] = 29;
    assertThat(outcome(new Adoptions(weeks, 500, 1000))).isEqualTo(Refusal.TOO_LITTLE);
  }

  @Test
  void aStraightLineIsNoDiffusion() {
    long[] flat = new long[60];
    Arrays.fill(flat, 10);
    assertThat(outcome(new Adoptions(flat, 0, 2000))).isEqualTo(Refusal.NOT_BASS);
    long[] rising = IntStream.range(0, 60).asLongStream().toArray();
    assertThat(outcome(new Adoptions(rising, 0, 5000))).isEqualTo(Refusal.NOT_BASS);
    long[] falling = IntStream.range(0, 60).mapToLong(week -> 60 - week).toArray();
    assertThat(outcome(new Adoptions(falling, 0, 5000))).isEqualTo(Refusal.NOT_BASS);
  }

  /**
   * Most begin at once and the rest trickle in evenly, as where newcomers begin when they join: by
   * weeks better than a line, and no diffusion.
   */
  @Test
  void aRushAndThenATrickleIsNoDiffusion() {
    for (int seed = 0; seed < 20; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      long[] weeks = new long[76];
      for (int person = 0; person < 330; person++) {
        boolean rushes = random.nextInt(100) < 35;
        weeks[rushes ? (int) (-3 * Math.log(1 - random.nextDouble())) : random.nextInt(76)]++;
      }
      assertThat(outcome(new Adoptions(weeks, 800, 1150))).isNotInstanceOf(BassFit.class);
    }
  }

  /** At 5 % and with fitted parameters few are refused that are diffusions. */
  @Test
  void hardlyAnyDiffusionIsTakenForAPoorFit() {
    int poor = 0;
    for (int seed = 0; seed < 200; seed++) {
      Adoptions adoptions = Invented.people(Invented.TRUTH, 0, seed).observed(60, 1000);
      poor += outcome(adoptions) == Refusal.POOR_FIT ? 1 : 0;
    }
    assertThat(poor).isLessThanOrEqualTo(10);
  }

  @Test
  void chanceAloneIsHardlyEverADiffusion() {
    int fits = 0;
    int lines = 0;
    for (int seed = 0; seed < 100; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      long[] weeks = new long[60];
      for (int person = 0; person < 300; person++) {
        weeks[random.nextInt(weeks.length)]++;
      }
      Outcome outcome = outcome(new Adoptions(weeks, 0, 1000));
      fits += outcome instanceof BassFit ? 1 : 0;
      lines += outcome == Refusal.NOT_BASS ? 1 : 0;
    }
    assertThat(lines).isGreaterThanOrEqualTo(80);
    assertThat(fits).isLessThanOrEqualTo(5);
  }

  /** The peak is at 33 weeks, half of the ceiling at 34. */
  @Test
  void untilHalfOfTheCeilingThereIsNoForecastHoweverManyPeople() {
    Invented many = Invented.exactly(new Bass(0.004, 0.09, 60_000), 0);
    assertThat(outcome(many.observed(29, 100_000))).isEqualTo(Refusal.NO_PEAK);
    assertThat(outcome(many.observed(33, 100_000))).isEqualTo(Refusal.NO_PEAK);
    assertThat(outcome(many.observed(60, 100_000))).isInstanceOf(BassFit.class);
  }

  /** At 60 % of the ceiling, where some fits see the ceiling too low and others do not see it. */
  @Test
  void fewPeopleShortlyAfterThePeakLeaveTheCeilingOpen() {
    int open = 0;
    int fits = 0;
    for (int seed = 0; seed < 40; seed++) {
      Outcome outcome = outcome(Invented.people(Invented.TRUTH, 0, seed).observed(27, 1000));
      open += outcome == Refusal.CEILING_OPEN ? 1 : 0;
      fits += outcome instanceof BassFit ? 1 : 0;
    }
    assertThat(open).isGreaterThan(20);
    assertThat(fits).isLessThan(10);
  }

  @Test
  void aSearchThatIsGivenUpFindsNothing() {
    Adoptions adoptions = Invented.people(Invented.TRUTH, 0, SEED).observed(40, 1000);
    assertThat(new BassRegression(adoptions, 3).nearest()).isEmpty();
    assertThat(new BassRegression(adoptions).nearest()).isPresent();
  }

  @Test
  void numbersOfPeopleAddUp() {
    assertThatThrownBy(() -> new Adoptions(new long[] {3, 4}, 4, 10))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Adoptions(new long[] {3, -1}, 0, 10))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Adoptions(new long[] {3}, -1, 10))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(new Adoptions(new long[] {3, 4}, 3, 10).adopted()).isEqualTo(10);
  }

  private static Outcome outcome(Adoptions adoptions) {
    return BassFit.of(adoptions, SEED);
  }

  private static BassFit fit(Adoptions adoptions) {
    Outcome outcome = outcome(adoptions);
    assertThat(outcome).isInstanceOf(BassFit.class);
    return (BassFit) outcome;
  }

  private static void near(Bass found, Bass truth, double percent) {
    assertThat(found.innovation()).isCloseTo(truth.innovation(), withinPercentage(percent));
    assertThat(found.imitation()).isCloseTo(truth.imitation(), withinPercentage(percent));
    assertThat(found.ceiling()).isCloseTo(truth.ceiling(), withinPercentage(percent));
  }

  /**
   * 600 people have access from the start, 400 more after half a year; of both eight in ten will,
   * with the chance p + q·N/m(t) of each moment: steps of a hundredth of a week of {@code dN/dt =
   * (p + q·N/m)·(m − N)}.
   */
  @Test
  void whoGotAccessLaterIsNoLateAdopter() {
    double p = 0.01;
    double q = 0.15;
    long[] weekly = new long[60];
    long[] enabled = new long[weekly.length + 1];
    double reached = 0;
    long counted = 0;
    for (int week = 0; week <= weekly.length; week++) {
      enabled[week] = week < 26 ? 600 : 1000;
      for (int step = 0; week < weekly.length && step < 100; step++) {
        double most = 0.8 * enabled[week];
        reached += (p + q * reached / most) * (most - reached) / 100;
      }
      if (week < weekly.length) {
        weekly[week] = Math.round(reached) - counted;
        counted += weekly[week];
      }
    }
    BassFit fit = (BassFit) BassFit.of(new Adoptions(weekly, 0, enabled), 1);
    assertThat(fit.curve().ceiling()).isCloseTo(800, within(8.0));
    assertThat(fit.curve().innovation()).isCloseTo(p, within(0.001));
    assertThat(fit.curve().imitation()).isCloseTo(q, within(0.01));
    assertThat(fit.cumulative(25))
        .isCloseTo((double) Arrays.stream(weekly, 0, 26).sum(), within(3.0));
    BassFit asIf = (BassFit) BassFit.of(new Adoptions(weekly, 0, 1000), 1);
    assertThat(asIf.curve().innovation())
        .as("as if all had been there from the start: they look slow to begin")
        .isLessThan(0.75 * p);
  }
}
