package nl.stip.analytics.diffusion;

import static nl.stip.analytics.diffusion.Invented.ENABLED;
import static nl.stip.analytics.diffusion.Invented.TRUTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FanTest {

  private static final int WEEKS = 42;

  /** Of 100 organisations observed up to 90 % of the ceiling; by chance under 88 once in 500. */
  @Test
  void theFanHoldsTheTruthAboutAsOftenAsItSays() {
    int ceilings = 0;
    int shares = 0;
    double width = 0;
    for (int seed = 0; seed < 100; seed++) {
      Invented invented = Invented.people(TRUTH, 0, seed);
      Fan fan = fan(invented.observed(WEEKS, ENABLED));
      ceilings += holds(fan.of(Bass::ceiling), TRUTH.ceiling()) ? 1 : 0;
      shares += holds(fan.share(20), invented.by(WEEKS + 20) / 1000.0) ? 1 : 0;
      width += fan.share(20).high() - fan.share(20).low();
    }
    assertThat(ceilings).isBetween(88, 99);
    assertThat(shares).isBetween(88, 99);
    assertThat(width / 100).as("so not by telling nothing").isLessThan(0.1);
  }

  /** Of the 100, observed from week 10 on. */
  @Test
  void soDoesThatOfADiffusionWhoseBeginningIsNotObserved() {
    int ceilings = 0;
    int shares = 0;
    for (int seed = 0; seed < 100; seed++) {
      Invented invented = Invented.people(TRUTH, 10, seed);
      Fan fan = fan(invented.observed(40, ENABLED));
      ceilings += holds(fan.of(Bass::ceiling), TRUTH.ceiling()) ? 1 : 0;
      shares += holds(fan.share(20), invented.by(60) / 1000.0) ? 1 : 0;
    }
    assertThat(ceilings).isBetween(88, 100);
    assertThat(shares).isBetween(88, 100);
  }

  /** Five people at a time: five times the variance, so √5 times the width. */
  @Test
  void peopleWhoAdoptTogetherMakeTheFanWider() {
    double alone = 0;
    double together = 0;
    for (int seed = 0; seed < 20; seed++) {
      alone += width(fan(Invented.people(times(1), 0, seed).observed(60, 10_000)));
      together += width(fan(clumped(Invented.people(times(0.2), 0, seed))));
    }
    assertThat(together / alone).isBetween(1.8, 2.8);
  }

  /** By week w share x is reached in 97.5 % of replicates just if x takes no longer in them. */
  @Test
  void sharesAndTheTimesUntilThemTellTheSame() {
    Fan fan = fan(Invented.people(TRUTH, 0, 3).observed(WEEKS, ENABLED));
    for (int week = 1; week <= Fan.HORIZON; week++) {
      for (double share = 0.5; share < 0.7; share += 0.01) {
        Band reached = fan.share(week);
        Band until = fan.weeksUntil(share);
        assertThat(reached.low() >= share).isEqualTo(until.high() <= week);
        assertThat(reached.median() >= share).isEqualTo(until.median() <= week);
        assertThat(reached.high() >= share).isEqualTo(until.low() <= week);
      }
    }
  }

  @Test
  void theFanBeginsAtWhatIsReachedAndGrows() {
    Adoptions observed = Invented.people(TRUTH, 0, 3).observed(WEEKS, ENABLED);
    Fan fan = fan(observed);
    Band last = new Band(observed.adopted() / ENABLED, observed.adopted() / ENABLED, 0);
    for (int week = 1; week <= Fan.HORIZON; week++) {
      Band share = fan.share(week);
      assertThat(share.low()).isBetween(last.low(), share.median());
      assertThat(share.median()).isBetween(last.median(), share.high());
      assertThat(share.high()).isBetween(last.high(), 1.0);
      last = share;
    }
    assertThatThrownBy(() -> fan.share(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> fan.share(53)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aShareIsReachedNowOrSomeDayOrNever() {
    Adoptions observed = Invented.people(TRUTH, 0, 3).observed(WEEKS, ENABLED);
    Fan fan = fan(observed);
    double now = observed.adopted() / ENABLED;
    double never = Double.POSITIVE_INFINITY;
    assertThat(fan.weeksUntil(now)).isEqualTo(new Band(0, 0, 0));
    assertThat(fan.weeksUntil(now + 0.02).low()).isBetween(1.0, 6.0);
    assertThat(fan.weeksUntil(now + 0.02).high()).isFinite();
    assertThat(fan.weeksUntil(0.6).low()).isFinite();
    assertThat(fan.weeksUntil(0.6).high()).isEqualTo(never);
    assertThat(fan.weeksUntil(0.9)).isEqualTo(new Band(never, never, never));
  }

  @Test
  void theSameSeedGivesTheSameFan() {
    Adoptions observed = Invented.people(TRUTH, 0, 3).observed(WEEKS, ENABLED);
    Function<Fan, Object> all =
        fan -> IntStream.rangeClosed(1, Fan.HORIZON).mapToObj(fan::share).toList();
    assertThat(all.apply(fan(observed))).isEqualTo(all.apply(fan(observed)));
    Fan other = ((BassFit) BassFit.of(observed, 2)).fan();
    assertThat(all.apply(other)).isNotEqualTo(all.apply(fan(observed)));
  }

  @Test
  void theEndsOfABandAreOrderStatistics() {
    double[] ascending = IntStream.rangeClosed(1, 199).asDoubleStream().toArray();
    assertThat(Band.of(ascending)).isEqualTo(new Band(5, 100, 195));
    assertThat(Band.of(new double[] {3, 1, 2})).isEqualTo(new Band(1, 2, 3));
    ascending[198] = Double.POSITIVE_INFINITY;
    assertThat(Band.of(ascending).high()).isEqualTo(195);
  }

  private static Bass times(double factor) {
    return new Bass(TRUTH.innovation(), TRUTH.imitation(), 5000 * factor);
  }

  private static Adoptions clumped(Invented fifth) {
    long[] weeks = new long[60];
    for (int week = 0; week < weeks.length; week++) {
      weeks[week] = 5 * (fifth.by(week + 1) - fifth.by(week));
    }
    return new Adoptions(weeks, 0, 10_000);
  }

  private static double width(Fan fan) {
    Band innovation = fan.of(Bass::innovation);
    return innovation.high() - innovation.low();
  }

  private static boolean holds(Band band, double truth) {
    return band.low() <= truth && truth <= band.high();
  }

  private static Fan fan(Adoptions observed) {
    Outcome outcome = BassFit.of(observed, 1);
    assertThat(outcome).isInstanceOf(BassFit.class);
    return ((BassFit) outcome).fan();
  }
}
