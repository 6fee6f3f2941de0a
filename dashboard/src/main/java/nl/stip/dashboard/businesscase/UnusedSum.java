package nl.stip.dashboard.businesscase;

import java.util.List;
import java.util.Optional;

/**
 * The unused licences of some lines together, as far as they are known.
 *
 * @param number how many lie unused
 * @param licences how many there are
 * @param nobodys how many of the unused ones nobody has
 * @param yearly what the unused ones cost a year
 * @param firm what those cost a year that nobody has: for certain to be had back
 * @param limit whether the number and its cost are upper limits: somebody may only have read
 */
public record UnusedSum(
    int number, int licences, int nobodys, double yearly, double firm, boolean limit) {

  /** The sum of the lines of which it is known; empty where there is none. */
  public static Optional<UnusedSum> of(List<Unused> lines) {
    return lines.stream()
        .filter(one -> one.number().isPresent())
        .map(UnusedSum::of)
        .reduce(UnusedSum::plus);
  }

  private static UnusedSum of(Unused one) {
    return new UnusedSum(
        one.number().orElseThrow(),
        one.licences().number(),
        one.nobodys().orElse(0),
        one.yearly().orElseThrow(),
        one.firm().orElseThrow(),
        one.actsOnly());
  }

  private UnusedSum plus(UnusedSum other) {
    return new UnusedSum(
        number + other.number,
        licences + other.licences,
        nobodys + other.nobodys,
        yearly + other.yearly,
        firm + other.firm,
        limit || other.limit);
  }
}
