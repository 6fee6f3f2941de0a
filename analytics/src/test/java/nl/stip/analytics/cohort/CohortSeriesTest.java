package nl.stip.analytics.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** {@code counting.md} 19: cohorts widen from month to quarter to half-year to year. */
class CohortSeriesTest {

  private static final int K = 10;

  @Test
  void monthsWithEnoughPeopleStandAlone() {
    assertThat(of(10, 12, 30)).containsExactly("2025-01", "2025-02", "2025-03");
  }

  @Test
  void oneSmallMonthWidensItsQuarterOnly() {
    assertThat(of(10, 9, 30, 10, 10, 10))
        .containsExactly("2025-Q1", "2025-Q1", "2025-Q1", "2025-04", "2025-05", "2025-06");
  }

  @Test
  void oneSmallQuarterWidensItsHalfYear() {
    assertThat(of(3, 3, 3, 10, 10, 10, 10, 10))
        .containsExactly(
            "2025-H1", "2025-H1", "2025-H1", "2025-H1", "2025-H1", "2025-H1", "2025-07", "2025-08");
  }

  @Test
  void oneSmallHalfWidensTheYearAndNoYearJoinsAnother() {
    assertThat(of(10, 10, 10, 10, 10, 10, 4, 0, 0, 0, 0, 0, 20, 2))
        .containsExactly(
            "2025", "2025", "2025", "2025", "2025", "2025", "2025", "2026-Q1", "2026-Q1");
  }

  /** Unless a whole year has too few. */
  @Property(tries = 200, seed = "1")
  void everyCohortHasEnoughPeople(@ForAll @Size(24) int @IntRange(max = 40) [] starts) {
    SortedMap<YearMonth, Long> people = people(starts);
    Map<String, Long> cohorts = new TreeMap<>();
    of(people).forEach((month, name) -> cohorts.merge(name, people.get(month), Long::sum));
    cohorts.forEach((name, size) -> assertThat(name.length() == 4 || size >= K).as(name).isTrue());
    assertThat(cohorts.values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(people.values().stream().mapToLong(Long::longValue).sum());
  }

  private static Iterable<String> of(int... starts) {
    return of(people(starts)).values();
  }

  /** Where a stretch can be told of that has k people. */
  private static Map<YearMonth, String> of(SortedMap<YearMonth, Long> people) {
    Map<YearMonth, String> names = new TreeMap<>();
    CohortSeries.of(
            new TreeSet<>(people.keySet()),
            span ->
                people.entrySet().stream()
                        .filter(month -> span.width().around(month.getKey()).equals(span))
                        .mapToLong(Map.Entry::getValue)
                        .sum()
                    >= K)
        .forEach((month, span) -> names.put(month, span.name()));
    return names;
  }

  private static SortedMap<YearMonth, Long> people(int... starts) {
    SortedMap<YearMonth, Long> people = new TreeMap<>();
    for (int i = 0; i < starts.length; i++) {
      if (starts[i] > 0) {
        people.put(YearMonth.of(2025, 1).plusMonths(i), (long) starts[i]);
      }
    }
    return people;
  }
}
