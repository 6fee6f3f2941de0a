package nl.stip.analytics.cohort;

import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.function.Predicate;

/**
 * How wide cohorts are ({@code counting.md} 19): a month by itself, and where that cannot be told,
 * the quarter, half-year or year around it. A wider cohort is split only if every part can be told,
 * as a part alone would follow from the whole and the others.
 */
final class CohortSeries {

  private static final int HALF = 6;

  private CohortSeries() {}

  /** From narrow to wide; each lies wholly within the next. */
  enum Width {
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR;

    /** The stretch of this width around a month. */
    Span around(YearMonth month) {
      String year = Integer.toString(month.getYear());
      return new Span(
          this,
          switch (this) {
            case MONTH -> month.toString();
            case QUARTER -> year + "-Q" + month.get(IsoFields.QUARTER_OF_YEAR);
            case HALF_YEAR -> year + "-H" + ((month.getMonthValue() - 1) / CohortSeries.HALF + 1);
            case YEAR -> year;
          });
    }

    private Width narrower() {
      return switch (this) {
        case YEAR -> HALF_YEAR;
        case HALF_YEAR -> QUARTER;
        case QUARTER, MONTH -> MONTH;
      };
    }
  }

  /**
   * A stretch of time in which people started.
   *
   * @param name as in the mart: {@code 2026-02, 2026-Q1, 2026-H1, 2026}
   */
  record Span(Width width, String name) {}

  /**
   * Finds the cohort of every month.
   *
   * @param months in which somebody started
   * @param told whether there may be figures about the people of a stretch; of a year it is not
   *     asked
   */
  static Map<YearMonth, Span> of(SortedSet<YearMonth> months, Predicate<Span> told) {
    Map<YearMonth, Span> cohorts = new LinkedHashMap<>();
    for (YearMonth month : months) {
      Width width = Width.YEAR;
      while (width != Width.MONTH && splits(width.around(month), months, told)) {
        width = width.narrower();
      }
      cohorts.put(month, width.around(month));
    }
    return cohorts;
  }

  /** Whether every part of a stretch in which somebody started can be told. */
  private static boolean splits(Span whole, Collection<YearMonth> months, Predicate<Span> told) {
    List<Span> parts =
        months.stream()
            .filter(month -> whole.width.around(month).equals(whole))
            .map(month -> whole.width.narrower().around(month))
            .distinct()
            .toList();
    return parts.stream().allMatch(told);
  }
}
