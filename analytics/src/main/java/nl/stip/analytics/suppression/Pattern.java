package nl.stip.analytics.suppression;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Which cells of one population, tool and period are withheld: decided once, over all tables
 * jointly, from head counts alone ({@code counting.md} 22). Every metric of the population inherits
 * it.
 *
 * <p>Withheld are cells of fewer than k people, and then as many others as it takes until none of
 * these sets, when of fewer than k people, follows from visible cells by any additions and
 * subtractions: a cell of any table; of any pair of dimensions that is not published; the rest of
 * the organisation or of a group without a cell within it; an atom; the withheld cells, or the
 * small ones, of a line together. Two visible cells may not differ by fewer than k people either.
 *
 * <p>The finest, then the smallest, then the first by name goes first. The pattern for k is built
 * on the pattern for k−1, down to 1, so that raising k never reveals a cell. (Cell suppression is
 * NP-hard to do with the fewest cells: Kelly, Golden, Assad 1992; this is greedy.)
 */
public final class Pattern {

  private final Incidence incidence;
  private final Span span;
  private final boolean[] visible;
  private final Comparator<Integer> cheapest;
  private final int last;
  private final List<Incidence.Rest> rests;

  private Pattern(PublishedTables tables, List<Atom> atoms, int k, ToIntFunction<Cell> worth) {
    incidence = new Incidence(tables, atoms);
    rests = incidence.rests(k);
    last = k;
    int cells = incidence.cells().size();
    span = new Span(atoms.size(), cells);
    visible = new boolean[cells];
    cheapest =
        Comparator.<Integer>comparingInt(cell -> worth.applyAsInt(incidence.cells().get(cell)))
            .thenComparingLong(incidence::people)
            .thenComparingInt(cell -> cell);
  }

  /**
   * Decides.
   *
   * @param tables tables the period publishes
   * @param atoms head counts, each combination of groups once
   * @param k smallest number of people
   * @return every cell of these tables, and whether it is visible; not why, as a cell of fewer than
   *     k people must look like one that protects another
   */
  public static Map<Cell, Boolean> decide(PublishedTables tables, List<Atom> atoms, int k) {
    return decide(tables, atoms, k, cell -> -cell.level());
  }

  /**
   * As {@link #decide(PublishedTables, List, int)}, where the finest is not always missed least.
   *
   * @param worth of a cell; those of the least go first, and the smallest among them
   */
  public static Map<Cell, Boolean> decide(
      PublishedTables tables, List<Atom> atoms, int k, ToIntFunction<Cell> worth) {
    Pattern pattern = new Pattern(tables, atoms, k, worth);
    pattern.withhold();
    return pattern.result();
  }

  private void withhold() {
    for (int cell = visible.length - 1; cell >= 0; cell--) {
      visible[cell] = incidence.published(cell);
      if (visible[cell]) {
        span.add(cell, incidence.members(cell));
      }
    }
    List<Incidence.Twins> twins = incidence.twins(last);
    for (int k = 2; k <= last; k++) {
      boolean leaks = true;
      hideSmall(k);
      while (leaks) {
        leaks = hideTwins(twins, k) || hideInLines(k) || hideInSpan(k);
      }
    }
  }

  private void hide(int cell) {
    visible[cell] = false;
    span.remove(cell);
  }

  private void hideSmall(int k) {
    for (int cell = 0; cell < visible.length; cell++) {
      if (visible[cell] && incidence.people(cell) < k) {
        hide(cell);
      }
    }
  }

  private boolean hideTwins(List<Incidence.Twins> twins, int k) {
    boolean changed = false;
    for (Incidence.Twins pair : twins) {
      if (pair.difference() < k && visible[pair.first()] && visible[pair.second()]) {
        hide(cheapest.compare(pair.first(), pair.second()) <= 0 ? pair.first() : pair.second());
        changed = true;
      }
    }
    return changed;
  }

  /** The hidden cells of a line follow together from the parent and the visible ones. */
  private boolean hideInLines(int k) {
    boolean changed = false;
    for (Incidence.Line line : incidence.lines()) {
      long hidden = 0;
      for (int cell : line.cells()) {
        hidden += visible[cell] ? 0 : incidence.people(cell);
      }
      while (hidden > 0 && hidden < k && visible[line.parent()]) {
        int next =
            line.cells().stream().filter(cell -> visible[cell]).min(cheapest).orElse(line.parent());
        hidden += incidence.people(next);
        hide(next);
        changed = true;
      }
    }
    return changed;
  }

  private boolean hideInSpan(int k) {
    boolean changed = false;
    int[] leak = leak(k);
    while (leak.length > 0) {
      hide(IntStream.of(span.combination(leak)).boxed().min(cheapest).orElseThrow());
      changed = true;
      leak = leak(k);
    }
    return changed;
  }

  /** The atoms of a set of fewer than k people that follows, or none. */
  private int[] leak(int k) {
    long[] trace = new long[visible.length];
    for (int cell = 0; cell < visible.length; cell++) {
      trace[cell] = span.trace(incidence.members(cell));
      if (incidence.people(cell) < k && trace[cell] == 0) {
        return incidence.members(cell);
      }
    }
    for (int atom = 0; atom < incidence.atoms().length; atom++) {
      int[] alone = {atom};
      if (incidence.atoms()[atom] < k && span.trace(alone) == 0) {
        return alone;
      }
    }
    for (Incidence.Rest rest : rests) {
      if (rest.difference() < k && trace[rest.whole()] == trace[rest.part()]) {
        return without(rest);
      }
    }
    for (Incidence.Line line : incidence.lines()) {
      int[] leak = leak(line, trace, k);
      if (leak.length > 0) {
        return leak;
      }
    }
    return new int[0];
  }

  private int[] without(Incidence.Rest rest) {
    int[] part = incidence.members(rest.part());
    return IntStream.of(incidence.members(rest.whole()))
        .filter(atom -> Arrays.binarySearch(part, atom) < 0)
        .toArray();
  }

  /** Of one line: the small cells together. */
  private int[] leak(Incidence.Line line, long[] trace, int k) {
    long people = 0;
    long sum = 0;
    for (int cell : line.cells()) {
      if (incidence.people(cell) < k) {
        people += incidence.people(cell);
        sum = (sum + trace[cell]) % Span.PRIME;
      }
    }
    return people > 0 && people < k && sum == 0
        ? union(line, c -> incidence.people(c) < k)
        : new int[0];
  }

  private int[] union(Incidence.Line line, Predicate<Integer> which) {
    return line.cells().stream()
        .filter(which)
        .flatMapToInt(cell -> IntStream.of(incidence.members(cell)))
        .toArray();
  }

  private Map<Cell, Boolean> result() {
    Map<Cell, Boolean> result = new TreeMap<>();
    for (int cell = 0; cell < visible.length; cell++) {
      if (incidence.published(cell)) {
        result.put(incidence.cells().get(cell), visible[cell]);
      }
    }
    return result;
  }
}
