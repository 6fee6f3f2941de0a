package nl.stip.workspace.register;

import java.util.Currency;
import java.util.List;

/**
 * What {@code register/costs.yaml} says.
 *
 * @param currency of every amount in it
 * @param lines what is paid, in the order of the file
 * @param labour what an hour of work is worth
 */
public record Costs(Currency currency, List<CostLine> lines, Labour labour) {

  /** Copies the list. */
  public Costs {
    lines = List.copyOf(lines);
  }

  /** Whether nothing is paid according to the register: nothing was entered yet. */
  public boolean empty() {
    return lines.isEmpty();
  }
}
