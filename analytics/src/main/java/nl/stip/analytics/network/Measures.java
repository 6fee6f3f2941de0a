package nl.stip.analytics.network;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.stip.analytics.network.graph.Clustering;
import nl.stip.analytics.network.graph.Components;
import nl.stip.analytics.network.graph.Distance;
import nl.stip.analytics.network.graph.Efficiency;
import nl.stip.analytics.network.graph.Labels;
import nl.stip.analytics.network.graph.PathLength;
import nl.stip.analytics.network.graph.Reciprocity;
import nl.stip.analytics.network.graph.Rows;
import nl.stip.analytics.network.graph.StructuralHoles;
import nl.stip.analytics.network.graph.TieGraph;
import nl.stip.analytics.statistics.interval.Blocks;
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
  private static final double UPPER = 1.959964;

  /** Copies the ids into a list that travels. */
  Measures {
    dimensions = new ArrayList<>(dimensions);
  }

  /** Measures the graph of a row as {@link WindowGraph#of} reads it. */
  Row of(Row input) {
    WindowGraph graph = WindowGraph.of(input, reciprocal);
    Components components = Components.of(graph.ties());
    Clustering clustering = Clustering.of(graph.ties());
    Blocks blocks =
        new Blocks(graph.members().stream().mapToLong(WindowGraph.Member::person).toArray());
    List<Row> groups = new ArrayList<>();
    List<Row> pairs = new ArrayList<>();
    List<Row> whole = new ArrayList<>();
    groups.add(organisation(graph, components, clustering, blocks));
    for (int d = 0; d < dimensions.size(); d++) {
      int at = d;
      Labels labels =
          Labels.of(
              graph.members().stream()
                  .map(m -> at < m.groups().size() ? m.groups().get(at) : null)
                  .toList());
      DimensionMeasures measured =
          DimensionMeasures.of(dimensions.get(d), graph, labels, blocks, seed + d);
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

  private static List<Row> people(WindowGraph graph, Components components, Clustering clustering) {
    int[] leaders =
        IntStream.range(0, graph.members().size())
            .filter(i -> graph.members().get(i).leader())
            .toArray();
    int[] steps = Distance.to(graph.ties(), leaders);
    StructuralHoles holes = StructuralHoles.of(graph.ties(), clustering);
    Map<Integer, Integer> coreness = new Coreness<>(new TieGraph(graph.ties())).getScores();
    List<Row> people = new ArrayList<>();
    for (int i = 0; i < graph.members().size(); i++) {
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
              GroupRow.number(holes.effectiveSize(i)),
              GroupRow.number(holes.constraint(i)),
              coreness.get(i)));
    }
    return people;
  }

  private Row organisation(
      WindowGraph graph, Components components, Clustering clustering, Blocks blocks) {
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
    return row.row();
  }
}
