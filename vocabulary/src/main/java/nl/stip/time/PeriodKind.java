package nl.stip.time;

/** The four kinds of period ({@code counting.md} 2). A day exists only in facts. */
public enum PeriodKind {
  /** ISO week, Monday to Sunday. */
  WEEK("week"),
  /** The 28 days ending on a Sunday. */
  DAYS28("days28"),
  /** Calendar month. */
  MONTH("month"),
  /** Calendar quarter. */
  QUARTER("quarter");

  private final String term;

  PeriodKind(String term) {
    this.term = term;
  }

  /** The word, as stored. */
  public String term() {
    return term;
  }

  /** Whether pairs of dimensions are counted in such a period ({@code counting.md} 20). */
  public boolean paired() {
    return this == MONTH || this == QUARTER;
  }
}
