package nl.stip.analytics.diffusion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.hipparchus.stat.regression.SimpleRegression;

/**
 * The diffusion of Bass that weekly numbers of first adoptions tell of, in weeks and people, with
 * what may come of it. By least squares on the weekly numbers (Srinivasan and Mason 1986); its
 * uncertainty by resampling. Who got access later joins the market then, see {@link
 * Adoptions#expected}.
 *
 * <p>If people had adopted before week 0, the curve is shifted so that it brings exactly them by
 * then: {@code N(s) = A}. The shift s cannot be estimated beside p, q and m. For {@code m − N(s +
 * t) = m·(1 + p/q)·g / (1 + g)} with {@code g = (q/p)·e^{−(p+q)s}·e^{−(p+q)t}}, so that weekly
 * numbers tell {@code m·(1 + p/q)}, {@code (q/p)·e^{−(p+q)s}} and {@code p + q}: three numbers for
 * four unknowns, and A is the fourth. As the chance to adopt depends on how many have, not on how
 * they came to, it does not matter whether those before followed the curve.
 *
 * @param observed the weeks
 * @param curve the diffusion; its time 0 is {@link #lead} weeks before week 0
 * @param dispersion how many times the weekly numbers vary as much around the curve as numbers of
 *     people who decide each for themselves, 1 or more
 * @param fan what may come of it
 */
public record BassFit(Adoptions observed, Bass curve, double dispersion, Fan fan)
    implements Outcome {

  /** Half a year. */
  public static final int LEAST_WEEKS = 26;

  /** Ten per parameter. */
  public static final int LEAST_ADOPTERS = 30;

  /**
   * Width of the 95 % interval of the ceiling, as a part of the fitted ceiling: a quarter up and a
   * quarter down still tells most from half. It does not heal the bias of early fits: of invented
   * organisations seen up to 60 % of the ceiling a sixth passes, and of these a sixth has its
   * ceiling outside the interval, mostly above; up to 80 % and later it is about one in twenty.
   */
  public static final double WIDEST = 0.5;

  /**
   * Quantile of Kolmogorov's distribution at 95 % (Kolmogorov 1933, Giornale dell'Istituto Italiano
   * degli Attuari 4). Meant for a curve that is not fitted, so that fewer than 5 % are refused
   * wrongly (Lilliefors 1967, JASA 62).
   */
  private static final double KOLMOGOROV = 1.358;

  private static final int PARAMETERS = 3;
  private static final double HALF = 0.5;

  /**
   * Fits, or says why not: of the ways to read a growing market the nearest that withstands the
   * judgement; where none does, why the nearest does not.
   *
   * @param seed of resampling; the same weeks and seed give the same outcome
   */
  public static Outcome of(Adoptions adoptions, long seed) {
    if (adoptions.weeks() < LEAST_WEEKS || adoptions.observed() < LEAST_ADOPTERS) {
      return Refusal.TOO_LITTLE;
    }
    List<Outcome> outcomes =
        adoptions.readings().stream()
            .flatMap(
                read -> new BassRegression(read).nearest().map(c -> Map.entry(read, c)).stream())
            .sorted(Comparator.comparingDouble(found -> found.getKey().squares(found.getValue())))
            .map(found -> of(found.getKey(), found.getValue(), seed))
            .toList();
    return outcomes.stream()
        .filter(BassFit.class::isInstance)
        .findFirst()
        .or(() -> outcomes.stream().findFirst())
        .orElse(Refusal.NO_CONVERGENCE);
  }

  /** Judges the curve nearest to the weeks. */
  private static Outcome of(Adoptions adoptions, Bass curve, long seed) {
    if (criterion(adoptions, adoptions.squares(curve), PARAMETERS)
        >= criterion(adoptions, line(adoptions), PARAMETERS - 1)) {
      return Refusal.NOT_BASS;
    }
    if (adoptions.reached(curve)[adoptions.weeks()] < HALF * curve.ceiling()) {
      return Refusal.NO_PEAK;
    }
    double dispersion = dispersion(adoptions, curve);
    if (furthest(adoptions, curve) > KOLMOGOROV * Math.sqrt(dispersion / adoptions.observed())) {
      return Refusal.POOR_FIT;
    }
    return Fan.of(adoptions, curve, dispersion, new SplittableRandom(seed))
        .map(
            fan ->
                open(fan, curve)
                    ? Refusal.CEILING_OPEN
                    : new BassFit(adoptions, curve, dispersion, fan))
        .orElse(Refusal.NO_CONVERGENCE);
  }

  /** Weeks the diffusion had gone on before week 0; 0 if nobody had adopted. */
  public double lead() {
    return observed.lead(curve);
  }

  /**
   * When most adopt, in weeks from the beginning of week 0, if all could from the start; negative
   * if before.
   */
  public double peak() {
    return curve.peak() - lead();
  }

  /**
   * People expected to have adopted by the end of a week.
   *
   * @param week from 0 to the last one observed; -1 for the beginning of week 0
   */
  public double cumulative(int week) {
    return observed.reached(curve)[week + 1];
  }

  /**
   * The greatest distance between the course and the curve, as a part of the people who adopted in
   * the weeks observed; both begin and end there.
   */
  static double furthest(Adoptions adoptions, Bass curve) {
    double[] weekly = adoptions.weekly();
    double[] expected = adoptions.expected(curve);
    double scale = adoptions.observed() / Arrays.stream(expected).sum();
    double apart = 0;
    double most = 0;
    for (int week = 0; week < weekly.length; week++) {
      apart += weekly[week] - scale * expected[week];
      most = Math.max(most, Math.abs(apart));
    }
    return most / adoptions.observed();
  }

  private static boolean open(Fan fan, Bass curve) {
    Band ceiling = fan.of(Bass::ceiling);
    return ceiling.high() - ceiling.low() > WIDEST * curve.ceiling();
  }

  /** Akaike's (1974), of least squares: {@code n·ln(S/n) + 2k}. */
  private static double criterion(Adoptions adoptions, double squares, int parameters) {
    return adoptions.weeks() * StrictMath.log(squares / adoptions.weeks()) + 2 * parameters;
  }

  private static double line(Adoptions adoptions) {
    SimpleRegression line = new SimpleRegression();
    double[] weekly = adoptions.weekly();
    for (int week = 0; week < weekly.length; week++) {
      line.addData(week, weekly[week]);
    }
    return line.getSumSquaredErrors();
  }

  /**
   * {@code Σ(x − μ)² / Σμ}, for the parameters spent: 1 if the numbers are Poisson's. Of sums,
   * since a mean of Pearson's ratios hangs on the weeks in which hardly anybody is expected
   * (McCullagh and Nelder 1989, Generalized Linear Models, 4.5).
   */
  private static double dispersion(Adoptions adoptions, Bass curve) {
    double weeks = adoptions.weeks();
    double expected = adoptions.reached(curve)[adoptions.weeks()] - adoptions.before();
    return Math.max(1, adoptions.squares(curve) / expected * weeks / (weeks - PARAMETERS));
  }
}
