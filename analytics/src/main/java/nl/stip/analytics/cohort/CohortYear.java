package nl.stip.analytics.cohort;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import nl.stip.analytics.cohort.CohortSeries.Span;
import nl.stip.analytics.group.Gathered.Part;

/**
 * The cohorts of those who started in one calendar year, of the whole and of each group: no cohort
 * is wider, so each year stands by itself. Each group has widths of its own ({@code counting.md}
 * 19); a cohort that cannot be told by itself, {@link Told}, widens like one that is too small.
 *
 * <p>A person stays in the group of the month of their start ({@code counting.md} 4: the one of
 * most of its days), wherever they go: a cohort is the same people all along, and who moves or
 * leaves takes nobody out of one group's cohort into another's.
 */
final class CohortYear {

  /** In place of a month since the start: all who started, still enabled or not. */
  static final int STARTERS = -1;

  private final Told told;
  private final int k;
  private final Map<Part, SortedMap<YearMonth, Map<Integer, Followed>>> parts =
      new LinkedHashMap<>();

  /**
   * People of one combination of groups who started in one month.
   *
   * @param groups value per dimension in that month
   * @param month of their start
   * @param since months since then, or {@link #STARTERS}
   * @param people how many of them are still enabled
   * @param engaged how many of those are engaged
   */
  record Count(List<String> groups, YearMonth month, int since, long people, long engaged) {}

  /**
   * A point of a cohort's course.
   *
   * @param cohort name of the stretch in which its people started
   * @param since months since their start, each person's own
   * @param followed null where it is withheld
   */
  record Point(Part part, String cohort, int since, Followed followed) {}

  /** How many people are still enabled, and how many of them engaged. */
  record Followed(long people, long engaged) {

    private Followed and(Followed other) {
      return new Followed(people + other.people, engaged + other.engaged);
    }
  }

  /**
   * Gathers.
   *
   * @param counts of one tool and year of start, each combination, month and time since it once
   * @param dimensions ids, in the order of everybody's groups
   * @param k people any figure must be about
   */
  CohortYear(List<Count> counts, List<String> dimensions, int k) {
    this.k = k;
    told = new Told(counts, dimensions, k);
    parts.put(Part.WHOLE, new TreeMap<>());
    for (Count count : counts) {
      add(Part.WHOLE, count);
      for (int d = 0; d < dimensions.size(); d++) {
        add(new Part(dimensions.get(d), count.groups.get(d)), count);
      }
    }
  }

  private void add(Part part, Count count) {
    parts
        .computeIfAbsent(part, p -> new TreeMap<>())
        .computeIfAbsent(count.month, m -> new HashMap<>())
        .merge(count.since, new Followed(count.people, count.engaged), Followed::and);
  }

  /**
   * The courses of all cohorts. A month is absent where it has not come yet for the youngest of a
   * cohort; of those who cannot be told of at any width there is one point, withheld.
   *
   * @param latest last complete month
   */
  List<Point> points(YearMonth latest) {
    List<Point> points = new ArrayList<>();
    List<Cohort> wholes = cohorts(Part.WHOLE, latest);
    for (Cohort whole : wholes) {
      points.addAll(course(whole, since -> whole.at(since).people >= k));
    }
    for (Part part : parts.keySet()) {
      if (!part.equals(Part.WHOLE)) {
        for (Cohort group : cohorts(part, latest)) {
          points.addAll(course(group, since -> follows(group, since, wholes)));
        }
      }
    }
    return points;
  }

  /** Whether a group is told of after so many months: only if the whole tells of its people too. */
  private boolean follows(Cohort group, int since, List<Cohort> wholes) {
    Set<YearMonth> open = new TreeSet<>();
    for (Cohort whole : wholes) {
      if (told.of(Part.WHOLE, whole.span) && since <= whole.most && whole.at(since).people >= k) {
        open.addAll(whole.started.keySet());
      }
    }
    return open.containsAll(group.started.keySet()) && told.of(group.part, group.span, since, open);
  }

  private List<Cohort> cohorts(Part part, YearMonth latest) {
    SortedMap<YearMonth, Map<Integer, Followed>> months = parts.get(part);
    Map<Span, SortedMap<YearMonth, Map<Integer, Followed>>> cohorts = new LinkedHashMap<>();
    CohortSeries.of(new TreeSet<>(months.keySet()), span -> told.of(part, span))
        .forEach(
            (month, span) ->
                cohorts.computeIfAbsent(span, s -> new TreeMap<>()).put(month, months.get(month)));
    return cohorts.entrySet().stream()
        .map(
            of ->
                new Cohort(
                    part,
                    of.getKey(),
                    of.getValue(),
                    (int) ChronoUnit.MONTHS.between(of.getValue().lastKey(), latest)))
        .toList();
  }

  /** Those of a part who started in a stretch, and how many months all of them have had since. */
  private record Cohort(
      Part part, Span span, SortedMap<YearMonth, Map<Integer, Followed>> started, int most) {

    Followed at(int since) {
      return started.values().stream()
          .map(course -> course.getOrDefault(since, new Followed(0, 0)))
          .reduce(new Followed(0, 0), Followed::and);
    }
  }

  private List<Point> course(Cohort cohort, IntPredicate follows) {
    if (!told.of(cohort.part, cohort.span)) {
      return List.of(new Point(cohort.part, cohort.span.name(), 0, null));
    }
    List<Point> course = new ArrayList<>();
    for (int since = 0; since <= cohort.most; since++) {
      Followed all = cohort.at(since);
      if (all.people > 0) {
        Followed shown = follows.test(since) ? all : null;
        course.add(new Point(cohort.part, cohort.span.name(), since, shown));
      }
    }
    return course;
  }
}
