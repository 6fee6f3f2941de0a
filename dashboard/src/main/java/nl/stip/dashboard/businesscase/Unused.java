package nl.stip.dashboard.businesscase;

import java.util.Optional;
import nl.stip.workspace.register.CostLine;

/**
 * Licences of one line that nobody used in a period.
 *
 * @param line the licences, with their price
 * @param licences how many there are
 * @param used people who used the tool, at most as many as there are licences
 * @param actsOnly whether those who only read seem not to use it: then it is an upper limit
 */
public record Unused(CostLine line, Count licences, Count used, boolean actsOnly) {

  /** How many lie unused; empty when it is not known. */
  public Optional<Integer> number() {
    return licences
        .known()
        .flatMap(all -> used.known().map(some -> Count.rounded(Math.max(0, all - some))));
  }

  /** What these cost a year: the cash that giving them up frees; empty when it is not known. */
  public Optional<Double> yearly() {
    return number().map(number -> number * Spending.yearly(line));
  }
}
