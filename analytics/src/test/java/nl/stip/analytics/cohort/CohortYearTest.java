package nl.stip.analytics.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.stip.analytics.cohort.CohortSeries.Width;
import nl.stip.analytics.cohort.CohortYear.Count;
import nl.stip.analytics.cohort.CohortYear.Point;
import nl.stip.analytics.group.Gathered.Part;

/** {@code counting.md} 19, 21 and 22, for each group: of organisations drawn at random. */
class CohortYearTest {

  private static final int K = StartersDrawn.K;
  private static final List<String> DIMENSIONS = StartersDrawn.DIMENSIONS;
  private static final YearMonth LATEST = StartersDrawn.LATEST;

  @Property(tries = 60)
  void everyPointIsAboutEnoughPeopleAndNoneIsYetToCome(@ForAll Random random) {
    List<Count> counts = StartersDrawn.from(random);
    for (Point point : points(counts)) {
      if (point.followed() != null) {
        assertThat(point.followed().people()).as("%s", point).isGreaterThanOrEqualTo(K);
        assertThat(point.followed().people()).as("%s", point).isEqualTo(people(counts, point));
        assertThat(point.followed().engaged()).isLessThanOrEqualTo(point.followed().people());
        assertThat(youngest(counts, point).plusMonths(point.since()))
            .as("%s", point)
            .isBeforeOrEqualTo(LATEST);
      }
    }
  }

  @Property(tries = 60)
  void noGroupIsInTwoCohortsAtOnce(@ForAll Random random) {
    Map<String, Integer> cohorts = new TreeMap<>();
    for (Point point : points(StartersDrawn.from(random))) {
      Stream.of(Width.values())
          .filter(width -> point.since() == 0)
          .forEach(
              width ->
                  StartersDrawn.months()
                      .filter(month -> width.around(month).name().equals(point.cohort()))
                      .forEach(
                          month -> cohorts.merge(point.part() + " " + month, 1, Integer::sum)));
    }
    assertThat(cohorts.values()).allMatch(times -> times == 1);
  }

  /** Nor does what is left when the groups that are told of are taken from the whole. */
  @Property(tries = 60)
  void theGroupsNeverHaveMoreThanTheWholeNorAllButAFew(@ForAll Random random) {
    List<Point> points = points(StartersDrawn.from(random));
    for (Point whole : points) {
      if (!whole.part().equals(Part.WHOLE) || whole.followed() == null) {
        continue;
      }
      for (String dimension : DIMENSIONS) {
        long groups =
            points.stream()
                .filter(point -> dimension.equals(point.part().dimension()))
                .filter(point -> point.cohort().equals(whole.cohort()))
                .filter(point -> point.since() == whole.since() && point.followed() != null)
                .mapToLong(point -> point.followed().people())
                .sum();
        long rest = whole.followed().people() - groups;
        assertThat(rest == 0 || rest >= K).as("%s by %s: %d", whole, dimension, rest).isTrue();
      }
    }
  }

  @Property(tries = 20)
  void theOrderInWhichTheyComeDoesNotMatter(@ForAll Random random) {
    List<Count> counts = StartersDrawn.from(random);
    List<Count> turned = new ArrayList<>(counts);
    Collections.reverse(turned);
    assertThat(points(turned)).containsExactlyInAnyOrderElementsOf(points(counts));
  }

  private static List<Point> points(List<Count> counts) {
    return new CohortYear(counts, DIMENSIONS, K).points(LATEST);
  }

  private static long people(List<Count> counts, Point point) {
    return counts.stream()
        .filter(count -> in(count, point) && count.since() == point.since())
        .mapToLong(Count::people)
        .sum();
  }

  private static YearMonth youngest(List<Count> counts, Point point) {
    return counts.stream()
        .filter(count -> in(count, point))
        .map(Count::month)
        .max(YearMonth::compareTo)
        .orElseThrow();
  }

  private static boolean in(Count count, Point point) {
    Part part = point.part();
    boolean member =
        part.equals(Part.WHOLE)
            || count.groups().get(DIMENSIONS.indexOf(part.dimension())).equals(part.group());
    return member
        && Stream.of(Width.values())
            .anyMatch(width -> width.around(count.month()).name().equals(point.cohort()));
  }
}
