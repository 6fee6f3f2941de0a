package nl.stip.dashboard.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.stip.dashboard.language.Words;
import nl.stip.dashboard.mart.Cell;
import nl.stip.dashboard.mart.Published;

/**
 * That a group became another one at once, as in a reorganisation: the largest change of the number
 * of its people from one period to the next, if that is a fifth or more and at least ten people, as
 * a few who come or go are a fifth of a small group. Its figures before and after are about
 * different people.
 *
 * @param period the first period after
 * @param before people before
 * @param after people after
 */
public record Shift(Published period, int before, int after) {

  /** What is told of every group that has people, whatever these do. */
  public static final String MEMBERS = "engaged_share";

  private static final double FIFTH = 0.2;
  private static final int SEVERAL = 10;

  /**
   * The largest within some periods.
   *
   * @param periods the periods that follow each other, oldest first
   * @param cell the group's cell of a period, whose n is the number of its people; may be null
   */
  public static Optional<Shift> of(List<Published> periods, Function<Published, Cell> cell) {
    return all(periods, cell).stream().max(Comparator.comparingDouble(Shift::part));
  }

  /** The latest: since then it is about the same people. */
  public static Optional<Shift> last(List<Published> periods, Function<Published, Cell> cell) {
    return all(periods, cell).stream().reduce((earlier, later) -> later);
  }

  private static List<Shift> all(List<Published> periods, Function<Published, Cell> cell) {
    List<Shift> shifts = new ArrayList<>();
    for (int at = 1; at < periods.size(); at++) {
      Integer before = people(cell.apply(periods.get(at - 1)));
      Integer after = people(cell.apply(periods.get(at)));
      if (before != null && after != null) {
        shifts.add(new Shift(periods.get(at), before, after));
      }
    }
    return shifts.stream().filter(Shift::another).toList();
  }

  private static Integer people(Cell cell) {
    return cell == null ? null : cell.n();
  }

  /** When, from how many people to how many. */
  public String words(String key, Scope scope) {
    Words words = scope.words();
    return words.say(
        key,
        words.dates().within(period.period()),
        words.numbers().count(before),
        words.numbers().count(after));
  }

  /** How many people more or fewer. */
  public int people() {
    return Math.abs(after - before);
  }

  private boolean another() {
    return part() >= FIFTH && people() >= SEVERAL;
  }

  /** The change as a part of the people before. */
  private double part() {
    return people() / (double) before;
  }
}
