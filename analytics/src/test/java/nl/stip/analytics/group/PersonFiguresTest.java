package nl.stip.analytics.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.stip.analytics.metric.Catalogue;
import nl.stip.analytics.metric.MetricFolder;
import nl.stip.analytics.statistics.interval.Interval;
import nl.stip.metric.MetricKind;
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
    Interval few = interval("stickiness", IntStream.range(0, 49).mapToDouble(i -> half(i) / 6));
    assertThat(few.low() + few.high()).isCloseTo(2 * MEAN / 6, within(1e-9));
  }

  /** Of ten people nine have all and one nothing: 0.9 ± 2.26 × 0.316 / √10 reaches beyond all. */
  @Test
  void theIntervalOfAMeanOfSharesEndsWhereSharesEnd() {
    List<MetricFolder> means =
        Catalogue.load().ofPerson(true).stream()
            .filter(f -> f.metric().kind() == MetricKind.MEAN)
            .filter(f -> f.metric().unit().equals("share"))
            .toList();
    assertThat(means).extracting(MetricFolder::id).contains("leader_reply_rate", "stickiness");
    for (MetricFolder folder : means) {
      Interval high =
          interval(folder.id(), IntStream.range(0, 10).mapToDouble(i -> i == 0 ? 0 : 1));
      assertThat(high.high()).as(folder.id()).isEqualTo(1);
      assertThat(high.low()).as(folder.id()).isCloseTo(0.9 - 2.2622 * 0.1, within(1e-4));
      Interval low = interval(folder.id(), IntStream.range(0, 10).mapToDouble(i -> i == 0 ? 1 : 0));
      assertThat(low.low()).as(folder.id()).isEqualTo(0);
      assertThat(low.high()).as(folder.id()).isCloseTo(0.1 + 2.2622 * 0.1, within(1e-4));
    }
  }

  /** Of one more than an even number of people: as many above the mean as below it. */
  private static Interval interval(String metric, int people) {
    return interval(metric, IntStream.range(0, people).mapToDouble(PersonFiguresTest::half));
  }

  private static double half(int person) {
    return person == 0 ? MEAN : 1 + 4 * (person % 2);
  }

  private static Interval interval(String metric, DoubleStream values) {
    PersonCells cells = new PersonCells();
    cells.add(Map.of(metric, values.toArray()), Map.of());
    Map<String, Interval> intervals = new HashMap<>();
    cells.figures(null, figure -> intervals.put(figure.metric(), figure.interval()));
    return intervals.get(metric);
  }
}
