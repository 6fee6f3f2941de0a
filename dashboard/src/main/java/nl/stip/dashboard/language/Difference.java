package nl.stip.dashboard.language;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much more one value is than another, as it is written beside them: with the decimals the
 * values have, as long as whoever subtracts what is written finds the same; with one more where
 * rounding would show another difference (33 % and 32.5 %, written 33 %, differ by half a point).
 *
 * @param size the difference; of shares in percentage points
 * @param decimals with how many decimals it is written
 */
public record Difference(BigDecimal size, int decimals) {

  /** The difference of two values of a unit, as exact as they are published. */
  static Difference of(double now, double then, String unit, Numbers numbers) {
    BigDecimal one = Numbers.published(now, unit);
    BigDecimal other = Numbers.published(then, unit);
    int ours = numbers.decimals(now, unit);
    int theirs = numbers.decimals(then, unit);
    BigDecimal written = round(one, ours).subtract(round(other, theirs));
    return of(one.subtract(other), written, Math.max(ours, theirs));
  }

  private static Difference of(BigDecimal size, BigDecimal written, int digits) {
    BigDecimal rounded = round(size, digits);
    boolean same = written.compareTo(rounded) == 0 && (rounded.signum() != 0 || size.signum() == 0);
    int exact = Math.max(digits, size.stripTrailingZeros().scale());
    return new Difference(size, same ? digits : Math.min(digits + 1, exact));
  }

  private static BigDecimal round(BigDecimal value, int digits) {
    return value.setScale(digits, RoundingMode.HALF_UP);
  }

  /** Whether it is written as nothing. */
  public boolean none() {
    return sign() == 0;
  }

  /** 1 for more, -1 for less, 0 where it is written as nothing. */
  public int sign() {
    return round(size, decimals).signum();
  }

  /** ↑, ↓ or → as written. */
  public String arrow() {
    return none() ? "→" : sign() > 0 ? "↑" : "↓";
  }
}
