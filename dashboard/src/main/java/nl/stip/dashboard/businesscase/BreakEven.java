package nl.stip.dashboard.businesscase;

import nl.stip.workspace.register.Labour;

/**
 * How much time an active person must save to be worth what it costs: {@code minutes = C ÷ (n · w ·
 * r · c) · 60}, with C the cost of a year, n active people, w weeks worked a year, r the cost of an
 * hour, c the part of saved time that becomes work. It is the cost turned into time; whether
 * anybody saves it is not measured.
 *
 * <p>Source: break-even as in Microsoft's business-value templates for Viva; c is the productivity
 * capture of Forrester's Total Economic Impact.
 */
final class BreakEven {

  private static final int MINUTES = 60;

  private BreakEven() {}

  /**
   * Minutes a week per active person.
   *
   * @param yearly cost of a year
   * @param active active people, more than none
   * @param labour all three assumptions, each above 0
   */
  static double minutes(double yearly, int active, Labour labour) {
    double worth =
        active
            * labour.weeks().amount().doubleValue()
            * labour.rate().amount().doubleValue()
            * labour.capture().amount().doubleValue();
    return yearly / worth * MINUTES;
  }
}
