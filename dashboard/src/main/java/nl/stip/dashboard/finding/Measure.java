package nl.stip.dashboard.finding;

import java.util.List;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Published;
import nl.stip.metric.Metric;
import nl.stip.metric.MetricKind;

/**
 * What can change: a metric that is one number, or a bin of a distribution.
 *
 * @param metric the metric
 * @param bin a bin of it; null where the metric is one number
 */
public record Measure(Metric metric, Metric.Bin bin) {

  private static final String SHARE = "share";

  /** A metric that is one number. */
  public static Measure of(Metric metric) {
    return new Measure(metric, null);
  }

  /** The numbers of a metric; none of a curve or a matrix. */
  static List<Measure> all(Metric metric) {
    if (metric.kind() == MetricKind.DISTRIBUTION) {
      return metric.bins().stream().map(bin -> new Measure(metric, bin)).toList();
    }
    return metric.kind().single() ? List.of(of(metric)) : List.of();
  }

  /** What it is for the selected tool and group in a period. */
  public Cell cell(Published period, Scope scope) {
    return bin == null ? scope.cell(metric, period) : scope.cell(metric, bin, period);
  }

  /** Name of the metric; of a bin its own, with that of the metric. */
  public String name(Scope scope) {
    String whole = scope.name(metric);
    return bin == null
        ? whole
        : scope.words().say("metric.bin", scope.words().language().name(bin), whole);
  }

  /** The metric's unit; a bin is a share of people, whatever they are divided by. */
  public String unit() {
    return bin == null ? metric.unit() : SHARE;
  }

  /** Whether more is better, or worse; of a bin it is not known. */
  public boolean directed() {
    return bin == null && !metric.direction().equals("none");
  }
}
