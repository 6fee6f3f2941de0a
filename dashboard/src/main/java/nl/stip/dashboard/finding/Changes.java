package nl.stip.dashboard.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.Scope;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Which metrics changed by more than noise, when all of them are looked at: so many comparisons
 * would find something by chance alone. Benjamini and Hochberg's procedure at 5 %: of what is named
 * here at most one in twenty is expected to be chance (Benjamini, Hochberg: Controlling the False
 * Discovery Rate, J. R. Stat. Soc. B 57, 1995).
 */
public final class Changes {

  private static final double FALSE = 0.05;
  private static final double HALF_WIDTH = 1.959963984540054;

  private Changes() {}

  /** The changes that are more than noise, the surest first. */
  public static List<Change> of(Scope scope) {
    List<Change> changes = measured(scope);
    return changes.subList(0, discoveries(changes));
  }

  /** Whether there is any metric of which a change could be told from noise. */
  public static boolean comparable(Scope scope) {
    return !measured(scope).isEmpty();
  }

  private static List<Change> measured(Scope scope) {
    return scope.catalogue().metrics().values().stream()
        .filter(metric -> metric.kind().single())
        .map(metric -> Change.of(metric, scope))
        .flatMap(Optional::stream)
        .filter(Change::measured)
        .sorted(Comparator.comparingDouble(Change::overNoise).reversed())
        .toList();
  }

  /**
   * The largest k of which the k-th smallest p-value is at most k / m of the false ones allowed.
   */
  private static int discoveries(List<Change> changes) {
    for (int k = changes.size(); k > 0; k--) {
      if (chance(changes.get(k - 1)) <= FALSE * k / changes.size()) {
        return k;
      }
    }
    return 0;
  }

  /** How likely so large a change is by chance, on both sides; intervals are of 95 %. */
  private static double chance(Change change) {
    return 2 * new NormalDistribution().cumulativeProbability(-HALF_WIDTH * change.overNoise());
  }
}
