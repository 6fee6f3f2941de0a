package nl.stip.analytics.statistics;

import java.util.Locale;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Score interval of a share at 95 %: E. B. Wilson, Probable inference, the law of succession, and
 * statistical inference, JASA 22 (1927) 209–212; without continuity correction, method 3 of R. G.
 * Newcombe, Statistics in Medicine 17 (1998) 857–872.
 */
public final class Wilson {

  private static final double Z = new NormalDistribution().inverseCumulativeProbability(0.975);

  private Wilson() {}

  /**
   * Lower end.
   *
   * @param count SQL of the number of people that have it
   * @param n SQL of the number of people, above 0
   */
  public static String low(String count, String n) {
    return bound("-", count, n);
  }

  /** Upper end; parameters as for {@link #low}. */
  public static String high(String count, String n) {
    return bound("+", count, n);
  }

  private static String bound(String sign, String count, String n) {
    // 0 of n and n of n give 0 and 1 but for rounding in the last digit, hence least and greatest
    return String.format(
        Locale.ROOT,
        "least(1e0, greatest(0e0, ((%1$s) / cast(%2$s as double) + %3$s / (2e0 * (%2$s)) %4$s %5$s *"
            + " sqrt((%1$s) / cast(%2$s as double) * (1e0 - (%1$s) / cast(%2$s as double)) / (%2$s)"
            + " + %3$s / (4e0 * (%2$s) * (%2$s)))) / (1e0 + %3$s / (%2$s))))",
        count,
        n,
        number(Z * Z),
        sign,
        number(Z));
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.17e", value);
  }
}
