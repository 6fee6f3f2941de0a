package nl.stip.analytics.network;

import nl.stip.analytics.network.graph.Communities;
import nl.stip.analytics.network.graph.Labels;
import nl.stip.analytics.network.graph.Openness;
import nl.stip.analytics.network.graph.Reciprocity;
import nl.stip.analytics.network.graph.Rows;
import nl.stip.analytics.statistics.interval.Interval;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Collects the measures of one group into a row of {@link NetworkSchema#GROUP}. */
final class GroupRow {

  private final Object[] value = new Object[NetworkSchema.GROUP.size()];

  /** A row of a group, or of the organisation with both null. */
  GroupRow(String dimension, String group) {
    set("dim1", dimension);
    set("val1", group);
  }

  private void set(String column, Object object) {
    value[NetworkSchema.GROUP.fieldIndex(column)] =
        object instanceof Double number ? number(number) : object;
  }

  /** Enabled people, those with a tie, and the ends of their ties. */
  void people(long people, long tied, long ends) {
    set("people", people);
    set("n", tied);
    set("ends", ends);
  }

  /** How often ties leave the group. */
  void openness(Openness openness, int group, int crossingPeople) {
    set("crossing", openness.tally().all().hits(group));
    set("crossing_people", (long) crossingPeople);
    set("share", openness.share(group));
    set("expected", openness.expected(group));
    set("ratio", openness.ratio(group));
    interval("share", openness.shareInterval(group));
    interval("ratio", openness.ratioInterval(group));
  }

  /** How many arcs sent are answered. */
  void reciprocity(Reciprocity reciprocity, int group, long senders) {
    set("arcs", reciprocity.tally().all().arcs(group));
    set("answered", reciprocity.tally().all().hits(group));
    set("senders", senders);
    set("reciprocity", reciprocity.of(group));
    interval("reciprocity", reciprocity.interval(group));
  }

  /** What only a whole graph has. */
  void whole(long components, long largest, double largestShare, double transitivity) {
    set("components", components);
    set("largest_people", largest);
    set("largest_share", largestShare);
    set("transitivity", transitivity);
  }

  /** Path length with its interval, if sampled. */
  void path(double mean, double low, double high) {
    set("path_length", mean);
    set("path_low", low);
    set("path_high", high);
  }

  /** How near everybody is to everybody. */
  void efficiency(double efficiency) {
    set("efficiency", efficiency);
  }

  /** The communities of the whole graph, and how unevenly people are bridges. */
  void communities(Communities communities, double bridging) {
    set("communities", (long) communities.count());
    set("modularity", communities.modularity());
    set("bridging", bridging);
  }

  /** Share of the people with a tie who are of the group. */
  void populationShare(double share) {
    set("population_share", share);
  }

  /** A number, or null where it is not defined. */
  static Double number(double value) {
    return Double.isNaN(value) || Double.isInfinite(value) ? null : Double.valueOf(value);
  }

  private void interval(String measure, Interval interval) {
    set(measure + "_low", interval.low());
    set(measure + "_high", interval.high());
  }

  Row row() {
    return RowFactory.create(value);
  }

  /** People of a group with a tie. */
  static long tied(Rows ties, Labels labels, int group) {
    long count = 0;
    for (int i = 0; i < ties.nodes(); i++) {
      count += labels.of(i) == group && ties.degree(i) > 0 ? 1 : 0;
    }
    return count;
  }

  /** People of a group who addressed somebody else. */
  static long senders(Rows arcs, Labels labels, int group) {
    long count = 0;
    for (int i = 0; i < arcs.nodes(); i++) {
      int others = arcs.degree(i) - (arcs.position(i, i) >= 0 ? 1 : 0);
      count += labels.of(i) == group && others > 0 ? 1 : 0;
    }
    return count;
  }
}
