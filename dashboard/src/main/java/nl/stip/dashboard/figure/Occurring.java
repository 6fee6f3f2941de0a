package nl.stip.dashboard.figure;

import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import nl.stip.dashboard.mart.Cell;

/**
 * What the seven colours of a matrix run over: what occurs, as values or as bounds. From nothing to
 * all, differences that matter would be one colour.
 *
 * @param low where the lightest begins
 * @param high where the darkest ends
 */
public record Occurring(double low, double high) {

  /** How many colours there are. */
  public static final int STEPS = 7;

  private static final double HALF = 0.5;

  /** What occurs among cells that have a value. */
  public static Occurring in(Collection<Cell> cells) {
    DoubleSummaryStatistics drawn =
        cells.stream().filter(Cell::hasValue).mapToDouble(Cell::value).summaryStatistics();
    return new Occurring(drawn.getMin(), drawn.getMax());
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
