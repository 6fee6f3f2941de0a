package nl.stip.analytics.fact;

import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How wide cohorts are ({@code counting.md} 19): a month by itself, and where months have too few
 * people, the quarter, half-year or year around it. A wider cohort is split only if every part has
 * enough, as a part alone would follow from the whole and the others.
 */
final class CohortSeries {

  private static final int HALF = 6;

  /** From narrow to wide; each lies wholly within the next. */
  private static final List<Function<YearMonth, String>> WIDTHS =
      List.of(
          YearMonth::toString,
          m -> m.getYear() + "-Q" + m.get(IsoFields.QUARTER_OF_YEAR),
          m -> m.getYear() + "-H" + ((m.getMonthValue() - 1) / HALF + 1),
          m -> Integer.toString(m.getYear()));

  private CohortSeries() {}

  /**
   * Names the cohort of every month.
   *
   * @param people who started in a month; months without anybody are left out
   * @param k people a cohort must have, but for a year
   */
  static Map<YearMonth, String> of(SortedMap<YearMonth, Long> people, long k) {
    Map<YearMonth, String> names = new LinkedHashMap<>();
    for (YearMonth month : people.keySet()) {
      int width = WIDTHS.size() - 1;
      while (width > 0 && splits(month, width, people, k)) {
        width--;
      }
      names.put(month, WIDTHS.get(width).apply(month));
    }
    return names;
  }

  /** Whether every part of the cohort of this width around a month has k people. */
  private static boolean splits(
      YearMonth month, int width, SortedMap<YearMonth, Long> people, long k) {
    Function<YearMonth, String> whole = WIDTHS.get(width);
    Collection<Long> parts =
        people.entrySet().stream()
            .filter(e -> whole.apply(e.getKey()).equals(whole.apply(month)))
            .collect(
                Collectors.groupingBy(
                    e -> WIDTHS.get(width - 1).apply(e.getKey()),
                    TreeMap::new,
                    Collectors.summingLong(Map.Entry::getValue)))
            .values();
    return parts.stream().allMatch(part -> part >= k);
  }
}
