package nl.stip.analytics.network.graph;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.GraphType;
import org.jgrapht.graph.AbstractGraph;
import org.jgrapht.graph.DefaultGraphType;

/**
 * Ties behind JGraphT's interface, undirected, simple, weighted and read-only ({@code counting.md}
 * 30), so that JGraphT's algorithms run on the same rows. A vertex is a node; an edge is the
 * position of the tie in the row of its lower node. Writing throws {@link
 * UnsupportedOperationException}.
 */
public final class TieGraph extends AbstractGraph<Integer, Integer> {

  private static final GraphType TYPE =
      new DefaultGraphType.Builder()
          .undirected()
          .allowSelfLoops(false)
          .allowMultipleEdges(false)
          .weighted(true)
          .modifiable(false)
          .build();

  private final Rows ties;

  /** Looks at ties without copying them. */
  public TieGraph(Rows ties) {
    super();
    this.ties = ties;
  }

  @Override
  public Set<Integer> vertexSet() {
    return IntStream.range(0, ties.nodes())
        .boxed()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Override
  public Set<Integer> edgeSet() {
    return IntStream.range(0, ties.arcs())
        .filter(this::isEdge)
        .boxed()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean isEdge(int position) {
    return ties.row(position) < ties.target(position);
  }

  @Override
  public boolean containsVertex(Integer v) {
    return v != null && v >= 0 && v < ties.nodes();
  }

  @Override
  public boolean containsEdge(Integer e) {
    return e != null && e >= 0 && e < ties.arcs() && isEdge(e);
  }

  @Override
  public Integer getEdge(Integer from, Integer to) {
    if (!containsVertex(from) || !containsVertex(to)) {
      return null;
    }
    int at = ties.position(Math.min(from, to), Math.max(from, to));
    return at < 0 ? null : Integer.valueOf(at);
  }

  @Override
  public Set<Integer> getAllEdges(Integer from, Integer to) {
    if (!containsVertex(from) || !containsVertex(to)) {
      return null;
    }
    Integer edge = getEdge(from, to);
    return edge == null ? Set.of() : Set.of(edge);
  }

  @Override
  public Set<Integer> edgesOf(Integer vertex) {
    assertVertexExist(vertex);
    Set<Integer> edges = new LinkedHashSet<>();
    for (int p = ties.first(vertex); p < ties.first(vertex + 1); p++) {
      edges.add(vertex < ties.target(p) ? Integer.valueOf(p) : getEdge(vertex, ties.target(p)));
    }
    return edges;
  }

  @Override
  public Set<Integer> incomingEdgesOf(Integer vertex) {
    return edgesOf(vertex);
  }

  @Override
  public Set<Integer> outgoingEdgesOf(Integer vertex) {
    return edgesOf(vertex);
  }

  @Override
  public int degreeOf(Integer vertex) {
    assertVertexExist(vertex);
    return ties.degree(vertex);
  }

  @Override
  public int inDegreeOf(Integer vertex) {
    return degreeOf(vertex);
  }

  @Override
  public int outDegreeOf(Integer vertex) {
    return degreeOf(vertex);
  }

  @Override
  public Integer getEdgeSource(Integer edge) {
    return ties.row(edge);
  }

  @Override
  public Integer getEdgeTarget(Integer edge) {
    return ties.target(edge);
  }

  @Override
  public double getEdgeWeight(Integer edge) {
    return ties.weight(edge);
  }

  @Override
  public GraphType getType() {
    return TYPE;
  }

  @Override
  public Supplier<Integer> getVertexSupplier() {
    return null;
  }

  @Override
  public Supplier<Integer> getEdgeSupplier() {
    return null;
  }

  @Override
  public void setEdgeWeight(Integer edge, double weight) {
    throw readOnly();
  }

  @Override
  public Integer addEdge(Integer from, Integer to) {
    throw readOnly();
  }

  @Override
  public boolean addEdge(Integer from, Integer to, Integer edge) {
    throw readOnly();
  }

  @Override
  public Integer addVertex() {
    throw readOnly();
  }

  @Override
  public boolean addVertex(Integer vertex) {
    throw readOnly();
  }

  @Override
  public Integer removeEdge(Integer from, Integer to) {
    throw readOnly();
  }

  @Override
  public boolean removeEdge(Integer edge) {
    throw readOnly();
  }

  @Override
  public boolean removeVertex(Integer vertex) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("the graph of ties is read-only");
  }
}
