package nl.stip.analytics.suppression;

/**
 * Rounds so that one person cannot be seen ({@code counting.md} 22), as Spark SQL expressions over
 * column expressions.
 */
final class Rounding {

  private static final String Z = "1.959963984540054D";

  private Rounding() {}

  /** People: exact to 50, to the nearest 5 above. */
  static String people(String n) {
    return "if(%1$s <= 50, %1$s, 5 * cast(round(%1$s / 5.0D) as bigint))".formatted(n);
  }

  /** A share to whole percent; below 100 people the step 1/N is coarser still. */
  static String percent(String share) {
    return "round(%s, 2)".formatted(share);
  }

  /** Three significant digits. Powers of ten keep the result the double nearest to its digits. */
  static String digits(String x) {
    String power = "cast(floor(log10(abs(%s))) as int)".formatted(x);
    return ("case when %1$s = 0D or %1$s is null or isnan(%1$s) or abs(%1$s) = double('Infinity')"
            + " then %1$s"
            + " when %2$s <= 2 then rint(%1$s * pow(10D, 2 - %2$s)) / pow(10D, 2 - %2$s)"
            + " else rint(%1$s / pow(10D, %2$s - 2)) * pow(10D, %2$s - 2) end")
        .formatted(x, power);
  }

  /**
   * Bound of the 95 % interval of Wilson (1927) for a rounded share of rounded people.
   *
   * @param sign {@code -} for the lower, {@code +} for the upper bound
   */
  static String wilson(String share, String n, String sign) {
    String z2 = "(" + Z + " * " + Z + ")";
    return ("round((%1$s + %4$s / (2 * %2$s) %3$s %5$s"
            + " * sqrt(greatest(0D, %1$s * (1 - %1$s) / %2$s) + %4$s / (4D * %2$s * %2$s)))"
            + " / (1 + %4$s / %2$s), 2)")
        .formatted(share, n, sign, z2, Z);
  }
}
