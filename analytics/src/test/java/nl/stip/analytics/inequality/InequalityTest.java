package nl.stip.analytics.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.stip.analytics.statistics.interval.Interval;
import org.junit.jupiter.api.Test;

class InequalityTest {

  /** Field guide §6, calculated with numpy; the CHAOSS worked example gives 2. */
  @Test
  void worksTheExampleOfTheFieldGuide() {
    Inequality inequality = of(1000, 433, 343, 332, 202, 90, 42, 33);
    assertThat(inequality.gini()).isCloseTo(0.485505, within(5e-7));
    assertThat(inequality.half()).isEqualTo(2);
  }

  @Test
  void everybodyTheSameIsNoInequalityAndOnePersonEverythingIsNearlyAll() {
    assertThat(of(7, 7, 7, 7).gini()).isZero();
    assertThat(of(0, 0, 0, 12).gini()).isEqualTo(0.75);
    assertThat(of(0, 0, 0, 12).half()).isEqualTo(1);
    assertThat(of(3, 3, 3, 3).half()).isEqualTo(2);
  }

  @Test
  void nobodyDidAnything() {
    assertThat(of(0, 0).gini()).isNaN();
    assertThat(of(0, 0).half()).isZero();
    assertThat(of().gini()).isNaN();
    assertThat(of().giniInterval()).isEqualTo(Interval.NONE);
  }

  @Test
  void theTopTenthIsRoundedUpAndToldOfThreePeopleOrMore() {
    long[] acts =
        LongStream.concat(LongStream.of(30, 20, 10), LongStream.generate(() -> 1).limit(18))
            .toArray();
    assertThat(of(acts).top()).isEqualTo(3);
    assertThat(of(acts).topShare()).isCloseTo(60.0 / 78, within(1e-12));
    assertThat(of(Arrays.copyOf(acts, 20)).top()).isEqualTo(2);
    assertThat(of(Arrays.copyOf(acts, 20)).topShare()).isNaN();
  }

  /** Half the mean absolute difference, divided by the mean: another definition of the same. */
  @Property(tries = 200, seed = "1")
  void giniIsHalfTheRelativeMeanDifference(
      @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 0, max = 500) Long> people) {
    long[] acts = people.stream().mapToLong(Long::longValue).toArray();
    double differences = 0;
    for (long a : acts) {
      for (long b : acts) {
        differences += Math.abs(a - b);
      }
    }
    long sum = Arrays.stream(acts).sum();
    if (sum > 0) {
      assertThat(of(acts).gini()).isCloseTo(differences / (2.0 * acts.length * sum), within(1e-9));
    }
  }

  @Property(tries = 100, seed = "1")
  void neitherOrderNorDoublingPeopleMatters(
      @ForAll @Size(min = 2, max = 40) List<@LongRange(min = 1, max = 500) Long> people) {
    long[] acts = people.stream().mapToLong(Long::longValue).toArray();
    long[] reversed = new long[acts.length];
    for (int i = 0; i < acts.length; i++) {
      reversed[i] = acts[acts.length - 1 - i];
    }
    long[] twice = LongStream.concat(Arrays.stream(acts), Arrays.stream(reversed)).toArray();
    assertThat(of(reversed).gini()).isCloseTo(of(acts).gini(), within(1e-12));
    assertThat(of(twice).gini()).isCloseTo(of(acts).gini(), within(1e-12));
    assertThat(of(twice).half()).isBetween(2 * of(acts).half() - 1, 2 * of(acts).half());
  }

  private static Inequality of(long... acts) {
    return Inequality.of(LongStream.range(0, acts.length).toArray(), acts);
  }
}
