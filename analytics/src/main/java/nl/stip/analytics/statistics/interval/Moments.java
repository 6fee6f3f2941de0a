package nl.stip.analytics.statistics.interval;

/** Running mean and variance per cell (Welford 1962, Technometrics 4). */
public final class Moments {

  private static final double ROUNDING = 1e-9;

  private final double[] mean;
  private final double[] squares;
  private int count;

  /** No draw yet. */
  public Moments(int cells) {
    mean = new double[cells];
    squares = new double[cells];
  }

  /** Adds a draw, one number per cell. */
  public void add(double[] drawn) {
    count++;
    for (int c = 0; c < mean.length; c++) {
      double from = drawn[c] - mean[c];
      mean[c] += from / count;
      squares[c] += from * (drawn[c] - mean[c]);
    }
  }

  /** Distance of a value from the mean in standard deviations; NaN without spread. */
  public double z(int cell, double observed) {
    double sd = Math.sqrt(squares[cell] / (count - 1));
    return sd > ROUNDING * Math.abs(mean[cell]) ? (observed - mean[cell]) / sd : Double.NaN;
  }
}
