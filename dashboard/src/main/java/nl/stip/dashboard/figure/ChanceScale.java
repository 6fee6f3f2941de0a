package nl.stip.dashboard.figure;

/**
 * The nine steps of a ratio to what chance gives: one per factor of two, from 1 on either side, so
 * that the strongest is kept for a sixteenth and for sixteen times. Half as much and twice as much
 * are as far from chance.
 */
public final class ChanceScale {

  /** How many steps there are. */
  public static final int STEPS = 9;

  /** The step of what chance gives, which has no colour. */
  public static final int MIDDLE = 5;

  private static final double DOUBLING = 2;
  private static final double HALF = 0.5;

  private ChanceScale() {}

  /** The step of a ratio. */
  public static int step(double ratio) {
    double doublings = ratio <= 0 ? -MIDDLE : Math.log(ratio) / Math.log(DOUBLING);
    return (int) Math.max(1, Math.min(STEPS, MIDDLE + Math.rint(doublings)));
  }

  /** The ratio at which a step begins; the lowest also takes what is below it. */
  public static double from(int step) {
    return step == 1 ? 0 : Math.pow(DOUBLING, step - MIDDLE - HALF);
  }
}
