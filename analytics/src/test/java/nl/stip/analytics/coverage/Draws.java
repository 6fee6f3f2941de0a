package nl.stip.analytics.coverage;

import org.hipparchus.random.RandomDataGenerator;

/** Draws the library does not have. */
public final class Draws {

  private Draws() {}

  /** A negative binomial count, as a Poisson count of a rate that differs by person. */
  public static int count(RandomDataGenerator random, double shape, double mean) {
    double rate = random.nextGamma(shape, mean / shape);
    return rate <= 0 ? 0 : random.nextPoisson(rate);
  }

  /** How many of so many hit. */
  public static int hits(RandomDataGenerator random, int of, double chance) {
    int hits = 0;
    for (int i = 0; i < of; i++) {
      hits += random.nextUniform(0, 1) < chance ? 1 : 0;
    }
    return hits;
  }

  /** One of several, with the given chances. */
  static int one(RandomDataGenerator random, double... chance) {
    double left = random.nextUniform(0, 1);
    int at = 0;
    while (at < chance.length - 1 && left >= chance[at]) {
      left -= chance[at++];
    }
    return at;
  }
}
