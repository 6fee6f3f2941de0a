package nl.stip.analytics.diffusion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresProblem;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;

/**
 * The diffusion nearest to weekly numbers in the sense of least squares between n(t) and {@code
 * N(t) − N(t−1)}, found by Levenberg and Marquardt's search (Srinivasan and Mason 1986, Nonlinear
 * Least Squares Estimation of New Product Diffusion Models, Marketing Science 5).
 *
 * <p>Each parameter is searched on a logistic scale between its bounds: p and q below what would
 * have everybody adopt within days, m between those who have adopted and those who can. A least
 * square need not exist without an upper bound of m.
 */
final class BassRegression {

  private static final double LEAST_INNOVATION = 1e-9;
  private static final double MOST_INNOVATION = 1;
  private static final double MOST_IMITATION = 10;
  private static final int STEPS = 500;
  private static final double PRECISION = 1e-8;

  /** On the logistic scale, between errors of rounding and those of bending. */
  private static final double DIFFERENCE = 1e-5;

  /** Part of the way between its bounds that a parameter starts from either of them. */
  private static final double EDGE = 1e-4;

  private static final LevenbergMarquardtOptimizer SEARCH =
      new LevenbergMarquardtOptimizer()
          .withCostRelativeTolerance(PRECISION)
          .withParameterRelativeTolerance(PRECISION);

  private final Adoptions adoptions;
  private final int steps;

  BassRegression(Adoptions adoptions) {
    this(adoptions, STEPS);
  }

  /** Gives a search up after some steps. */
  BassRegression(Adoptions adoptions, int steps) {
    this.adoptions = adoptions;
    this.steps = steps;
  }

  /** The nearest of what the search finds from every start; empty if it ends nowhere. */
  Optional<Bass> nearest() {
    return starts().stream()
        .map(this::nearest)
        .flatMap(Optional::stream)
        .min(Comparator.comparing(adoptions::squares));
  }

  /** What the search finds from one start; empty if it does not end. */
  Optional<Bass> nearest(Bass start) {
    double[] from = {
      scaled(start.innovation(), LEAST_INNOVATION, MOST_INNOVATION),
      scaled(start.imitation(), 0, MOST_IMITATION),
      scaled(start.ceiling(), adoptions.adopted(), adoptions.enabled())
    };
    LeastSquaresProblem problem =
        new LeastSquaresBuilder()
            .start(from)
            .model(at -> adoptions.expected(bass(at)), this::slopes)
            .target(adoptions.weekly())
            .maxEvaluations(steps)
            .maxIterations(steps)
            .build();
    try {
      return Optional.of(bass(SEARCH.optimize(problem).getPoint().toArray()));
    } catch (MathRuntimeException searchDoesNotEnd) {
      return Optional.empty();
    }
  }

  /** Early and late peaks, slow and fast, with a low and a high ceiling. */
  private List<Bass> starts() {
    double weeks = adoptions.weeks();
    double room = adoptions.enabled() - adoptions.adopted();
    List<Bass> starts = new ArrayList<>();
    for (double part : new double[] {0.05, 0.6}) {
      for (double peak : new double[] {0.1, 0.4, 0.9}) {
        for (double speed : new double[] {4, 12}) {
          starts.add(peaking(peak * weeks, speed / weeks, adoptions.adopted() + part * room));
        }
      }
    }
    return starts;
  }

  private static Bass peaking(double time, double speed, double ceiling) {
    double innovation = speed / (1 + StrictMath.exp(speed * time));
    return new Bass(innovation, speed - innovation, ceiling);
  }

  private Bass bass(double[] at) {
    return new Bass(
        between(LEAST_INNOVATION, MOST_INNOVATION, at[0]),
        between(0, MOST_IMITATION, at[1]),
        between(adoptions.adopted(), adoptions.enabled(), at[2]));
  }

  /** Slopes of the expected numbers along each scale, by central differences. */
  private double[][] slopes(double[] at) {
    double[][] slopes = new double[adoptions.weeks()][at.length];
    for (int parameter = 0; parameter < at.length; parameter++) {
      double[] above = at.clone();
      double[] below = at.clone();
      above[parameter] += DIFFERENCE;
      below[parameter] -= DIFFERENCE;
      double[] high = adoptions.expected(bass(above));
      double[] low = adoptions.expected(bass(below));
      for (int week = 0; week < slopes.length; week++) {
        slopes[week][parameter] = (high[week] - low[week]) / (2 * DIFFERENCE);
      }
    }
    return slopes;
  }

  private static double between(double low, double high, double at) {
    return low + (high - low) / (1 + StrictMath.exp(-at));
  }

  /** The inverse of between, kept off the ends, where a search would stand still. */
  private static double scaled(double value, double low, double high) {
    double share = high > low ? (value - low) / (high - low) : 0;
    double inside = Math.min(1 - EDGE, Math.max(EDGE, share));
    return StrictMath.log(inside / (1 - inside));
  }
}
