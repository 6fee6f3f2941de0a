package nl.stip.dashboard.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.stip.dashboard.figure.Scope;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Published;

/**
 * That a group became another one at once, as in a reorganisation: the largest change of the number
 * of its people from one period to the next, if that is a fifth or more. Its figures before and
 * after are about different people.
 *
 * @param period the first period after
 * @param before people before
 * @param after people after
 */
public record Shift(Published period, int before, int after) {

  /** What is told of every group that has people, whatever these do. */
  static final String MEMBERS = "engaged_share";

  private static final double FIFTH = 0.2;
  private static final int SEVERAL = 10;

  /**
   * The largest within some periods.
   *
   * @param periods the periods that follow each other, oldest first
   * @param cell the group's cell of a period, whose n is the number of its people; may be null
   */
  public static Optional<Shift> of(List<Published> periods, Function<Published, Cell> cell) {
    Shift largest = null;
    for (int at = 1; at < periods.size(); at++) {
      Integer before = people(cell.apply(periods.get(at - 1)));
      Integer after = people(cell.apply(periods.get(at)));
      if (before != null && after != null) {
        Shift shift = new Shift(periods.get(at), before, after);
        largest = largest == null || shift.part() > largest.part() ? shift : largest;
      }
    }
    return Optional.ofNullable(largest).filter(shift -> shift.part() >= FIFTH);
  }

  private static Integer people(Cell cell) {
    return cell == null ? null : cell.n();
  }

  /** When, from how many people to how many. */
  public String words(String key, Scope scope) {
    Words words = scope.words();
    return words.say(
        key,
        words.dates().period(period.period()),
        words.numbers().count(before),
        words.numbers().count(after));
  }

  /** How many people more or fewer. */
  public int people() {
    return Math.abs(after - before);
  }

  /** Whether so many that it is another group: a few who come or go are a fifth of a small one. */
  public boolean several() {
    return people() >= SEVERAL;
  }

  /** The change as a part of the people before. */
  private double part() {
    return people() / (double) before;
  }
}
