package nl.stip.analytics.diffusion;

import java.util.ArrayList;
import java.util.List;
import nl.stip.metric.Missing;

/**
 * What is told of how some people adopt: how it went, what is expected, and when a share of them is
 * reached. What is expected is missing where no diffusion is fitted.
 *
 * <p>Where all but fewer than three have adopted nothing is left to expect, and nothing here may
 * tell how many they are ({@code counting.md} 21): not a curve, not why there is none, not whether
 * a share has been reached.
 */
final class Forecast {

  /** What was seen. */
  static final String OBSERVED = "observed";

  /** The fitted curve, and after now the fan. */
  static final String EXPECTED = "expected";

  /** Distance in weeks of the points of a curve. */
  static final int STEP = 4;

  /** Shares of which it is told when they are reached, in per cent. */
  static final List<Integer> PERCENT = List.of(50, 60, 70, 80, 90);

  private static final double WHOLE = 100;

  /** Fewer people are shown as a bound. */
  private static final int FEW = 3;

  /**
   * A point of a curve.
   *
   * @param series {@link #OBSERVED} or {@link #EXPECTED}
   * @param x weeks, or per cent
   * @param people people who had adopted by then, or by now if it is yet to come
   * @param value share of people, or weeks from now; null if missing
   * @param low 2.5 % of what may come is lower; null if there is no saying
   * @param high 2.5 % of it is higher; null if there is no saying
   * @param missing why there is no value; null if there is
   */
  record Point(
      String series, double x, long people, Double value, Double low, Double high, String missing) {

    private Point(String series, double x, double people, Band band) {
      this(
          series,
          x,
          Math.round(people),
          number(band.median()),
          number(band.low()),
          number(band.high()),
          Double.isFinite(band.median()) ? null : Missing.NOT_REACHED.term());
    }

    private Point(String series, double x, double people, Missing missing) {
      this(series, x, Math.round(people), null, null, null, missing.term());
    }

    /** What is never or not known is no number. */
    private static Double number(double value) {
      return Double.isFinite(value) ? value : null;
    }
  }

  private final Adoptions adoptions;
  private final int unsure;

  /** People who have adopted by the beginning of each week, and by the end of the last. */
  private final double[] adopted;

  private final Outcome outcome;

  /**
   * Fits.
   *
   * @param unsure weeks observed before the first of the adoptions
   * @param seed of resampling
   */
  Forecast(Adoptions adoptions, int unsure, long seed) {
    this.adoptions = adoptions;
    this.unsure = unsure;
    this.adopted = adoptions.reached();
    this.outcome = nearlyAll() ? null : BassFit.of(adoptions, seed);
  }

  /** The course so far and the one expected, by weeks since observation began. */
  List<Point> course() {
    int now = adoptions.weeks();
    List<Point> points = new ArrayList<>();
    for (int week = now % STEP; week <= now; week += STEP) {
      points.add(point(OBSERVED, week, certain(adopted[week])));
    }
    if (!(outcome instanceof BassFit fit)) {
      points.add(new Point(EXPECTED, unsure + now + STEP, adopted[now], refusal()));
      return points;
    }
    for (int week = now % STEP; week <= now; week += STEP) {
      points.add(point(EXPECTED, week, certain(fit.cumulative(week - 1))));
    }
    for (int ahead = STEP; ahead <= Fan.HORIZON; ahead += STEP) {
      points.add(point(EXPECTED, now + ahead, fit.fan().share(ahead)));
    }
    return points;
  }

  /** Weeks from now until each of {@link #PERCENT} have adopted; 0 if they have by now. */
  List<Point> until() {
    return PERCENT.stream().map(this::until).toList();
  }

  private Point until(int percent) {
    double share = percent / WHOLE;
    double now = adopted[adoptions.weeks()];
    if (nearlyAll() || now >= share * adoptions.enabled()) {
      return new Point(OBSERVED, percent, now, new Band(0, 0, 0));
    }
    return outcome instanceof BassFit fit
        ? new Point(EXPECTED, percent, now, fit.fan().weeksUntil(share))
        : new Point(EXPECTED, percent, now, refusal());
  }

  private Point point(String series, int week, Band share) {
    return new Point(series, unsure + week, adopted[Math.min(week, adoptions.weeks())], share);
  }

  /** What is no estimate has no interval. */
  private Band certain(double people) {
    return new Band(Double.NaN, people / adoptions.enabled(), Double.NaN);
  }

  private boolean nearlyAll() {
    return adoptions.enabled() - adoptions.adopted() < FEW;
  }

  private Missing refusal() {
    return outcome == Refusal.TOO_LITTLE ? Missing.TOO_LITTLE_HISTORY : Missing.NO_FORECAST;
  }
}
