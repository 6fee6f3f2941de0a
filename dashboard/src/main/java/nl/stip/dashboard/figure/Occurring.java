package nl.stip.dashboard.figure;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.Objects;
import nl.stip.dashboard.mart.Cell;

/**
 * What the seven colours of a matrix run over: what occurs, as values or as bounds. From nothing to
 * all, differences that matter would be one colour. Shares that lie within a fifth of all have a
 * fifth, as the lightest and the darkest would shout over a step of rounding, and one alone would
 * have no scale; where they are fewer than that, all from nothing on, or one around its middle.
 *
 * @param low where the lightest begins
 * @param high where the darkest ends
 */
public record Occurring(double low, double high) {

  /** How many colours there are. */
  public static final int STEPS = 7;

  private static final double HALF = 0.5;
  private static final double LEAST = 0.2;
  private static final int PARTS = 20;
  private static final double EXACT = 1e-9;

  /** What occurs among cells in a unit. */
  public static Occurring in(Collection<Cell> cells, String unit) {
    DoubleSummaryStatistics drawn =
        cells.stream()
            .map(Occurring::drawn)
            .filter(Objects::nonNull)
            .mapToDouble(Double::doubleValue)
            .summaryStatistics();
    Occurring found = new Occurring(drawn.getMin(), drawn.getMax());
    boolean close = found.high >= found.low && found.high - found.low < LEAST - EXACT;
    return unit.equals("share") && close ? found.widened() : found;
  }

  /** A fifth of all around what occurs, from one twentieth to another. */
  private Occurring widened() {
    if (high <= LEAST) {
      double around = Math.min(LEAST / 2, high);
      return high > low ? new Occurring(0, high) : new Occurring(high - around, high + around);
    }
    double parts = LEAST * PARTS;
    double begin = Math.floor((low + high - LEAST) / 2 * PARTS + EXACT);
    begin = Math.min(begin, PARTS - parts);
    double end = Math.max(begin + parts, Math.ceil(high * PARTS - EXACT));
    return new Occurring(begin / PARTS, end / PARTS);
  }

  /** The value of a cell, or its bound; null where it has neither. */
  public static Double drawn(Cell cell) {
    return cell.hasValue() ? cell.value() : cell.limit().orElse(null);
  }

  /** The colour of a value from 1 to seven; the middle where there is one value only. */
  public int step(double value) {
    double part = high > low ? (value - low) / (high - low) : HALF;
    return 1 + (int) Math.min(STEPS - 1, Math.floor(part * STEPS));
  }

  /** The least value of a colour; infinite where one value only leaves no room for it. */
  public double from(int step) {
    if (high > low) {
      return low + (high - low) * (step - 1) / STEPS;
    }
    return step <= step(low) ? low : Double.POSITIVE_INFINITY;
  }
}
