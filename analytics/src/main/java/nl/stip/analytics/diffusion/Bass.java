package nl.stip.analytics.diffusion;

import java.util.OptionalDouble;

/**
 * A diffusion in which who has not adopted yet does so with the chance {@code p + q·N(t)/m} per
 * unit of time: {@code N(t) = m·(1 − e^{−(p+q)t}) / (1 + (q/p)·e^{−(p+q)t})} (Bass 1969, A New
 * Product Growth for Model Consumer Durables, Management Science 15). All parameters of time, and
 * all times, are in one unit of the caller's choice.
 *
 * @param innovation p, adoption without others, per unit of time; above 0
 * @param imitation q, adoption because of others, per unit of time; 0 or more
 * @param ceiling m, how many ever adopt, as people or as a share; above 0
 */
public record Bass(double innovation, double imitation, double ceiling) {

  /**
   * Checks.
   *
   * @throws IllegalArgumentException if a parameter is outside its range or not finite
   */
  public Bass {
    if (!(innovation > 0 && imitation >= 0 && ceiling > 0)
        || Double.isInfinite(innovation + imitation + ceiling)) {
      throw new IllegalArgumentException(
          "no diffusion: p %s, q %s, m %s".formatted(innovation, imitation, ceiling));
    }
  }

  /** N(t), how many have adopted by a time, in the unit of the ceiling; 0 before time 0. */
  public double cumulative(double time) {
    double decay = decay(time);
    return ceiling * (1 - decay) / (1 + imitation / innovation * decay);
  }

  /**
   * How many have adopted a unit of time after so many had, if of late others can adopt or not:
   * with a ceiling of its own for that time, and p and q as ever. For the curve's own ceiling it is
   * {@code N(N⁻¹(level) + 1)}.
   *
   * @param level how many have adopted
   * @param ofNow the ceiling for that time, above 0; if it is reached or lower nobody adopts
   */
  public double next(double level, double ofNow) {
    double reached = level / ofNow;
    if (reached >= 1) {
      return level;
    }
    double odds = imitation / innovation;
    double decay = (1 - reached) / (1 + odds * reached) * StrictMath.exp(-speed());
    return ofNow * (1 - decay) / (1 + odds * decay);
  }

  /**
   * n(t), how many adopt per unit of time: {@code m·((p+q)²/p)·e^{−(p+q)t} / (1 +
   * (q/p)·e^{−(p+q)t})²}; 0 before time 0.
   */
  public double rate(double time) {
    if (time < 0) {
      return 0;
    }
    double decay = decay(time);
    double odds = 1 + imitation / innovation * decay;
    return ceiling * speed() * speed() / innovation * decay / (odds * odds);
  }

  /**
   * t*, when most adopt per unit of time: {@code ln(q/p)/(p+q)}; 0 if imitation is not above
   * innovation, for then the rate only falls. By then less than half of the ceiling have adopted,
   * {@code (q−p)/2q} of it.
   */
  public double peak() {
    return imitation <= innovation ? 0 : StrictMath.log(imitation / innovation) / speed();
  }

  /**
   * When a level is reached, the inverse of {@link #cumulative}: {@code ln((1 + (q/p)·y)/(1 −
   * y))/(p+q)} with y the level's share of the ceiling.
   *
   * @param level in the unit of the ceiling
   * @return 0 for a level of 0 or less; empty at the ceiling, which is never reached, and above it
   */
  public OptionalDouble timeOf(double level) {
    if (level >= ceiling) {
      return OptionalDouble.empty();
    }
    double reached = Math.max(0, level / ceiling);
    double odds = (1 + imitation / innovation * reached) / (1 - reached);
    return OptionalDouble.of(StrictMath.log(odds) / speed());
  }

  private double speed() {
    return innovation + imitation;
  }

  private double decay(double time) {
    return StrictMath.exp(-speed() * Math.max(0, time));
  }
}
