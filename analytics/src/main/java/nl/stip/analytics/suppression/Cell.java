package nl.stip.analytics.suppression;

import java.util.Comparator;

/**
 * The people who share the values of no, one or two dimensions. A null value of a named dimension
 * stands for the people who have none; such a cell is never published, but it can be computed from
 * its neighbours, so it counts.
 *
 * @param dim1 first dimension, or null for the whole organisation
 * @param val1 value of it
 * @param dim2 second dimension, or null
 * @param val2 value of it
 */
public record Cell(String dim1, String val1, String dim2, String val2) implements Comparable<Cell> {

  /** The whole organisation. */
  public static final Cell ALL = new Cell(null, null, null, null);

  private static final Comparator<String> TEXT = Comparator.nullsFirst(Comparator.naturalOrder());
  private static final Comparator<Cell> ORDER =
      Comparator.comparing(Cell::dim1, TEXT)
          .thenComparing(Cell::dim2, TEXT)
          .thenComparing(Cell::val1, TEXT)
          .thenComparing(Cell::val2, TEXT);

  /** The group of one value. */
  public static Cell of(String dim, String val) {
    return new Cell(dim, val, null, null);
  }

  /** Number of dimensions: 0, 1 or 2. */
  public int level() {
    return dim1 == null ? 0 : dim2 == null ? 1 : 2;
  }

  /** Whether every dimension has a value, so that the cell may appear in a table. */
  public boolean named() {
    return (dim1 == null || val1 != null) && (dim2 == null || val2 != null);
  }

  @Override
  public int compareTo(Cell other) {
    return ORDER.compare(this, other);
  }
}
