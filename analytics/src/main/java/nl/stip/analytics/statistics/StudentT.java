package nl.stip.analytics.statistics;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * Interval of a mean at 95 % from sum, sum of squares and number (Student, Biometrika 6 (1908)
 * 1–25). For counts of few people on the log scale by the delta method, so that it stays above
 * zero: mean · exp(± t · s / (√n · mean)). In the words of DuckDB, which finishes cells.
 */
public final class StudentT {

  private static final double P = 0.975;
  private static final int TABLE = 200;

  private StudentT() {}

  /**
   * The quantile t(0.975) for a number of degrees of freedom of at least 1: from a table up to 200,
   * beyond by the expansion of Abramowitz and Stegun 26.7.5, which differs there by less than 1e-9.
   *
   * @param df SQL of the degrees of freedom
   */
  public static String quantile(String df) {
    String table =
        IntStream.rangeClosed(1, TABLE)
            .mapToObj(n -> Wilson.number(new TDistribution(n).inverseCumulativeProbability(P)))
            .collect(Collectors.joining(", "));
    double z = new NormalDistribution().inverseCumulativeProbability(P);
    double z3 = z * z * z;
    double z5 = z3 * z * z;
    double z7 = z5 * z * z;
    double z9 = z7 * z * z;
    String expansion =
        "%s + %s / (%5$s) + %s / ((%5$s) * (%5$s)) + %s / ((%5$s) * (%5$s) * (%5$s))"
                .formatted(
                    Wilson.number(z),
                    Wilson.number((z3 + z) / 4),
                    Wilson.number((5 * z5 + 16 * z3 + 3 * z) / 96),
                    Wilson.number((3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / 384),
                    "cast(" + df + " as double)")
            + " + %s / ((%2$s) * (%2$s) * (%2$s) * (%2$s))"
                .formatted(
                    Wilson.number((79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / 92_160),
                    "cast(" + df + " as double)");
    return "case when (%1$s) <= %2$d then list_extract(list_value(%3$s), cast(least(%1$s, %2$d) as int))"
            .formatted(df, TABLE, table)
        + " else "
        + expansion
        + " end";
  }

  /**
   * One end of the interval of a mean; null for fewer than two people.
   *
   * @param sign -1 for the lower end, 1 for the upper
   * @param logBelow SQL of the n below which the log scale is used, 0 for never
   */
  public static String bound(int sign, Sums s, String logBelow) {
    String mean = "(%s / %s)".formatted(s.sum(), s.n());
    String error =
        "sqrt(greatest(0e0, (%1$s - %2$s * %2$s / %3$s) / (%3$s - 1)) / %3$s)"
            .formatted(s.squares(), s.sum(), s.n());
    return "case when %1$s < 2 then null when %1$s < %2$s and %3$s > 0 then %3$s * exp(%4$d * %6$s * %5$s / %3$s) else %3$s + %4$d * %6$s * %5$s end"
        .formatted(s.n(), logBelow, mean, sign, error, s.quantile());
  }

  /**
   * SQL of the sums behind a mean.
   *
   * @param n number of people
   * @param sum sum
   * @param squares sum of squares
   * @param quantile t for n - 1 degrees of freedom
   */
  public record Sums(String n, String sum, String squares, String quantile) {}
}
