package nl.stip.analytics.diffusion;

import java.util.Arrays;

/**
 * What resampling says of a quantity: 95 % of the replicates lie from low to high. Positive
 * infinity is never.
 *
 * @param low 2.5 % of the replicates are lower
 * @param median half of them are
 * @param high 2.5 % of them are higher
 */
public record Band(double low, double median, double high) {

  /**
   * Order statistics {@code (R + 1)·α} of R replicates (Davison and Hinkley 1997, Bootstrap Methods
   * and their Application, 5.2), which unlike a mean of two neighbours remain right next to
   * infinity.
   *
   * @param replicates at least 39 of them, or the ends are the extremes
   */
  static Band of(double[] replicates) {
    double[] ascending = replicates.clone();
    Arrays.sort(ascending);
    int tail = Math.max(1, (ascending.length + 1) / 40);
    return new Band(
        ascending[tail - 1],
        ascending[(ascending.length - 1) / 2],
        ascending[ascending.length - tail]);
  }
}
