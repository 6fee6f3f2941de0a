package nl.stip.analytics.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.stip.analytics.network.graph.Agreement;
import nl.stip.analytics.network.graph.Communities;
import nl.stip.analytics.network.graph.Labels;
import nl.stip.analytics.network.graph.Mixing;
import nl.stip.analytics.network.graph.Openness;
import nl.stip.analytics.network.graph.Reciprocity;
import nl.stip.analytics.statistics.interval.Blocks;
import nl.stip.analytics.statistics.interval.Interval;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/**
 * Measures a graph along one dimension.
 *
 * @param groups rows of {@link NetworkSchema#GROUP}, one per group
 * @param pairs rows of {@link NetworkSchema#PAIR}, one per two groups that have ties; none for a
 *     dimension of more than {@link #MOST_GROUPS} groups, whose matrix nobody can read
 * @param whole the organisation's row of {@link NetworkSchema#PAIR}, if there are two groups
 */
record DimensionMeasures(List<Row> groups, List<Row> pairs, Optional<Row> whole) {

  /** Largest matrix. */
  static final int MOST_GROUPS = 60;

  private static final String EVERY = "*";

  /** A link between two groups that rests on so few people on one side breaks easily. */
  private static final int FRAGILE = 2;

  static DimensionMeasures of(
      String dimension,
      WindowGraph graph,
      Labels labels,
      Blocks blocks,
      Optional<Communities> communities,
      long seed) {
    Openness openness = Openness.of(graph.ties(), labels, blocks);
    Reciprocity reciprocity = Reciprocity.of(graph.arcs(), labels, blocks);
    Mixing mixing = Mixing.of(graph.ties(), labels, seed);
    long[] tied =
        IntStream.range(0, labels.groups())
            .mapToLong(g -> GroupRow.tied(graph.ties(), labels, g))
            .toArray();
    long all = Arrays.stream(tied).sum();
    List<Row> groups = new ArrayList<>();
    for (int g = 0; g < labels.groups(); g++) {
      int group = g;
      GroupRow row = new GroupRow(dimension, labels.names().get(g));
      row.people(
          Arrays.stream(labels.all()).filter(l -> l == group).count(),
          tied[g],
          openness.tally().all().arcs(g));
      row.populationShare(tied[g] / (double) all);
      row.openness(openness, g, mixing.crossing(g));
      row.reciprocity(reciprocity, g, GroupRow.senders(graph.arcs(), labels, g));
      groups.add(row.row());
    }
    List<Row> pairs =
        labels.groups() > MOST_GROUPS ? List.of() : pairs(dimension, labels, mixing, tied);
    Optional<Agreement> agreement =
        communities.map(found -> Agreement.of(labels.all(), found.all()));
    return new DimensionMeasures(
        groups, pairs, whole(dimension, openness, mixing, agreement, tied));
  }

  private static List<Row> pairs(String dimension, Labels labels, Mixing mixing, long[] tied) {
    List<Row> pairs = new ArrayList<>();
    for (int g = 0; g < tied.length; g++) {
      for (int h = 0; h < tied.length; h++) {
        if (tied[g] > 0 && tied[h] > 0) {
          double expected = mixing.expected(g, h);
          double observed = mixing.observed(g, h);
          pairs.add(
              RowFactory.create(
                  dimension,
                  labels.names().get(g),
                  labels.names().get(h),
                  tied[g],
                  tied[h],
                  Long.valueOf(mixing.people(g, h)),
                  Long.valueOf(mixing.people(h, g)),
                  observed,
                  GroupRow.number(expected),
                  GroupRow.number(observed / expected),
                  null,
                  null,
                  GroupRow.number(mixing.z(g, h))));
        }
      }
    }
    return pairs;
  }

  private static Optional<Row> whole(
      String dimension,
      Openness openness,
      Mixing mixing,
      Optional<Agreement> agreement,
      long... tied) {
    long people = Arrays.stream(tied).sum();
    long crossing = IntStream.range(0, tied.length).map(mixing::crossing).sum();
    Interval interval = openness.ratioInterval();
    List<Integer> pairs = new ArrayList<>();
    for (int g = 0; g < tied.length; g++) {
      for (int h = g + 1; h < tied.length; h++) {
        pairs.add(Math.min(mixing.people(g, h), mixing.people(h, g)));
      }
    }
    if (tied.length < 2 || people == 0) {
      return Optional.empty();
    }
    return Optional.of(
        RowFactory.create(
            dimension,
            EVERY,
            EVERY,
            people,
            people,
            crossing,
            crossing,
            GroupRow.number(openness.share()),
            GroupRow.number(openness.expected()),
            GroupRow.number(openness.ratio()),
            GroupRow.number(interval.low()),
            GroupRow.number(interval.high()),
            GroupRow.number(mixing.crossingZ()),
            pairs.stream().filter(side -> side > 0).count(),
            pairs.stream().filter(side -> side > 0 && side <= FRAGILE).count(),
            agreement.map(Agreement::mutualInformation).map(GroupRow::number).orElse(null),
            agreement.map(Agreement::adjustedRand).map(GroupRow::number).orElse(null)));
  }
}
