package nl.stip.analytics.cohort;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small organisation that gets a tool in January: most people at once, some in the months after,
 * a few had it before. What anybody does is drawn per month.
 */
final class Newcomers {

  static final List<String> DIMENSIONS = List.of("department", "site");
  static final List<YearMonth> MONTHS =
      Stream.iterate(YearMonth.of(2027, 1), month -> month.plusMonths(1)).limit(5).toList();
  static final YearMonth LATEST = MONTHS.get(MONTHS.size() - 1);

  /**
   * One of them.
   *
   * @param start first month, or null for who started before all months
   * @param active by month, from January
   */
  record Person(List<String> groups, YearMonth start, List<Boolean> active) {

    boolean here(YearMonth month) {
      return start == null || !month.isBefore(start);
    }

    /** Whether it is nobody who came after the tool. */
    boolean stayer() {
      return start == null || start.equals(MONTHS.get(0));
    }

    boolean active(YearMonth month) {
      return here(month) && active.get(MONTHS.indexOf(month));
    }

    /** In a month; who shares it cannot be told apart by groups and start. */
    String kind(YearMonth month) {
      return kind() + " in " + month;
    }

    private String kind() {
      return groups + " since " + start;
    }
  }

  private final List<Person> people = new ArrayList<>();

  Newcomers(long seed, int size) {
    Random random = new Random(seed);
    double late = 0.3 * random.nextDouble();
    double before = 0.2 * random.nextDouble();
    for (int i = 0; i < size; i++) {
      List<String> groups = List.of("department " + skewed(random, 4), "site " + skewed(random, 3));
      double draw = random.nextDouble();
      YearMonth start =
          draw < late
              ? MONTHS.get(random.nextInt(MONTHS.size()))
              : draw < late + before ? null : MONTHS.get(0);
      double energy = 0.2 + 0.6 * random.nextDouble();
      people.add(
          new Person(
              groups, start, MONTHS.stream().map(m -> random.nextDouble() < energy).toList()));
    }
  }

  // one in two is in the first group, one in four in the second
  private static int skewed(Random random, int groups) {
    int group = 0;
    while (group < groups - 1 && random.nextBoolean()) {
      group++;
    }
    return group;
  }

  List<Person> people() {
    return people;
  }

  /** What cohorts are counted from. */
  List<CohortYear.Count> counts() {
    List<CohortYear.Count> counts = new ArrayList<>();
    Map<String, List<Person>> kinds =
        people.stream()
            .filter(person -> person.start != null)
            .collect(Collectors.groupingBy(Person::kind, TreeMap::new, Collectors.toList()));
    for (List<Person> kind : kinds.values()) {
      Person one = kind.get(0);
      long most = ChronoUnit.MONTHS.between(one.start, LATEST);
      for (int since = CohortYear.STARTERS; since <= most; since++) {
        YearMonth month = one.start.plusMonths(Math.max(0, since));
        long engaged = since < 0 ? 0 : kind.stream().filter(p -> p.active(month)).count();
        counts.add(new CohortYear.Count(one.groups, one.start, since, (long) kind.size(), engaged));
      }
    }
    return counts;
  }
}
