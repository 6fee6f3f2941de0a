package nl.stip.analytics.network.graph;

import nl.stip.analytics.statistics.interval.Blocks;
import nl.stip.analytics.statistics.interval.Interval;
import nl.stip.analytics.statistics.interval.Tally;

/**
 * How many arcs are answered: {@code r = Σ a_ij a_ji / Σ a_ij} (Wasserman and Faust 1994, section
 * 13.3; networkx {@code overall_reciprocity}). A group's reciprocity is that of the arcs its people
 * send. Arcs to oneself are left out; without arcs it is NaN. O(arcs × log degree).
 *
 * @param tally arcs by group of the sender, those answered as hits
 */
public record Reciprocity(Tally tally) {

  /**
   * Counts arcs.
   *
   * @param arcs directed arcs
   * @param labels group of each node
   * @param blocks blocks of people
   */
  public static Reciprocity of(Rows arcs, Labels labels, Blocks blocks) {
    Tally tally = new Tally(blocks, labels.groups());
    for (int i = 0; i < arcs.nodes(); i++) {
      if (labels.of(i) >= 0) {
        for (int p = arcs.first(i); p < arcs.first(i + 1); p++) {
          int j = arcs.target(p);
          if (i != j) {
            tally.add(labels.of(i), arcs.position(j, i) >= 0, i, j);
          }
        }
      }
    }
    return new Reciprocity(tally);
  }

  /** Share answered, of the arcs a group sends. */
  public double of(int group) {
    return tally.all().share(group);
  }

  /** Its interval. */
  public Interval interval(int group) {
    return tally.share(counts -> counts.share(group));
  }
}
