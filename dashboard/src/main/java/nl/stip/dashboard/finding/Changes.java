package nl.stip.dashboard.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stip.dashboard.figure.Comparison;
import nl.stip.dashboard.figure.Scope;
import nl.stip.metric.Metric;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Which metrics and distributions changed by more than noise, when all of them are looked at: so
 * many comparisons would find something by chance alone. Benjamini and Hochberg's procedure at 5 %:
 * of what is named here at most one in twenty is expected to be chance (Benjamini, Hochberg:
 * Controlling the False Discovery Rate, J. R. Stat. Soc. B 57, 1995).
 */
public final class Changes {

  private static final double FALSE = 0.05;
  private static final double HALF_WIDTH = 1.959963984540054;

  private Changes() {}

  /**
   * The changes that are more than noise: those of which more is better or worse, then the others,
   * the surest first.
   */
  public static List<Change> of(Scope scope) {
    List<Change> changes = measured(scope);
    return changes.stream()
        .limit(discoveries(changes))
        .sorted(Comparator.comparing(change -> !change.directed()))
        .toList();
  }

  /**
   * What is told above them: their {@code rule}, that there are {@code none}, that nothing is
   * compared ({@code uncompared}), or that no figure has an interval in both periods ({@code
   * unknown}).
   */
  public static String told(Scope scope) {
    if (scope.selection().comparison().equals(Comparison.NONE)) {
      return "uncompared";
    }
    if (measured(scope).isEmpty()) {
      return "unknown";
    }
    return of(scope).isEmpty() ? "none" : "rule";
  }

  private static List<Change> measured(Scope scope) {
    return scope.catalogue().metrics().values().stream()
        .map(metric -> surest(metric, scope))
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparingDouble(Changes::chance)
                .thenComparing(Comparator.comparingDouble(Change::overNoise).reversed()))
        .toList();
  }

  /** Its change; of a distribution that of the bin that changed most beyond its noise. */
  private static Optional<Change> surest(Metric metric, Scope scope) {
    return Measure.all(metric).stream()
        .map(measure -> Change.of(measure, scope))
        .flatMap(Optional::stream)
        .filter(Change::measured)
        .max(Comparator.comparingDouble(Change::overNoise));
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

  /**
   * How likely so large a change is by chance, on both sides; intervals are of 95 %. The surest of
   * some bins was looked for among all of them (Bonferroni).
   */
  private static double chance(Change change) {
    double one = new NormalDistribution().cumulativeProbability(-HALF_WIDTH * change.overNoise());
    return Math.min(1, 2 * one * Measure.all(change.metric()).size());
  }
}
