package nl.stip.analytics.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import nl.stip.analytics.statistics.interval.Interval;
import org.junit.jupiter.api.Test;

/** Which interval a mean of people has ({@code counting.md} 15). */
class PersonFiguresTest {

  private static final double MEAN = 3;

  /** On the log scale the mean is the geometric middle of its interval, else the plain one. */
  @Test
  void aMeanOfCountsIsOnTheLogScaleBelowFiftyPeople() {
    Interval few = interval("ties_per_person", 49);
    assertThat(few.low() * few.high()).isCloseTo(MEAN * MEAN, within(1e-9));
    Interval many = interval("ties_per_person", 51);
    assertThat(many.low() + many.high()).isCloseTo(2 * MEAN, within(1e-9));
  }

  @Test
  void aMeanOfSharesNeverIs() {
    Interval few = interval("stickiness", 49);
    assertThat(few.low() + few.high()).isCloseTo(2 * MEAN, within(1e-9));
  }

  /** Of one more than an even number of people: as many above the mean as below it. */
  private static Interval interval(String metric, int people) {
    PersonCells cells = new PersonCells();
    cells.add(
        Map.of(
            metric,
            IntStream.range(0, people).mapToDouble(i -> i == 0 ? MEAN : 1 + 4 * (i % 2)).toArray()),
        Map.of());
    Map<String, Interval> intervals = new HashMap<>();
    cells.figures(null, figure -> intervals.put(figure.metric(), figure.interval()));
    return intervals.get(metric);
  }
}
