package nl.stip.analytics.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Everything that additions and subtractions of visible cells can yield: the row span of their
 * indicator vectors over the atoms.
 *
 * <p>Kept as a reduced row echelon form modulo the prime 2³¹−1, with each row's combination of the
 * cells it came from, so that a cell can be taken out again in O(rows × (atoms + cells)). A set
 * that follows over the rationals also follows modulo the prime; the reverse errs with a chance of
 * 2⁻³¹ per question, and then towards hiding. Membership of all questions is decided with one
 * random vector of the null space: a set in the span is orthogonal to it, any other is not, but for
 * the same chance (Freivalds 1979). The random numbers have a fixed seed.
 */
final class Span {

  private static final int BITS = 31;

  /** What values under the witness are remainders of. */
  static final long PRIME = (1L << BITS) - 1;

  private final int atoms;
  private final int width;
  private final List<long[]> rows = new ArrayList<>();
  private final List<Integer> pivots = new ArrayList<>();
  private final List<long[]> relations = new ArrayList<>();
  private long[] witness;

  /**
   * Builds the span of some cells.
   *
   * @param atoms number of atoms
   * @param cells number of cells there may be
   */
  Span(int atoms, int cells) {
    this.atoms = atoms;
    this.width = atoms + cells;
  }

  /** Adds a visible cell: its number and the atoms in it. */
  void add(int cell, int[] members) {
    witness = null;
    long[] row = new long[width];
    for (int atom : members) {
      row[atom] = 1;
    }
    row[atoms + cell] = 1;
    for (int i = 0; i < rows.size(); i++) {
      subtract(row, rows.get(i), row[pivots.get(i)]);
    }
    int pivot = first(row, 0, atoms);
    if (pivot < 0) {
      relations.add(row);
      return;
    }
    scale(row, inverse(row[pivot]));
    for (long[] other : rows) {
      subtract(other, row, other[pivot]);
    }
    rows.add(row);
    pivots.add(pivot);
  }

  /** Takes a cell out, as it is no longer visible. */
  void remove(int cell) {
    witness = null;
    int column = atoms + cell;
    long[] by = take(column);
    scale(by, inverse(by[column]));
    for (long[] row : rows) {
      subtract(row, by, row[column]);
    }
    for (long[] row : relations) {
      subtract(row, by, row[column]);
    }
  }

  /** A row that uses the cell, taken out; one that says nothing new about atoms if there is one. */
  private long[] take(int column) {
    for (int i = 0; i < relations.size(); i++) {
      if (relations.get(i)[column] != 0) {
        return relations.remove(i);
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i)[column] != 0) {
        pivots.remove(i);
        return rows.remove(i);
      }
    }
    throw new IllegalArgumentException("cell is not visible: " + (column - atoms));
  }

  /** The value of a set under the witness: zero if, and but for chance only if, it follows. */
  long trace(int[] members) {
    long[] w = witness();
    long sum = 0;
    for (int atom : members) {
      sum += w[atom];
    }
    return sum % PRIME;
  }

  /** The cells a set that follows is computed from, in order of their numbers. */
  int[] combination(int[] members) {
    boolean[] in = new boolean[atoms];
    for (int atom : members) {
      in[atom] = true;
    }
    long[] sum = new long[width];
    for (int i = 0; i < rows.size(); i++) {
      if (in[pivots.get(i)]) {
        subtract(sum, rows.get(i), PRIME - 1);
      }
    }
    int[] cells = new int[width - atoms];
    int count = 0;
    for (int column = atoms; column < width; column++) {
      if (sum[column] != 0) {
        cells[count++] = column - atoms;
      }
    }
    return Arrays.copyOf(cells, count);
  }

  /**
   * Random in the free columns; each pivot column follows, as others' pivots are zero in its row.
   */
  private long[] witness() {
    if (witness != null) {
      return witness;
    }
    Random random = new Random(PRIME);
    long[] w = new long[atoms];
    for (int atom = 0; atom < atoms; atom++) {
      w[atom] = 1L + random.nextInt((int) PRIME - 1);
    }
    for (int i = 0; i < rows.size(); i++) {
      long[] row = rows.get(i);
      int pivot = pivots.get(i);
      long sum = 0;
      for (int atom = 0; atom < atoms; atom++) {
        if (row[atom] != 0 && atom != pivot) {
          sum = fold(sum + fold(row[atom] * w[atom]));
        }
      }
      w[pivot] = fold(PRIME - sum);
    }
    witness = w;
    return w;
  }

  private static int first(long[] row, int from, int to) {
    for (int i = from; i < to; i++) {
      if (row[i] != 0) {
        return i;
      }
    }
    return -1;
  }

  private static void subtract(long[] from, long[] row, long factor) {
    if (factor == 0) {
      return;
    }
    long negative = PRIME - factor;
    for (int i = 0; i < from.length; i++) {
      if (row[i] != 0) {
        from[i] = fold(from[i] + negative * row[i]);
      }
    }
  }

  private static void scale(long[] row, long factor) {
    for (int i = 0; i < row.length; i++) {
      row[i] = fold(row[i] * factor);
    }
  }

  /** Remainder modulo the prime of a number below 2⁶³. */
  private static long fold(long x) {
    long y = (x & PRIME) + (x >>> BITS);
    y = (y & PRIME) + (y >>> BITS);
    return y >= PRIME ? y - PRIME : y;
  }

  private static long inverse(long x) {
    long result = 1;
    long base = x;
    for (long power = PRIME - 2; power > 0; power >>= 1) {
      if ((power & 1) == 1) {
        result = fold(result * base);
      }
      base = fold(base * base);
    }
    return result;
  }
}
