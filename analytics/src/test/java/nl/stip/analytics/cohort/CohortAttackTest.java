package nl.stip.analytics.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.stip.analytics.cohort.CohortSeries.Width;
import nl.stip.analytics.cohort.CohortYear.Count;
import nl.stip.analytics.cohort.CohortYear.Point;
import nl.stip.analytics.group.Gathered.Part;
import nl.stip.testing.Attacker;
import org.junit.jupiter.api.Test;

/**
 * The attacker on cohorts: every figure at one time since the start is an equation over those who
 * share groups and month of start. The stretches of a year are divisions of people like any other.
 */
class CohortAttackTest {

  private static final int K = StartersDrawn.K;

  /** Told of at their start: all dimensions at once. */
  @Property(tries = 40, seed = "1")
  void nothingAboutAFewStartersFollows(@ForAll long seed) {
    List<Count> counts = StartersDrawn.from(new Random(seed));
    List<Point> points =
        points(counts).stream()
            .filter(point -> point.since() == 0 && point.followed() != null)
            .toList();
    assertThat(broken(points, counts, CohortYear.STARTERS, StartersDrawn.DIMENSIONS)).isEmpty();
  }

  /** Followed: one dimension at a time. */
  @Property(tries = 40, seed = "1")
  void norAboutAFewOfThoseWhoAreLeft(@ForAll long seed) {
    List<Count> counts = StartersDrawn.from(new Random(seed));
    assertThat(followed(points(counts), counts)).isEmpty();
  }

  @Test
  void thatTheOthersOfAGroupAreToldOfIsNoticed() {
    List<Count> counts = StartersDrawn.from(new Random(1));
    List<Point> points = new ArrayList<>(points(counts));
    Point first =
        points.stream()
            .filter(point -> point.part().equals(Part.WHOLE) && point.followed() != null)
            .findFirst()
            .orElseThrow();
    List<String> broken = new ArrayList<>();
    for (String department : List.of("A", "B", "C")) {
      points.add(
          new Point(
              new Part("department", department), first.cohort(), first.since(), first.followed()));
      broken.addAll(followed(points, counts));
    }
    assertThat(broken).isNotEmpty();
  }

  private static List<String> followed(List<Point> points, List<Count> counts) {
    List<String> broken = new ArrayList<>();
    for (int since = 0; since < ChronoUnit.MONTHS.between(YearMonth.of(2025, 1), LAST); since++) {
      int now = since;
      for (String dimension : StartersDrawn.DIMENSIONS) {
        List<Point> told =
            points.stream()
                .filter(point -> point.since() == now && point.followed() != null)
                .filter(
                    point ->
                        point.part().equals(Part.WHOLE)
                            || Objects.equals(point.part().dimension(), dimension))
                .toList();
        broken.addAll(broken(told, counts, now, List.of(dimension)));
      }
    }
    return broken;
  }

  private static final YearMonth LAST = StartersDrawn.LATEST.plusMonths(1);

  private static List<Point> points(List<Count> counts) {
    return new CohortYear(counts, StartersDrawn.DIMENSIONS, K).points(StartersDrawn.LATEST);
  }

  /** Sets of fewer than k people that follow from the points. */
  private static List<String> broken(
      List<Point> points, List<Count> counts, int since, List<String> by) {
    List<String> dimensions = new ArrayList<>(by);
    for (Width width : Width.values()) {
      dimensions.add(width.name());
    }
    Map<List<String>, Long> people =
        counts.stream()
            .filter(count -> count.since() == since)
            .collect(Collectors.groupingBy(count -> divided(count, by), sum()));
    Collection<Map<String, String>> visible = points.stream().map(CohortAttackTest::cell).toList();
    return Attacker.broken(visible, dimensions, people, K).stream()
        .map(set -> since + " months: " + set + " from " + visible)
        .toList();
  }

  private static java.util.stream.Collector<Count, ?, Long> sum() {
    return Collectors.summingLong(Count::people);
  }

  private static List<String> divided(Count count, List<String> by) {
    List<String> groups =
        IntStream.range(0, StartersDrawn.DIMENSIONS.size())
            .filter(d -> by.contains(StartersDrawn.DIMENSIONS.get(d)))
            .mapToObj(count.groups()::get)
            .collect(Collectors.toCollection(ArrayList::new));
    for (Width width : Width.values()) {
      groups.add(width.around(count.month()).name());
    }
    return groups;
  }

  private static Map<String, String> cell(Point point) {
    Map<String, String> cell = new TreeMap<>();
    if (!point.part().equals(Part.WHOLE)) {
      cell.put(point.part().dimension(), point.part().group());
    }
    StartersDrawn.months()
        .forEach(
            month -> {
              for (Width width : Width.values()) {
                if (width.around(month).name().equals(point.cohort())) {
                  cell.put(width.name(), point.cohort());
                }
              }
            });
    return cell;
  }
}
