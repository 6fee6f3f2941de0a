package nl.stip.analytics.survival;

import java.util.OptionalInt;
import java.util.function.DoublePredicate;
import nl.stip.analytics.statistics.interval.Interval;

/**
 * The product-limit estimator {@code S(t) = ∏ (1 − dᵢ / nᵢ)} over the times up to t at which it
 * happened to dᵢ of the nᵢ people at risk (Kaplan and Meier 1958, JASA 53). Variance by Greenwood
 * (1926), {@code S² Σ dᵢ / (nᵢ (nᵢ − dᵢ))}; the interval on the scale of {@code log(−log S)}
 * (Kalbfleisch and Prentice 1980), so that it stays between 0 and 1.
 */
public final class KaplanMeier {

  private static final double Z = 1.959963984540054;

  private final Times times;
  private final int[] events;
  private final double[] survival;
  private final double[] greenwood;

  /** Estimates. */
  public KaplanMeier(Times times) {
    this.times = times;
    events = times.events();
    survival = new double[events.length + 1];
    greenwood = new double[events.length + 1];
    survival[0] = 1;
    for (int i = 0; i < events.length; i++) {
      double atRisk = times.atRisk(events[i]);
      double happened = times.happened(events[i]);
      survival[i + 1] = survival[i] * (1 - happened / atRisk);
      greenwood[i + 1] = greenwood[i] + happened / (atRisk * (atRisk - happened));
    }
  }

  /** Whose times these are. */
  public Times times() {
    return times;
  }

  /** Estimated share to whom it has not happened up to and with a time. */
  public double at(int time) {
    return survival[passed(time)];
  }

  /** The 95 % interval of that; none before the first event and when nobody is left. */
  public Interval interval(int time) {
    int passed = passed(time);
    double s = survival[passed];
    if (s >= 1 || s <= 0) {
      return Interval.NONE;
    }
    double width = Z * Math.sqrt(greenwood[passed]) / Math.abs(Math.log(s));
    return new Interval(Math.pow(s, Math.exp(width)), Math.pow(s, Math.exp(-width)));
  }

  /** The first time by which it has happened to at least half; empty if it does not come so far. */
  public OptionalInt median() {
    return first(time -> time <= 0.5);
  }

  /**
   * The times at which the interval's ends pass half (Brookmeyer and Crowley 1982, Biometrics 38);
   * an end that is not reached is NaN.
   */
  public Interval medianInterval() {
    double low = Double.NaN;
    double high = Double.NaN;
    for (int event : events) {
      Interval interval = interval(event);
      boolean over = at(event) <= 0;
      low = Double.isNaN(low) && (over || interval.low() <= 0.5) ? event : low;
      high = Double.isNaN(high) && (over || interval.high() <= 0.5) ? event : high;
    }
    return new Interval(low, high);
  }

  private OptionalInt first(DoublePredicate low) {
    for (int i = 0; i < events.length; i++) {
      if (low.test(survival[i + 1])) {
        return OptionalInt.of(events[i]);
      }
    }
    return OptionalInt.empty();
  }

  /** Number of events up to and with a time. */
  private int passed(int time) {
    int passed = 0;
    while (passed < events.length && events[passed] <= time) {
      passed++;
    }
    return passed;
  }
}
