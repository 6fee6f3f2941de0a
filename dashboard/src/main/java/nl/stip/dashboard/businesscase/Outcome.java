package nl.stip.dashboard.businesscase;

import nl.stip.dashboard.mart.Cell;
import nl.stip.metric.Missing;
import nl.stip.workspace.register.Labour;

/**
 * Costs and active people of a tool in a period.
 *
 * @param spent what is paid in the period
 * @param months how many months the period is
 * @param active people who did something in it
 * @param labour what an hour is worth
 */
public record Outcome(Amount spent, double months, Count active, Labour labour) {

  private static final int YEAR = 12;

  /** What a year at the pace of the period costs. */
  public Cell yearly() {
    return spent.known()
        ? Cell.of(null, spent.value() / months * YEAR)
        : Cell.absent(spent.reason());
  }

  /** What an active person costs a month. */
  public Cell perActive() {
    Missing missing = missing();
    return missing == null
        ? Cell.of(active.number(), spent.value() / months / active.number())
        : Cell.absent(missing);
  }

  /** What an active person must save, in minutes a week; no data without assumptions. */
  public Cell minutes() {
    Missing missing = labour.complete() ? missing() : Missing.NO_DATA;
    return missing == null
        ? Cell.of(active.number(), BreakEven.minutes(yearly().value(), active.number(), labour))
        : Cell.absent(missing);
  }

  /** Why nothing can be said per person; null when it can. */
  private Missing missing() {
    if (!spent.known()) {
      return spent.reason();
    }
    if (active.number() == null) {
      return active.missing();
    }
    return active.number() == 0 ? Missing.NO_DATA : null;
  }
}
