package nl.stip.analytics.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps bounded counts bounded ({@code counting.md} 21): "under 3 of 40" is no bound if the count
 * follows from the whole and the other parts. Looks at the lines of every table, and at the bins of
 * a distribution, of one metric, tool and period.
 *
 * <p>A line is safe when none of its counts is hidden, or at least two are whose sum leaves open
 * what each is; of the bins of a cell that sum must be no count that would be a bound itself, as it
 * says how many people are in none of the others. Where another metric counts some of the bins
 * together, as who is within three steps, these and the rest are lines too: one of them may follow,
 * unless its count is a bound. Where a line is not safe, the smallest visible count is withheld,
 * until every line is. Above {@link #EXACT} people the whole percent is too coarse to subtract
 * with.
 */
final class Numerators {

  /** A count of fewer people is shown as a bound, so is one of all but fewer. */
  static final int BOUND = 3;

  static final long EXACT = 200;

  /**
   * One count.
   *
   * @param cell whose
   * @param bin bin of a distribution, or null
   * @param n people of the cell
   * @param count people behind the figure
   * @param hidden whether it is shown as a bound or not at all
   */
  record Count(Cell cell, String bin, long n, long count, boolean hidden) {}

  /** What the counts of a line are. */
  private enum Kind {
    /** A table's row or column for one bin. */
    TABLE,
    /** The bins of a cell that are of as many people. */
    BINS,
    /** Those of them that another metric counts together, or the others. */
    SUM
  }

  private record Line(Kind kind, Cell parent, String across, String bin) {}

  private final Set<Count> hidden = new HashSet<>();
  private final Map<Cell, Long> people = new HashMap<>();
  private final Map<Line, List<Count>> lines = new LinkedHashMap<>();

  private Numerators(List<Count> counts, List<Set<String>> sums) {
    for (Count count : counts) {
      people.put(count.cell(), count.n());
      if (count.hidden()) {
        hidden.add(count);
      }
    }
    for (Count count : hidden.isEmpty() ? List.<Count>of() : counts) {
      for (Line line : lines(count, sums)) {
        if (people.getOrDefault(line.parent(), 0L) < EXACT) {
          lines.computeIfAbsent(line, l -> new ArrayList<>()).add(count);
        }
      }
    }
  }

  private static List<Line> lines(Count count, List<Set<String>> sums) {
    Cell cell = count.cell();
    List<Line> lines = new ArrayList<>();
    if (count.bin() != null) {
      // a bin beside the whole, such as who is too new, is of more people than the others
      String people = Long.toString(count.n());
      lines.add(new Line(Kind.BINS, cell, null, people));
      for (Set<String> sum : sums) {
        lines.add(new Line(Kind.SUM, cell, sum + " " + sum.contains(count.bin()), people));
      }
    }
    if (cell.level() == 1) {
      lines.add(new Line(Kind.TABLE, Cell.ALL, cell.dim1(), count.bin()));
    } else if (cell.level() == 2) {
      lines.add(new Line(Kind.TABLE, Cell.of(cell.dim1(), cell.val1()), cell.dim2(), count.bin()));
      lines.add(new Line(Kind.TABLE, Cell.of(cell.dim2(), cell.val2()), cell.dim1(), count.bin()));
    }
    return lines;
  }

  /** The counts to withhold besides the hidden ones, where no sum of bins is told elsewhere. */
  static List<Count> withhold(List<Count> counts) {
    return withhold(counts, List.of());
  }

  /**
   * The counts to withhold besides the hidden ones.
   *
   * @param sums bins whose people another metric counts together
   */
  static List<Count> withhold(List<Count> counts, List<Set<String>> sums) {
    Numerators numerators = new Numerators(counts, sums);
    boolean changed = true;
    while (changed) {
      changed = false;
      for (Map.Entry<Line, List<Count>> line : numerators.lines.entrySet()) {
        changed |= numerators.close(line.getKey(), line.getValue());
      }
    }
    return counts.stream().filter(c -> !c.hidden() && numerators.hidden.contains(c)).toList();
  }

  private boolean close(Line line, List<Count> parts) {
    boolean changed = false;
    while (!safe(line, parts)) {
      Count next =
          parts.stream()
              .filter(c -> !hidden.contains(c))
              .min(
                  Comparator.comparingLong((Count c) -> Math.min(c.count(), c.n() - c.count()))
                      .thenComparing(Count::cell)
                      .thenComparing(Count::bin, Comparator.nullsFirst(Comparator.naturalOrder())))
              .orElse(null);
      if (next == null) {
        return changed;
      }
      hidden.add(next);
      changed = true;
    }
    return changed;
  }

  private boolean safe(Line line, List<Count> parts) {
    List<Count> gone = parts.stream().filter(hidden::contains).toList();
    if (gone.isEmpty()) {
      return true;
    }
    long sum = gone.stream().mapToLong(Count::count).sum();
    if (line.kind() != Kind.TABLE && sum < BOUND) {
      return false;
    }
    if (line.kind() == Kind.SUM && gone.size() == 1) {
      return true;
    }
    boolean small = gone.stream().allMatch(c -> c.count() < BOUND);
    return gone.size() > 1 && sum > 0 && !(small && sum == gone.size() * (BOUND - 1L));
  }
}
