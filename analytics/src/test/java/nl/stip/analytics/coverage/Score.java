package nl.stip.analytics.coverage;

/** How many intervals hold the truth. */
public final class Score {

  private int given;
  private int below;
  private int above;
  private int absent;

  /** Counts one. */
  void add(Trial trial) {
    if (trial.given()) {
      given++;
      below += trial.below() ? 1 : 0;
      above += trial.above() ? 1 : 0;
    } else {
      absent++;
    }
  }

  /** Adds those of another. */
  void add(Score other) {
    given += other.given;
    below += other.below;
    above += other.above;
    absent += other.absent;
  }

  /** Number of intervals. */
  public int given() {
    return given;
  }

  /** Number of times the product gave none. */
  int absent() {
    return absent;
  }

  /** Share that holds the truth; NaN without intervals. */
  public double coverage() {
    return (given - below - above) / (double) given;
  }

  /** Share with the truth below. */
  double below() {
    return below / (double) given;
  }

  /** Share with the truth above. */
  double above() {
    return above / (double) given;
  }
}
