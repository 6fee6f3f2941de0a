package nl.stip.metric;

/** What shape a metric's value has ({@code counting.md} 14). */
public enum MetricKind {
  /** Part of a population, 0 to 1. */
  SHARE("share"),
  /** Mean of people's values. */
  MEAN("mean"),
  /** A count. */
  TOTAL("total"),
  /** People per bin. */
  DISTRIBUTION("distribution"),
  /** Values along an axis. */
  CURVE("curve"),
  /** Group by group. */
  MATRIX("matrix");

  private final String term;

  MetricKind(String term) {
    this.term = term;
  }

  /** The word, as stored. */
  public String term() {
    return term;
  }

  /** Whether it is one number per group and period. */
  public boolean single() {
    return switch (this) {
      case SHARE, MEAN, TOTAL -> true;
      case DISTRIBUTION, CURVE, MATRIX -> false;
    };
  }
}
