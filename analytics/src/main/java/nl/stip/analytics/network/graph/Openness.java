package nl.stip.analytics.network.graph;

import nl.stip.analytics.statistics.interval.Blocks;
import nl.stip.analytics.statistics.interval.Interval;
import nl.stip.analytics.statistics.interval.Tally;

/**
 * Whether ties cross the boundaries of a dimension as often as chance would have it. A tie gives
 * each of its people one end; {@code K_g} ends belong to group {@code g} and {@code 2m} to all.
 *
 * <ul>
 *   <li>Share that crosses: {@code X = Σ a_ij [g_i ≠ g_j] / Σ a_ij}; of a group: of its ends.
 *   <li>Expected by the configuration model, which keeps everybody's number of ties and shuffles
 *       who is at the other end: {@code X₀ = 1 − Σ_g (K_g / 2m)²}; of a group {@code 1 − K_g / 2m}
 *       (Newman 2006, PNAS 103: the complement of the expected term of modularity).
 *   <li>Openness ratio {@code B = X / X₀}: 1 is no silo, below 1 people keep to their own.
 * </ul>
 *
 * <p>Unweighted. Ties of people whose group is not known stay out. NaN without ties, and for the
 * ratio when all ties lie in one group. O(ties).
 *
 * @param tally ends of ties by group, those that cross as hits
 */
public record Openness(Tally tally) {

  /** Counts the ends of ties. */
  public static Openness of(Rows ties, Labels labels, Blocks blocks) {
    Tally tally = new Tally(blocks, labels.groups());
    for (int i = 0; i < ties.nodes(); i++) {
      int own = labels.of(i);
      for (int p = ties.first(i); own >= 0 && p < ties.first(i + 1); p++) {
        int other = labels.of(ties.target(p));
        if (other >= 0) {
          tally.add(own, own != other, i, ties.target(p));
        }
      }
    }
    return new Openness(tally);
  }

  /** Share of all ties that crosses. */
  public double share() {
    return tally.all().share();
  }

  /** Share of the ends of a group's ties that crosses. */
  public double share(int group) {
    return tally.all().share(group);
  }

  /** Interval of a group's share. */
  public Interval shareInterval(int group) {
    return tally.share(counts -> counts.share(group));
  }

  /** Share that chance would give. */
  public double expected() {
    return expected(tally.all());
  }

  /** Share that chance would give a group. */
  public double expected(int group) {
    return expected(tally.all(), group);
  }

  /** Openness ratio. */
  public double ratio() {
    return ratio(tally.all());
  }

  /** Openness ratio of a group. */
  public double ratio(int group) {
    return ratio(tally.all(), group);
  }

  /** Interval of the openness ratio. */
  public Interval ratioInterval() {
    return tally.interval(Openness::ratio).within(0, Double.POSITIVE_INFINITY);
  }

  /** Interval of a group's openness ratio. */
  public Interval ratioInterval(int group) {
    return tally.interval(counts -> ratio(counts, group)).within(0, Double.POSITIVE_INFINITY);
  }

  private static double expected(Tally.Counts counts) {
    double total = (double) counts.total();
    double same = 0;
    for (int g = 0; g < counts.groups(); g++) {
      same += (counts.arcs(g) / total) * (counts.arcs(g) / total);
    }
    return 1 - same;
  }

  private static double expected(Tally.Counts counts, int group) {
    return 1 - (double) counts.arcs(group) / counts.total();
  }

  private static double ratio(Tally.Counts counts) {
    return over(counts.share(), expected(counts));
  }

  private static double ratio(Tally.Counts counts, int group) {
    return over(counts.share(group), expected(counts, group));
  }

  private static double over(double share, double expected) {
    return expected > 0 ? share / expected : Double.NaN;
  }
}
