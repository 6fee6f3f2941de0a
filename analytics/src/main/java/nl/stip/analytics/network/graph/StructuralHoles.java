package nl.stip.analytics.network.graph;

/**
 * How far a person's contacts are strangers to each other (Burt 1992, Structural Holes).
 *
 * <ul>
 *   <li>Effective size: {@code k − 2t / k}, k the contacts and t the ties among them (Borgatti
 *       1997, Connections 20): contacts that are not redundant.
 *   <li>Constraint: {@code c_i = Σ_j (p_ij + Σ_q p_iq p_qj)²} over contacts j and q, {@code p_ij =
 *       1 / k_i} for unweighted ties: 1 and more is one closed circle.
 * </ul>
 *
 * <p>NaN without a tie. Costs the sum of squared degrees.
 */
public final class StructuralHoles {

  private final Rows ties;
  private final Clustering clustering;
  private final double[] constraint;

  private StructuralHoles(Rows ties, Clustering clustering, double[] constraint) {
    this.ties = ties;
    this.clustering = clustering;
    this.constraint = constraint;
  }

  /** Measures ties. */
  public static StructuralHoles of(Rows ties, Clustering clustering) {
    double[] constraint = new double[ties.nodes()];
    double[] invested = new double[ties.nodes()];
    for (int i = 0; i < ties.nodes(); i++) {
      constraint[i] = ties.degree(i) == 0 ? Double.NaN : constraint(ties, i, invested);
    }
    return new StructuralHoles(ties, clustering, constraint);
  }

  private static double constraint(Rows ties, int node, double[] invested) {
    double direct = 1.0 / ties.degree(node);
    for (int p = ties.first(node); p < ties.first(node + 1); p++) {
      invested[ties.target(p)] = direct;
    }
    for (int p = ties.first(node); p < ties.first(node + 1); p++) {
      int through = ties.target(p);
      double indirect = direct / ties.degree(through);
      for (int q = ties.first(through); q < ties.first(through + 1); q++) {
        // zero is nobody's contact: what is invested in a contact is above it from the start
        invested[ties.target(q)] += invested[ties.target(q)] > 0 ? indirect : 0;
      }
    }
    double sum = 0;
    for (int p = ties.first(node); p < ties.first(node + 1); p++) {
      sum += invested[ties.target(p)] * invested[ties.target(p)];
      invested[ties.target(p)] = 0;
    }
    return sum;
  }

  /** Effective size of a node's contacts. */
  public double effectiveSize(int node) {
    int contacts = ties.degree(node);
    return contacts == 0 ? Double.NaN : contacts - clustering.local(node) * (contacts - 1);
  }

  /** Constraint of a node. */
  public double constraint(int node) {
    return constraint[node];
  }
}
