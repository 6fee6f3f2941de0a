package nl.stip.metric;

/** Why a value is absent: one of seven, the same on screen, in API, CSV and Excel. */
public enum Missing {
  /** Withheld because it would be about too few people. */
  SUPPRESSED("suppressed"),
  /** No connected export observes these days. */
  NOT_COVERED("not_covered"),
  /** The source does not record what the metric needs, such as reading. */
  NOT_RECORDED("not_recorded"),
  /** The metric needs more weeks than there are. */
  TOO_LITTLE_HISTORY("too_little_history"),
  /** The data there are carry no forecast. */
  NO_FORECAST("no_forecast"),
  /**
   * A time until a share of enough people has come so far, as half of them: it has not, or is not
   * expected to.
   */
  NOT_REACHED("not_reached"),
  /** Nothing happened that the metric could be computed from. */
  NO_DATA("no_data");

  private final String term;

  Missing(String term) {
    this.term = term;
  }

  /** The word, as stored. */
  public String term() {
    return term;
  }
}
