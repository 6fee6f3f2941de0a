package nl.stip.analytics.survival;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Whether groups differ in how soon it happens (Mantel 1966; Peto and Peto 1972). With dᵢ events
 * among nᵢ at risk at a time, of which dᵢⱼ and nᵢⱼ in group j: {@code O − E = Σ (dᵢⱼ − dᵢ nᵢⱼ /
 * nᵢ)}, with the covariance of the multivariate hypergeometric distribution; {@code χ² = (O − E)'
 * V⁻¹ (O − E)} over all groups but one.
 *
 * @param chiSquared the statistic
 * @param freedom degrees of freedom, its mean if groups do not differ
 */
public record LogRank(double chiSquared, int freedom) {

  /** Compares groups; those to which nothing can happen any more take no part. */
  public static LogRank of(List<Times> groups) {
    int[] events =
        groups.stream().flatMapToInt(g -> IntStream.of(g.events())).distinct().sorted().toArray();
    int all = groups.size();
    double[] difference = new double[all];
    double[][] covariance = new double[all][all];
    for (int event : events) {
      double atRisk = groups.stream().mapToInt(g -> g.atRisk(event)).sum();
      double happened = groups.stream().mapToInt(g -> g.happened(event)).sum();
      double spread =
          atRisk > 1 ? happened * (atRisk - happened) / (atRisk * atRisk * (atRisk - 1)) : 0;
      for (int j = 0; j < all; j++) {
        double own = groups.get(j).atRisk(event);
        difference[j] += groups.get(j).happened(event) - happened * own / atRisk;
        for (int l = 0; l < all; l++) {
          double other = groups.get(l).atRisk(event);
          covariance[j][l] += spread * own * ((j == l ? atRisk : 0) - other);
        }
      }
    }
    SingularValueDecomposition decomposition = decompose(covariance);
    RealVector excess = new ArrayRealVector(difference);
    RealMatrix inverse = decomposition.getSolver().getInverse();
    return new LogRank(
        excess.dotProduct(inverse.operate(excess)), Math.min(all - 1, decomposition.getRank()));
  }

  // the rows add up to nothing: the inverse is that on the space of differences
  private static SingularValueDecomposition decompose(double[][] covariance) {
    return new SingularValueDecomposition(new Array2DRowRealMatrix(covariance));
  }

  /** Chance of so large a difference between groups that do not differ; NaN without freedom. */
  public double chance() {
    return freedom < 1
        ? Double.NaN
        : 1 - new ChiSquaredDistribution(freedom).cumulativeProbability(chiSquared);
  }

  /** The same as a one-sided distance from chance in standard deviations, at most 8. */
  public double z() {
    double most = 8;
    double chance = chance();
    return Double.isNaN(chance)
        ? Double.NaN
        : chance <= 0
            ? most
            : Math.min(most, -new NormalDistribution().inverseCumulativeProbability(chance));
  }
}
