package nl.stip.analytics.network;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.stip.analytics.network.graph.Betweenness;
import nl.stip.analytics.network.graph.Brokerage;
import nl.stip.analytics.network.graph.Clustering;
import nl.stip.analytics.network.graph.Communities;
import nl.stip.analytics.network.graph.Components;
import nl.stip.analytics.network.graph.Distance;
import nl.stip.analytics.network.graph.Efficiency;
import nl.stip.analytics.network.graph.Labels;
import nl.stip.analytics.network.graph.PathLength;
import nl.stip.analytics.network.graph.Reciprocity;
import nl.stip.analytics.network.graph.Rows;
import nl.stip.analytics.network.graph.StructuralHoles;
import nl.stip.analytics.network.graph.TieGraph;
import nl.stip.analytics.network.graph.VerticalFlow;
import nl.stip.analytics.statistics.interval.Blocks;
import nl.stip.time.PeriodKind;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jgrapht.alg.scoring.Coreness;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Measures one graph: from {@link WindowGraph} to a row of {@link NetworkSchema#GRAPH}.
 *
 * @param dimensions ids of the dimensions, in the order of everybody's groups
 * @param reciprocal whether a tie needs an arc each way
 * @param seed seed of permutations and samples
 */
record Measures(List<String> dimensions, boolean reciprocal, long seed) implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final double TENTH = 10;
  private static final double UPPER = 1.959964;

  /** Copies the ids into a list that travels. */
  Measures {
    dimensions = new ArrayList<>(dimensions);
  }

  /** Measures the graph that rows tell of, as {@link WindowGraph#of} reads them. */
  Iterator<Row> of(String tool, String period, Iterator<Row> known) {
    return WindowGraph.of(tool, period, known, reciprocal).stream().map(this::of).iterator();
  }

  /** Measures a graph: a row of {@link NetworkSchema#GRAPH}. */
  Row of(WindowGraph graph) {
    Components components = Components.of(graph.ties());
    Clustering clustering = Clustering.of(graph.ties());
    Blocks blocks =
        new Blocks(graph.members().stream().mapToLong(WindowGraph.Member::person).toArray());
    List<Row> groups = new ArrayList<>();
    List<Row> pairs = new ArrayList<>();
    List<Row> whole = new ArrayList<>();
    Optional<Communities> communities =
        graph.kind().equals(PeriodKind.DAYS28.term())
            ? Optional.empty()
            : Optional.of(Communities.of(graph.ties(), seed));
    groups.add(organisation(graph, components, clustering, blocks, communities));
    for (int d = 0; d < dimensions.size(); d++) {
      DimensionMeasures measured =
          DimensionMeasures.of(
              dimensions.get(d), graph, graph.labels(d), blocks, communities, seed + d);
      groups.addAll(measured.groups());
      pairs.addAll(measured.pairs());
      measured.whole().ifPresent(whole::add);
    }
    return RowFactory.create(
        graph.tool(),
        graph.period(),
        CollectionConverters.asScala(people(graph, components, clustering)),
        CollectionConverters.asScala(groups),
        CollectionConverters.asScala(pairs),
        CollectionConverters.asScala(whole),
        CollectionConverters.asScala(ties(graph)));
  }

  private static List<Row> ties(WindowGraph graph) {
    List<Row> list = new ArrayList<>();
    Rows ties = graph.ties();
    for (int i = 0; i < ties.nodes(); i++) {
      for (int p = ties.first(i); p < ties.first(i + 1); p++) {
        if (i < ties.target(p)) {
          long other = graph.members().get(ties.target(p)).person();
          list.add(RowFactory.create(graph.members().get(i).person(), other, ties.weight(p)));
        }
      }
    }
    return list;
  }

  private List<Row> people(WindowGraph graph, Components components, Clustering clustering) {
    int[] leaders =
        IntStream.range(0, graph.members().size())
            .filter(i -> graph.members().get(i).leader())
            .toArray();
    int[] steps = Distance.to(graph.ties(), leaders);
    int[] heard = Distance.to(graph.arcs(), leaders);
    StructuralHoles holes = StructuralHoles.of(graph.ties(), clustering);
    Map<Integer, Integer> coreness = new Coreness<>(new TieGraph(graph.ties())).getScores();
    VerticalFlow flow =
        new VerticalFlow(
            graph.arcs(),
            graph.members().stream().map(WindowGraph.Member::depth).toArray(Integer[]::new));
    Optional<Brokerage> brokerage =
        dimensions.isEmpty()
            ? Optional.empty()
            : Optional.of(Brokerage.of(graph.arcs(), graph.labels(0)));
    List<Row> people = new ArrayList<>();
    for (int i = 0; i < graph.members().size(); i++) {
      int node = i;
      boolean asked = leaders.length > 0 && !graph.members().get(i).leader();
      boolean reachable = steps[i] != Distance.UNREACHABLE;
      people.add(
          RowFactory.create(
              graph.members().get(i).person(),
              graph.ties().degree(i) > 0,
              graph.ties().degree(i),
              clustering.local(i),
              components.inLargest(i),
              asked && reachable ? steps[i] : null,
              asked ? reachable : null,
              asked && heard[i] != Distance.UNREACHABLE ? heard[i] : null,
              GroupRow.number(holes.effectiveSize(i)),
              GroupRow.number(holes.constraint(i)),
              coreness.get(i),
              graph.members().get(i).depth(),
              GroupRow.number(flow.upward(i)),
              GroupRow.number(flow.downward(i)),
              brokerage.map(found -> role(found, node)).orElse(null)));
    }
    return people;
  }

  private static String role(Brokerage brokerage, int node) {
    return brokerage.main(node).map(role -> role.name().toLowerCase(Locale.ROOT)).orElse("none");
  }

  private double bridging(Rows ties) {
    Betweenness betweenness = Betweenness.of(ties, Betweenness.FEWEST, seed);
    double[] most =
        IntStream.range(0, ties.nodes()).mapToDouble(betweenness::of).sorted().toArray();
    int others = most.length - (int) Math.ceil(most.length / TENTH);
    return Arrays.stream(most, others, most.length).sum() / Arrays.stream(most).sum();
  }

  private Row organisation(
      WindowGraph graph,
      Components components,
      Clustering clustering,
      Blocks blocks,
      Optional<Communities> communities) {
    int people = graph.members().size();
    Labels one = Labels.one(people);
    Reciprocity reciprocity = Reciprocity.of(graph.arcs(), one, blocks);
    PathLength path = PathLength.of(graph.ties(), components, seed);
    double half = path.error() > 0 ? UPPER * path.error() : Double.NaN;
    GroupRow row = new GroupRow(null, null);
    row.people(people, GroupRow.tied(graph.ties(), one, 0), graph.ties().arcs());
    row.reciprocity(reciprocity, 0, GroupRow.senders(graph.arcs(), one, 0));
    row.whole(
        components.count(),
        path.nodes(),
        people == 0 ? Double.NaN : path.nodes() / (double) people,
        clustering.transitivity());
    row.efficiency(Efficiency.of(graph.ties(), seed));
    row.path(path.mean(), path.mean() - half, path.mean() + half);
    communities.ifPresent(found -> row.communities(found, bridging(graph.ties())));
    return row.row();
  }
}
