package nl.stip.analytics.diffusion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.stip.analytics.diffusion.Forecast.Point;
import org.junit.jupiter.api.Test;

class ForecastTest {

  private static final long SEED = 1;

  private static List<Point> series(Forecast forecast, String series) {
    return forecast.course().stream().filter(point -> point.series().equals(series)).toList();
  }

  private static Forecast forecast(long before, long enabled, long... weekly) {
    return new Forecast(new Adoptions(weekly, before, enabled), 4, SEED);
  }

  /** 42 weeks and 4 before them: points end now, at 46, and begin at 6. */
  @Test
  void whatWasSeenAddsUpFromWeekToWeekUntilNow() {
    Invented invented = Invented.people(Invented.TRUTH, 0, 3);
    Forecast forecast = new Forecast(invented.observed(42, 1000), 4, SEED);
    List<Point> observed = series(forecast, Forecast.OBSERVED);
    assertThat(observed.stream().map(Point::x))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(0, 10).mapToObj(i -> 6.0 + 4 * i).toList());
    for (Point point : observed) {
      long by = invented.by((int) point.x() - 4);
      assertThat(point.people()).isEqualTo(by);
      assertThat(point.value()).isCloseTo(by / 1000.0, within(1e-12));
      assertThat(point.low()).isNull();
      assertThat(point.missing()).isNull();
    }
  }

  /** The people who come are known here: the fan holds them, and people behind it are today's. */
  @Test
  void whatIsExpectedFollowsTheCurveAndThenSpreadsOverAYear() {
    Invented invented = Invented.people(Invented.TRUTH, 0, 3);
    Forecast forecast = new Forecast(invented.observed(42, 1000), 4, SEED);
    List<Point> expected = series(forecast, Forecast.EXPECTED);
    assertThat(expected).hasSize(11 + 13);
    assertThat(expected.get(23).x()).isEqualTo(46.0 + 52);
    for (Point point : expected) {
      int week = (int) point.x() - 4;
      double truth = Invented.TRUTH.cumulative(week) / 1000;
      assertThat(point.value()).isCloseTo(truth, within(0.05));
      if (week <= 42) {
        assertThat(point.low()).isNull();
        assertThat(point.people()).isEqualTo(invented.by(week));
      } else {
        assertThat(invented.by(week) / 1000.0).isBetween(point.low(), point.high());
        assertThat(point.people()).isEqualTo(invented.by(42));
      }
    }
  }

  /** 500 of 1,000 are reached in week 39 of TRUTH, 600 never. */
  @Test
  void sharesAreReachedNowLaterOrNever() {
    Invented invented = Invented.people(Invented.TRUTH, 0, 3);
    List<Point> early = new Forecast(invented.observed(38, 1000), 4, SEED).until();
    assertThat(early.stream().map(Point::x)).containsExactly(50.0, 60.0, 70.0, 80.0, 90.0);
    int waits = 0;
    while (invented.by(38 + waits) < 500) {
      waits++;
    }
    assertThat((double) waits).isBetween(early.get(0).low(), early.get(0).high());
    assertThat(early.get(4).value()).isNull();
    assertThat(early.get(4).missing()).isEqualTo("not_reached");
    List<Point> late = new Forecast(invented.observed(60, 1000), 4, SEED).until();
    assertThat(late.get(0).value()).as("reached").isZero();
  }

  @Test
  void withoutAFitThereIsOnlyWhatWasSeenAndWhy() {
    Forecast few = forecast(20, 100, new long[30]);
    assertThat(series(few, Forecast.OBSERVED)).hasSize(8);
    assertThat(series(few, Forecast.EXPECTED))
        .containsExactly(
            new Point(Forecast.EXPECTED, 38, 20, null, null, null, "too_little_history"));
    long[] flat = new long[60];
    Arrays.fill(flat, 10);
    Forecast straight = forecast(0, 2000, flat);
    assertThat(series(straight, Forecast.EXPECTED))
        .containsExactly(new Point(Forecast.EXPECTED, 68, 600, null, null, null, "no_forecast"));
    assertThat(straight.until()).allMatch(point -> "no_forecast".equals(point.missing()));
    assertThat(forecast(1200, 2000, flat).until().get(4).value()).as("1,800 of 2,000").isZero();
  }

  /**
   * 29, 30, 31 of 31: two of these adopted in enough numbers to be fitted, and one has not reached
   * what the others have. Beside the number of people, which becomes a bound, all is the same.
   */
  @Test
  void whereNearlyAllHaveAdoptedNothingTellsHowMany() {
    List<Forecast> alike =
        IntStream.rangeClosed(29, 31)
            .mapToObj(
                adopted -> {
                  long[] weekly = new long[40];
                  weekly[0] = adopted;
                  return forecast(0, 31, weekly);
                })
            .toList();
    for (Forecast forecast : alike) {
      assertThat(series(forecast, Forecast.EXPECTED)).hasSize(1);
      assertThat(series(forecast, Forecast.EXPECTED).get(0).missing()).isEqualTo("no_forecast");
      assertThat(forecast.until()).allMatch(point -> point.missing() == null);
    }
    List<Point> ten = forecast(8, 10, new long[2]).until();
    assertThat(ten.get(4).missing()).as("8 of 10 at 90 %, as 9 of 10").isNull();
  }

  @Test
  void aToolObservedForLessThanAMonthHasOnePoint() {
    Forecast first = new Forecast(new Adoptions(new long[0], 5, 20), 3, SEED);
    assertThat(first.course().stream().map(Point::x)).containsExactly(3.0, 7.0);
  }
}
