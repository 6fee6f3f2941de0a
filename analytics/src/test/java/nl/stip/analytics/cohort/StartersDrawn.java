package nl.stip.analytics.cohort;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.stip.analytics.cohort.CohortYear.Count;

/** Who started in a small organisation in 2025, drawn at random, and who of them is still there. */
final class StartersDrawn {

  static final int K = 10;
  static final List<String> DIMENSIONS = List.of("department", "site");
  static final YearMonth LATEST = YearMonth.of(2025, 12);

  private StartersDrawn() {}

  /** Three departments at two sites; some months bring many, some few; people leave. */
  static List<Count> from(Random random) {
    List<Count> counts = new ArrayList<>();
    int stay = 1 + random.nextInt(10);
    months()
        .forEach(
            month -> {
              int most = random.nextInt(3) == 0 ? 0 : 4 + random.nextInt(30);
              for (String department : List.of("A", "B", "C")) {
                for (String site : List.of("x", "y")) {
                  long people = most == 0 ? 0 : random.nextInt(most);
                  course(random, List.of(department, site), month, people, stay, counts);
                }
              }
            });
    return counts;
  }

  /** One of so many times somebody leaves. */
  private static void course(
      Random random,
      List<String> groups,
      YearMonth month,
      long started,
      int stay,
      List<Count> counts) {
    long people = started;
    for (int since = CohortYear.STARTERS;
        since <= ChronoUnit.MONTHS.between(month, LATEST) && people > 0;
        since++) {
      long engaged = random.nextInt((int) people + 1);
      counts.add(new Count(groups, month, since, people, engaged));
      people -= random.nextInt(stay) == 0 ? random.nextInt((int) people + 1) / 2 : 0;
    }
  }

  static Stream<YearMonth> months() {
    return Stream.iterate(YearMonth.of(2025, 1), month -> month.plusMonths(1)).limit(12);
  }
}
