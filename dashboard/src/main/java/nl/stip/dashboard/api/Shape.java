package nl.stip.dashboard.api;

import java.util.Set;
import nl.stip.metric.Metric;
import nl.stip.metric.MetricKind;

/** The four shapes of figures, each with a resource of its own. */
enum Shape {
  /** One number per group and period. */
  VALUES(MetricKind.SHARE, MetricKind.MEAN, MetricKind.TOTAL),
  /** A share of people per bin. */
  BINS(MetricKind.DISTRIBUTION),
  /** Numbers along an axis. */
  CURVES(MetricKind.CURVE),
  /** Numbers between the groups of a dimension. */
  MATRICES(MetricKind.MATRIX);

  @SuppressWarnings("ImmutableEnumChecker") // a set of enums that cannot change
  private final Set<MetricKind> kinds;

  Shape(MetricKind... kinds) {
    this.kinds = Set.of(kinds);
  }

  /** The shape of a metric's figures. */
  static Shape of(Metric metric) {
    for (Shape shape : values()) {
      if (shape.tells(metric)) {
        return shape;
      }
    }
    throw new IllegalStateException("no resource tells of " + metric.kind());
  }

  /** Whether a metric's figures have this shape. */
  boolean tells(Metric metric) {
    return kinds.contains(metric.kind());
  }

  /** Where figures of this shape are. */
  String address() {
    return ApiController.ROOT + "/" + name().toLowerCase(java.util.Locale.ROOT);
  }
}
