package nl.stip.dashboard.businesscase;

import nl.stip.metric.Missing;

/**
 * Money, in the currency of the register.
 *
 * @param value the amount; null when it is not known
 * @param missing why it is not known; null when it is, and when there is no cost
 */
public record Amount(Double value, Missing missing) {

  /** No cost holds: neither an amount nor the lack of one. */
  static final Amount NONE = new Amount(null, null);

  static Amount of(double value) {
    return new Amount(value, null);
  }

  static Amount absent(Missing reason) {
    return new Amount(null, reason);
  }

  /** Whether it is known. */
  public boolean known() {
    return value != null;
  }

  /** Why there is no amount. */
  Missing reason() {
    return missing == null ? Missing.NO_DATA : missing;
  }

  /** The sum; what is not known of one is not known of both. */
  Amount plus(Amount other) {
    if (equals(NONE)) {
      return other;
    }
    if (other.equals(NONE)) {
      return this;
    }
    return known() && other.known() ? of(value + other.value) : known() ? other : this;
  }
}
