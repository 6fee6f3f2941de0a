package nl.stip.analytics.coverage;

import nl.stip.analytics.statistics.interval.Interval;

/**
 * One interval of one invented organisation.
 *
 * @param metric metric it is of, after a comma what is special about the process
 * @param people size of the organisation
 * @param truth what the process has
 * @param interval what the product says; NaN where it says nothing
 */
public record Trial(String metric, int people, double truth, Interval interval) {

  /** Figures of fewer people are not shown. */
  public static final int K = 10;

  /** Whether the product gives an interval at all; one with an open end counts. */
  public boolean given() {
    return !Double.isNaN(interval.low()) || !Double.isNaN(interval.high());
  }

  /** Whether the truth lies below the interval. */
  public boolean below() {
    return truth < interval.low();
  }

  /** Whether the truth lies above the interval. */
  public boolean above() {
    return truth > interval.high();
  }
}
