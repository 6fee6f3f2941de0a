package nl.stip.analytics.cohort;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stip.analytics.cohort.CohortSeries.Span;
import nl.stip.analytics.cohort.CohortSeries.Width;
import nl.stip.analytics.group.Gathered.Part;
import nl.stip.analytics.suppression.Atom;
import nl.stip.analytics.suppression.Cell;
import nl.stip.analytics.suppression.Pattern;
import nl.stip.analytics.suppression.PublishedTables;

/**
 * About whose cohorts there may be figures ({@code counting.md} 21, 22). The pattern of a period is
 * decided from its people, and these are other people, so they have one of their own: the time of
 * start is one more way to divide them, once for each width. From what is told no set of fewer than
 * k people who started follows, be it as the rest of a year without its months or of the whole
 * without its groups.
 *
 * <p>As people leave, the same is decided for the groups in each month since the start anew, then
 * by one dimension at a time: with all of them together it takes a second each for 20,000 people.
 * Cohorts of the whole have nobody in common, so each only needs to have k people still.
 */
final class Told {

  private static final List<Width> NARROW = List.of(Width.MONTH, Width.QUARTER, Width.HALF_YEAR);

  private static final List<String> AXES = NARROW.stream().map(Told::axis).toList();

  private final List<CohortYear.Count> counts;
  private final Set<YearMonth> months;
  private final List<String> dimensions;
  private final int k;
  private final Map<Question, Map<Cell, Boolean>> decided = new HashMap<>();

  /** Whose people are looked at, and by which dimensions they are told of. */
  private record Question(int since, Set<YearMonth> months, List<String> by) {}

  /** Prepares; parameters as for {@link CohortYear}. */
  Told(List<CohortYear.Count> counts, List<String> dimensions, int k) {
    this.counts = List.copyOf(counts);
    months = counts.stream().map(CohortYear.Count::month).collect(Collectors.toUnmodifiableSet());
    this.dimensions = dimensions;
    this.k = k;
  }

  // no dimension of the settings has a name like that
  private static String axis(Width width) {
    return "start: " + width;
  }

  /** Whether it may be told who of a part started in a stretch. */
  boolean of(Part part, Span span) {
    return visible(cell(part, span), new Question(CohortYear.STARTERS, months, dimensions));
  }

  /**
   * Whether it may be told how those of a group who started in a stretch fare.
   *
   * @param months of start of whom the whole tells at that time: nobody else can follow from it
   */
  boolean of(Part group, Span span, int since, Set<YearMonth> months) {
    List<String> by = List.of(group.dimension());
    return visible(cell(group, span), new Question(since, months, by));
  }

  private boolean visible(Cell cell, Question question) {
    return decided.computeIfAbsent(question, this::decide).getOrDefault(cell, false);
  }

  private Map<Cell, Boolean> decide(Question question) {
    List<Integer> places = question.by.stream().map(dimensions::indexOf).toList();
    Map<List<String>, Long> people =
        counts.stream()
            .filter(count -> count.since() == question.since && count.people() > 0)
            .filter(count -> question.months.contains(count.month()))
            .collect(
                Collectors.groupingBy(
                    count -> divided(count, places),
                    Collectors.summingLong(CohortYear.Count::people)));
    // what is decided must not depend on the order in which they come
    List<Atom> atoms =
        people.entrySet().stream()
            .map(of -> new Atom(of.getKey(), of.getValue()))
            .sorted(Comparator.comparing(Atom::toString))
            .toList();
    return Pattern.decide(tables(question.by), atoms, k, Told::worth);
  }

  private static List<String> divided(CohortYear.Count count, List<Integer> places) {
    return Stream.concat(
            places.stream().map(count.groups()::get),
            NARROW.stream().map(width -> width.around(count.month()).name()))
        .toList();
  }

  private static PublishedTables tables(List<String> by) {
    List<int[]> pairs = new ArrayList<>();
    for (int dimension = 0; dimension < by.size(); dimension++) {
      for (int width = 0; width < AXES.size(); width++) {
        pairs.add(new int[] {dimension, by.size() + width});
      }
    }
    return new PublishedTables(Stream.concat(by.stream(), AXES.stream()).toList(), pairs);
  }

  // groups are missed less than the whole, and narrow cohorts less than wide ones
  private static int worth(Cell cell) {
    int width = AXES.indexOf(cell.level() == 2 ? cell.dim2() : cell.dim1());
    boolean whole = cell.level() == 0 || (cell.level() == 1 && width >= 0);
    return (width < 0 ? AXES.size() : width) + (whole ? AXES.size() + 1 : 0);
  }

  private static Cell cell(Part part, Span span) {
    boolean year = span.width() == Width.YEAR;
    if (part.equals(Part.WHOLE)) {
      return year ? Cell.ALL : Cell.of(axis(span.width()), span.name());
    }
    return year
        ? Cell.of(part.dimension(), part.group())
        : new Cell(part.dimension(), part.group(), axis(span.width()), span.name());
  }
}
