package nl.stip.sample.truth;

/** By how much a published figure may lie beside the true one. */
final class Rounding {

  /** Shares are published in whole percent. */
  static final double PERCENT = 0.01;

  /** Counts above fifty people are published to the nearest five. */
  private static final int EXACT = 50;

  private static final double NEAREST_FIVE = 2.5;

  private Rounding() {}

  /** Of a number of people. */
  static double of(long people) {
    return people <= EXACT ? 0 : NEAREST_FIVE;
  }
}
