package nl.stip.dashboard.businesscase;

import java.util.Optional;
import nl.stip.metric.Missing;

/**
 * A number of people as published: to the nearest 5 above 50.
 *
 * @param number the number; null when it is not known
 * @param missing why it is not known; null when it is
 */
public record Count(Integer number, Missing missing) {

  private static final int ROUNDED = 50;
  private static final int STEP = 5;

  static Count of(double people) {
    return new Count(rounded(people), null);
  }

  static Count absent(Missing reason) {
    return new Count(null, reason);
  }

  /** The number as it is published. */
  static int rounded(double people) {
    return Math.toIntExact(
        people > ROUNDED ? STEP * Math.round(people / STEP) : Math.round(people));
  }

  /** The number, if it is known. */
  public Optional<Integer> known() {
    return Optional.ofNullable(number);
  }
}
