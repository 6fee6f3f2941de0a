package nl.stip.analytics.statistics.interval;

/**
 * A 95 % interval; both ends NaN where none is defined.
 *
 * @param low lower end
 * @param high upper end
 */
public record Interval(double low, double high) {

  /** No interval. */
  public static final Interval NONE = new Interval(Double.NaN, Double.NaN);

  /** Cut to what the quantity can be. */
  public Interval within(double least, double most) {
    return Double.isNaN(low) ? this : new Interval(Math.max(least, low), Math.min(most, high));
  }
}
