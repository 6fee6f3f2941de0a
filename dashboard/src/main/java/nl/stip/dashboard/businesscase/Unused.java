package nl.stip.dashboard.businesscase;

import java.util.Comparator;
import java.util.Optional;
import nl.stip.metric.Missing;
import nl.stip.workspace.register.CostLine;

/**
 * Licences of one line that nobody used in a period.
 *
 * @param line the licences, with their price
 * @param licences how many there are
 * @param held those of them that somebody has, as far as people with access are measured
 * @param used people who used the tool, at most as many as there are licences
 * @param actsOnly whether those who only read seem not to use it: then it is an upper limit
 */
public record Unused(CostLine line, Count licences, Count held, Count used, boolean actsOnly) {

  /** Those first that lie unused for most money, as the bars of the page; unknown is the last. */
  public static Comparator<Unused> byMoney() {
    return Comparator.comparingDouble(one -> -one.yearly().orElse(-1.0));
  }

  /** How many lie unused; empty when it is not known. */
  public Optional<Integer> number() {
    return licences
        .known()
        .flatMap(all -> used.known().map(some -> Count.rounded(Math.max(0, all - some))));
  }

  /**
   * How many of the unused ones nobody has: more were bought than people have access. Empty when
   * there are none, or when it is not known.
   */
  public Optional<Integer> nobodys() {
    return number()
        .flatMap(
            unused ->
                held.known()
                    .map(some -> Count.rounded(licences.number() - some))
                    .filter(nobodys -> nobodys > 0 && nobodys <= unused));
  }

  /** Why it is not known how many lie unused. */
  public Missing missing() {
    return licences.known().isEmpty() ? licences.missing() : used.missing();
  }

  /** What these cost a year: the cash that giving them up frees; empty when it is not known. */
  public Optional<Double> yearly() {
    return number().map(number -> number * Spending.yearly(line));
  }

  /**
   * What those cost a year that nobody has: for certain to be had back, whatever the period. Who
   * did not use a licence in it may have been on leave. Empty when it is not known.
   */
  public Optional<Double> firm() {
    return number().map(all -> nobodys().orElse(0) * Spending.yearly(line));
  }
}
