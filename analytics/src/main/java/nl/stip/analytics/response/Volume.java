package nl.stip.analytics.response;

import nl.stip.analytics.statistics.interval.Blocks;
import nl.stip.analytics.statistics.interval.Interval;

/**
 * Of all messages together, the share per audience. Unlike a mean of people, heavy writers weigh
 * more; the interval is a jackknife over blocks of them.
 */
final class Volume {

  private final Blocks blocks;
  private final double[][] written;

  /**
   * Adds up.
   *
   * @param people ids, which decide the blocks of the jackknife
   * @param messages what each of them wrote to each audience
   */
  Volume(long[] people, long[][] messages) {
    blocks = new Blocks(people);
    written = new double[Blocks.COUNT][people.length == 0 ? 0 : messages[0].length];
    for (int i = 0; i < people.length; i++) {
      for (int audience = 0; audience < messages[i].length; audience++) {
        written[blocks.of(i)][audience] += messages[i][audience];
      }
    }
  }

  /** Share of an audience; NaN without messages. */
  double share(int audience) {
    return share(audience, -1);
  }

  /** Its interval. */
  Interval interval(int audience) {
    return blocks.share(share(audience), block -> share(audience, block));
  }

  /** Share of an audience in what all blocks but one wrote. */
  private double share(int audience, int without) {
    double messages = 0;
    double hits = 0;
    for (int block = 0; block < written.length; block++) {
      for (int a = 0; block != without && a < written[block].length; a++) {
        messages += written[block][a];
        hits += a == audience ? written[block][a] : 0;
      }
    }
    return hits / messages;
  }
}
