package nl.stip.analytics.suppression;

/** Why a cell is withheld. */
public enum Reason {
  /** Fewer than k people. */
  PRIMARY("primary"),
  /** Large enough, but a cell that must stay hidden would follow from it. */
  COMPLEMENTARY("complementary");

  private final String term;

  Reason(String term) {
    this.term = term;
  }

  /** The word, as stored. */
  public String term() {
    return term;
  }
}
