package nl.stip.dashboard.mart;

import java.util.Optional;
import nl.stip.metric.Missing;

/**
 * One published figure: a value, a bound or the reason why there is neither.
 *
 * @param n people the figure is about, rounded to the nearest 5 above 50; null when unknown
 * @param value value in the metric's unit (shares 0 to 1), or null
 * @param low lower end of the 95 % interval, or null
 * @param high upper end of the 95 % interval, or null
 * @param bound set when only a bound may be told, else null
 * @param missing why there is no value, else null
 * @param z how many standard deviations from what chance gives, or null where that is not counted
 */
public record Cell(
    Integer n, Double value, Double low, Double high, Bound bound, Missing missing, Double z) {

  private static final double FEW = 3;
  private static final double SURE = 1.96;

  /** A figure that is not compared with chance. */
  public Cell(Integer n, Double value, Double low, Double high, Bound bound, Missing missing) {
    this(n, value, low, high, bound, missing, null);
  }

  /** Which side of the group the people behind a bounded share are on. */
  public enum Bound {
    /** Fewer than three people stand behind the share. */
    UNDER("under"),
    /** All but fewer than three people stand behind it. */
    ALL_BUT("all_but");

    private final String term;

    Bound(String term) {
      this.term = term;
    }

    /** The word, as stored. */
    public String term() {
      return term;
    }

    static Bound of(String stored) {
      return stored == null ? null : stored.equals(UNDER.term) ? UNDER : ALL_BUT;
    }
  }

  /** A figure that is absent for a reason. */
  public static Cell absent(Missing reason) {
    return new Cell(null, null, null, null, null, reason);
  }

  /** A value without interval. */
  public static Cell of(Integer n, Double value) {
    return new Cell(n, value, null, null, null, value == null ? Missing.NO_DATA : null);
  }

  /** Whether there is a number to draw. */
  public boolean hasValue() {
    return value != null;
  }

  /** Whether there is an interval to draw. */
  public boolean hasInterval() {
    return value != null && low != null && high != null;
  }

  /** Whether a value or a bound is known. */
  public boolean tells() {
    return value != null || bound != null;
  }

  /**
   * The share that a bounded one stays under (fewer than 3 of n) or above (all but fewer than 3);
   * empty without bound or n.
   */
  public Optional<Double> limit() {
    if (bound == null || n == null || n == 0) {
      return Optional.empty();
    }
    double few = Math.min(1, FEW / n);
    return Optional.of(bound == Bound.UNDER ? few : 1 - few);
  }

  /** Whether something was counted that could be told, be it withheld or not reached. */
  public boolean counted() {
    return tells() || missing == Missing.SUPPRESSED || missing == Missing.NOT_REACHED;
  }

  /**
   * Whether a ratio to what chance gives may be chance itself, as shuffled labels do not say the
   * same for certain: of few people a ratio of 26 may be. Of a bound its limit is looked at.
   */
  public boolean maybeChance() {
    Double ratio = value == null ? limit().orElse(null) : value;
    return z != null && ratio != null && (!beyondChance() || z * (ratio - 1) < 0);
  }

  /** Whether shuffled labels hardly ever give what was found. */
  public boolean beyondChance() {
    return z != null && Math.abs(z) >= SURE;
  }

  /** The bound, if the figure has one. */
  public Optional<Bound> bounded() {
    return Optional.ofNullable(bound);
  }

  static Missing missing(String stored) {
    if (stored == null) {
      return null;
    }
    for (Missing reason : Missing.values()) {
      if (reason.term().equals(stored)) {
        return reason;
      }
    }
    return Missing.NO_DATA;
  }
}
