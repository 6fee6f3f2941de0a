package nl.stip.analytics.suppression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.stip.analytics.ChosenSettings;
import nl.stip.time.Period;
import nl.stip.time.PeriodKind;
import nl.stip.workspace.Settings;

/**
 * Synthetic people with skewed, overlapping groups: sites lie in countries, departments are spread
 * over sites, levels are rare at the top. Behaviour is drawn per person and week.
 */
final class Company {

  static final List<String> DIMENSIONS = List.of("country", "site", "department", "level");

  private static final int[] SITE_WEIGHTS = {40, 25, 15, 9, 6, 3, 2};
  private static final int[] DEPARTMENT_WEIGHTS = {30, 25, 20, 12, 8, 3, 2};
  private static final int[] LEVEL_WEIGHTS = {70, 22, 7, 1};
  private static final String[] COUNTRY_OF_SITE = {"NL", "NL", "BE", "NL", "BE", "DE", "DE"};

  /** One person; days active per week in {@link #weeks()}. */
  record Person(List<String> groups, List<Integer> days) {

    int days(int from, int to) {
      return days.subList(from, to).stream().mapToInt(Integer::intValue).sum();
    }
  }

  private final List<Person> people = new ArrayList<>();

  Company(long seed, int size) {
    Random random = new Random(seed);
    for (int i = 0; i < size; i++) {
      int site = pick(random, SITE_WEIGHTS);
      List<String> groups =
          List.of(
              COUNTRY_OF_SITE[site],
              "site " + site,
              "department " + pick(random, DEPARTMENT_WEIGHTS),
              "level " + pick(random, LEVEL_WEIGHTS));
      List<Integer> days = new ArrayList<>();
      double energy = random.nextDouble();
      for (int week = 0; week < weeks().size(); week++) {
        days.add((int) Math.round(5 * energy * random.nextDouble()));
      }
      people.add(new Person(groups, days));
    }
  }

  private static int pick(Random random, int[] weights) {
    int draw = random.nextInt(100);
    for (int i = 0; i < weights.length; i++) {
      draw -= weights[i];
      if (draw < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  List<Person> people() {
    return people;
  }

  /** The four weeks of February 2027, which are exactly a 28-day period and a month. */
  static List<Period> weeks() {
    List<Period> weeks = new ArrayList<>();
    Period week = Period.containing(PeriodKind.WEEK, LocalDate.of(2027, 2, 1));
    for (int i = 0; i < 4; i++) {
      weeks.add(week);
      week = week.next();
    }
    return weeks;
  }

  /** The weeks, the 28 days and the month. */
  static Map<Period, Boolean> periods() {
    Map<Period, Boolean> periods = new LinkedHashMap<>();
    weeks().forEach(week -> periods.put(week, true));
    LocalDate last = weeks().get(3).last();
    periods.put(Period.containing(PeriodKind.DAYS28, last), true);
    periods.put(Period.containing(PeriodKind.MONTH, last), true);
    return periods;
  }

  /** First and last week of a period, as positions in {@link #weeks()}, the last exclusive. */
  static int[] span(Period period) {
    int week = weeks().indexOf(period);
    return week < 0 ? new int[] {0, 4} : new int[] {week, week + 1};
  }

  /** Head counts of those who were active in a period, or of everybody. */
  List<Atom> atoms(Period period, boolean engaged) {
    int[] span = span(period);
    Map<String, Atom> atoms = new TreeMap<>();
    for (Person person : people) {
      if (!engaged || person.days(span[0], span[1]) > 0) {
        atoms.merge(
            person.groups().toString(),
            new Atom(person.groups(), 1),
            (a, b) -> new Atom(a.groups(), a.people() + b.people()));
      }
    }
    return List.copyOf(atoms.values());
  }

  /** Settings with all pairs of the first three dimensions. */
  static Settings settings(int k) {
    return ChosenSettings.defaults().k(k).dimensions(DIMENSIONS).pairs(pairs()).settings();
  }

  private static List<List<String>> pairs() {
    return List.of(
        List.of("country", "site"),
        List.of("country", "department"),
        List.of("site", "department"));
  }
}
