package nl.stip.dashboard.mart;

/**
 * A group of people: the whole organisation, the people who share one value, or two.
 *
 * @param id number in the mart; 0 is the whole organisation
 * @param dim1 first dimension, or null
 * @param val1 its value, or null
 * @param dim2 second dimension, or null
 * @param val2 its value, or null
 */
public record Group(int id, String dim1, String val1, String dim2, String val2) {

  /** The whole organisation. */
  public static final Group WHOLE = new Group(0, null, null, null, null);

  /** A group of one dimension as in URLs: dimension and value. */
  public String key() {
    return dim1 + ":" + val1;
  }

  /** Whether this is a group of one dimension. */
  public boolean single() {
    return dim1 != null && dim2 == null;
  }

  /** Whether this is the group with one value in one dimension and one in another. */
  public boolean isPair(String dimA, String valA, String dimB) {
    boolean firstThen = val1 != null && dim1.equals(dimA) && val1.equals(valA);
    boolean secondThen = dim2 != null && dim2.equals(dimA) && val2.equals(valA);
    return dim2 != null && ((firstThen && dim2.equals(dimB)) || (secondThen && dim1.equals(dimB)));
  }

  /** By how many dimensions it is a group; 0 is the whole organisation. */
  public int dimensions() {
    return dim1 == null ? 0 : dim2 == null ? 1 : 2;
  }

  /** Whether this is a group of two dimensions. */
  public boolean pair() {
    return dim2 != null;
  }

  /** The value this group has in a dimension, or null. */
  public String valueIn(String dimension) {
    if (dimension.equals(dim1)) {
      return val1;
    }
    return dimension.equals(dim2) ? val2 : null;
  }
}
