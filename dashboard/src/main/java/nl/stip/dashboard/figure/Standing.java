package nl.stip.dashboard.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import nl.stip.dashboard.figure.FigureData.Role;
import nl.stip.dashboard.mart.Cell;

/**
 * Where the first group of a figure stands among the others. It is compared with those of
 * comparable size, half to twice as many people, if three of them have a figure, and otherwise with
 * all. A difference is clear when it is larger than the noise of both; of a group of which only a
 * bound is known, the nearest value it can have counts, with the noise of a share there.
 *
 * @param own figure of the group itself
 * @param others those it is compared with, all of which tell something
 * @param sized whether these are of comparable size
 * @param without how many other groups have no figure
 */
public record Standing(Cell own, List<Cell> others, boolean sized, int without) {

  private static final int LEAST = 3;
  private static final double TWICE = 2;
  private static final double SURE = 1.96;

  /** Copies the list. */
  public Standing {
    others = List.copyOf(others);
  }

  /** Where one group is in relation to another. */
  public enum Side {
    /** Higher by more than noise. */
    HIGHER,
    /** Lower by more than noise. */
    LOWER,
    /** Neither. */
    ALIKE
  }

  /**
   * What is known of a value: its least and its most, the same when it is known exactly.
   *
   * @param least never below this
   * @param most never above this
   */
  public record Within(double least, double most) {

    /** Whether it is known exactly. */
    public boolean exact() {
      return least == most;
    }
  }

  /** Whether the first group can be compared: something is told of it and of three others. */
  public static boolean possible(FigureData data) {
    List<Cell> cells = cells(data);
    return !cells.isEmpty()
        && cells.get(0).tells()
        && cells.stream().skip(1).filter(Cell::tells).count() >= LEAST;
  }

  /** Where the first group of a figure stands. */
  public static Standing of(FigureData data) {
    List<Cell> cells = cells(data);
    Cell own = cells.get(0);
    List<Cell> telling = cells.stream().skip(1).filter(Cell::tells).toList();
    List<Cell> like = telling.stream().filter(cell -> comparable(own, cell)).toList();
    boolean sized = like.size() >= LEAST && like.size() < telling.size();
    int without = cells.size() - 1 - telling.size();
    return new Standing(own, sized ? like : telling, sized, without);
  }

  /** The places of the others it is compared with. */
  public static List<Integer> places(FigureData data) {
    Standing standing = of(data);
    List<Cell> cells = cells(data);
    return IntStream.range(1, cells.size())
        .filter(i -> cells.get(i).tells())
        .filter(i -> !standing.sized || comparable(standing.own, cells.get(i)))
        .boxed()
        .toList();
  }

  private static List<Cell> cells(FigureData data) {
    return data.series(Role.MAIN).stream().limit(1).flatMap(s -> s.cells().stream()).toList();
  }

  private static boolean comparable(Cell own, Cell other) {
    return own.n() != null
        && other.n() != null
        && other.n() <= TWICE * own.n()
        && own.n() <= TWICE * other.n();
  }

  /** Whether noise is known of all of them, so that a difference can be told from it. */
  public boolean sure() {
    return noisy(own) && others.stream().allMatch(Standing::noisy);
  }

  private static boolean noisy(Cell cell) {
    return cell.hasInterval() || cell.bound() != null;
  }

  /** How many of the others are on a side of the group. */
  public int count(Side side) {
    return (int) others.stream().filter(other -> side(other) == side).count();
  }

  private Side side(Cell other) {
    double noise = Math.hypot(noise(own), noise(other));
    if (within(other).least() - within(own).most() > noise) {
      return Side.HIGHER;
    }
    return within(own).least() - within(other).most() > noise ? Side.LOWER : Side.ALIKE;
  }

  /** The middle of the others: of an even number the mean of the two in the middle. */
  public Within middle() {
    return new Within(median(Within::least), median(Within::most));
  }

  private double median(ToDoubleFunction<Within> end) {
    List<Double> ends = new ArrayList<>();
    others.forEach(other -> ends.add(end.applyAsDouble(within(other))));
    ends.sort(Comparator.naturalOrder());
    int half = ends.size() / 2;
    return ends.size() % 2 == 1 ? ends.get(half) : (ends.get(half - 1) + ends.get(half)) / 2;
  }

  /** What is known of the value of a cell that tells something. */
  public static Within within(Cell cell) {
    if (cell.hasValue()) {
      return new Within(cell.value(), cell.value());
    }
    double limit = cell.limit().orElse(cell.bound() == Cell.Bound.UNDER ? 1.0 : 0.0);
    return cell.bound() == Cell.Bound.UNDER ? new Within(0, limit) : new Within(limit, 1);
  }

  private static double noise(Cell cell) {
    if (cell.hasInterval()) {
      return (cell.high() - cell.low()) / 2;
    }
    return cell.limit().map(limit -> SURE * Math.sqrt(limit * (1 - limit) / cell.n())).orElse(0.0);
  }
}
