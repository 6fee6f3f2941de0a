package nl.stip.analytics.group;

/** Tables of figures without a row, for a catalogue that has no metric of a kind. */
final class Empty {

  private static final String CELL =
      "select '' as metric, '' as tool, '' as period, '' as dim1, '' as val1, '' as dim2,"
          + " '' as val2, ";
  private static final String NUMBERS =
      "cast(0 as bigint) as n, cast(0 as bigint) as count, 0e0 as value, 0e0 as low, 0e0 as high,"
          + " '' as missing where false";

  static final String VALUE = CELL + NUMBERS;

  static final String BIN = CELL + "'' as bin, " + NUMBERS;

  static final String CURVE = CELL + "'' as series, 0e0 as x, " + NUMBERS;

  static final String MATRIX =
      "select '' as metric, '' as tool, '' as period, '' as dim, '' as val_from, '' as val_to,"
          + " cast(0 as bigint) as n_from, cast(0 as bigint) as n_to, cast(0 as bigint) as"
          + " people_from, cast(0 as bigint) as people_to, 0e0 as observed, 0e0 as expected,"
          + " 0e0 as ratio, 0e0 as low, 0e0 as high, 0e0 as z, '' as missing where false";

  private Empty() {}
}
