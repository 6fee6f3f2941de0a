package nl.stip.dashboard.businesscase;

import nl.stip.time.Period;
import nl.stip.workspace.register.CostLine;

/**
 * What one line costs in a period, or in one month of a quarter: {@code amount ÷ months paid ·
 * months held · people}.
 *
 * @param line the line
 * @param part the period, or the month of it
 * @param paid months that one amount pays
 * @param held months of the part in which the line holds, more than none
 * @param people how many it is paid for; null where the amount is for everything
 */
public record Term(CostLine line, Period part, double paid, double held, Count people) {

  /** The cost, or why it is not known. */
  public Amount amount() {
    double amount = held * (line.amount().doubleValue() / paid);
    if (people == null) {
      return Amount.of(amount);
    }
    return people.number() == null
        ? Amount.absent(people.missing())
        : Amount.of(amount * people.number());
  }
}
