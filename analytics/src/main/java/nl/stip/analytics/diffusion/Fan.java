package nl.stip.analytics.diffusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/**
 * What may come of a diffusion: a parametric bootstrap (Efron and Tibshirani 1993, An Introduction
 * to the Bootstrap, 6.5). In each replicate the people of the fitted ceiling adopt anew, each in a
 * week drawn from the fitted curve; a curve is fitted to these weeks; and from the level that is
 * really reached those who remain under that curve's ceiling adopt in weeks drawn from it. So the
 * fan holds both what is not known of the curve and the chance in what follows.
 *
 * <p>Where weekly numbers vary more than those of people who decide each for themselves, people are
 * drawn in clumps as large as the dispersion, which varies as much.
 */
public final class Fan {

  /** Such that {@code (R + 1)·2.5 %} is a whole number. */
  public static final int REPLICATES = 199;

  /** Weeks ahead of which shares are told. */
  public static final int HORIZON = 52;

  /** Weeks ahead, ten years, after which what has not happened is never. */
  public static final int NEVER = 520;

  /** Part of the resampled weeks to which a curve must have been fitted. */
  private static final double LEAST_FITTED = 0.95;

  private final double enabled;
  private final List<Bass> curves = new ArrayList<>();

  /** Of each replicate, how many have adopted by now and by the end of each week ahead. */
  private final List<double[]> paths = new ArrayList<>();

  private Fan(double enabled) {
    this.enabled = enabled;
  }

  /** Resamples; empty if too few of the resampled weeks can be fitted. */
  static Optional<Fan> of(Adoptions observed, Bass fitted, double clump, SplittableRandom random) {
    Fan fan = new Fan(observed.enabled());
    for (int replicate = 0; replicate < REPLICATES; replicate++) {
      double[] again = again(observed, fitted, clump, random);
      new BassRegression(observed.resampled(again))
          .nearest(fitted)
          .ifPresent(
              curve -> {
                fan.curves.add(curve);
                fan.paths.add(path(curve, observed.adopted(), clump, random));
              });
    }
    return Optional.of(fan).filter(f -> f.curves.size() >= LEAST_FITTED * REPLICATES);
  }

  /** A parameter of the curve, or what follows from it. */
  public Band of(ToDoubleFunction<Bass> quantity) {
    return Band.of(curves.stream().mapToDouble(quantity).toArray());
  }

  /**
   * Share of the people who can adopt that has by the end of a week ahead.
   *
   * @param week 1, the first after those observed, to {@link #HORIZON}
   * @throws IllegalArgumentException for another week
   */
  public Band share(int week) {
    if (week < 1 || week > HORIZON) {
      throw new IllegalArgumentException("week %d of %d ahead".formatted(week, HORIZON));
    }
    return Band.of(paths.stream().mapToDouble(path -> path[week] / enabled).toArray());
  }

  /**
   * Weeks until a share of the people who can adopt has; 0 if it has now, infinity if not within
   * {@link #NEVER} weeks.
   *
   * @param share 0 to 1
   */
  public Band weeksUntil(double share) {
    return Band.of(paths.stream().mapToDouble(path -> until(share, path)).toArray());
  }

  private double until(double share, double[] path) {
    for (int week = 0; week < path.length; week++) {
      if (path[week] / enabled >= share) {
        return week;
      }
    }
    return Double.POSITIVE_INFINITY;
  }

  private static double[] path(Bass curve, double from, double clump, SplittableRandom random) {
    double[] drawn = draw(curve, from, NEVER, clump, random);
    double[] path = new double[NEVER + 1];
    path[0] = from;
    for (int week = 0; week < NEVER; week++) {
      path[week + 1] = path[week] + drawn[week];
    }
    return path;
  }

  /**
   * How many adopt anew in each of the weeks observed: of the people between those who had before
   * and the ceiling, each in the week that brings the curve to their rank.
   */
  private static double[] again(
      Adoptions observed, Bass curve, double clump, SplittableRandom random) {
    double[] reached = observed.reached(curve);
    double[] drawn = new double[observed.weeks()];
    double room = curve.ceiling() - observed.before();
    for (long i = (long) (room / clump); i > 0; i--) {
      double rank = observed.before() + random.nextDouble() * room;
      int found = Arrays.binarySearch(reached, rank);
      int week = found >= 0 ? found : -found - 2;
      if (week < drawn.length) {
        drawn[week] += clump;
      }
    }
    return drawn;
  }

  /** How many adopt in each of some weeks, of those between a level and the ceiling. */
  private static double[] draw(
      Bass curve, double level, int weeks, double clump, SplittableRandom random) {
    double[] drawn = new double[weeks];
    double start = curve.timeOf(level).orElse(0);
    long clumps = (long) ((curve.ceiling() - level) / clump);
    for (long i = 0; i < clumps; i++) {
      double rank = level + random.nextDouble() * (curve.ceiling() - level);
      double week = curve.timeOf(rank).orElse(Double.POSITIVE_INFINITY) - start;
      if (week < weeks) {
        drawn[(int) week] += clump;
      }
    }
    return drawn;
  }
}
