package nl.stip.metric;

/**
 * The people a figure is about. The pattern of suppression is decided once per population ({@code
 * counting.md} 22).
 */
public enum Population {
  /** Employed and licensed or invited on at least half of the days of the period. */
  ENABLED("enabled"),
  /** Enabled, and long enough to have a usage segment. */
  SETTLED("settled"),
  /** Enabled with a sight or an act in the period. */
  REACHED("reached"),
  /** Enabled with an act in the period. */
  ENGAGED("engaged"),
  /** Enabled with at least one tie in the window of the period. */
  TIED("tied"),
  /** Asked in a survey. */
  ASKED("asked");

  private final String term;

  Population(String term) {
    this.term = term;
  }

  /** The word, as stored. */
  public String term() {
    return term;
  }
}
